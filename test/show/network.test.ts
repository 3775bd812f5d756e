/** Who acts on whom: relations, windows, counts in time, places, arcs; two thousand actors. */
import { expect, test } from 'vitest'
import type { Act } from '../../src/show/api/answers.ts'
import { networkSearch } from '../../src/show/network/address.ts'
import { arcsOf, plate } from '../../src/show/network/arcs.ts'
import { boxesAt } from '../../src/show/network/boxes.ts'
import { spots } from '../../src/show/network/layout.ts'
import { type Known, networkOf } from '../../src/show/network/network.ts'
import { moved, spreadOf } from '../../src/show/network/spread.ts'
import { dayNumber } from '../../src/show/parts/dates.ts'
import { manyActs } from './many-acts.ts'

const act = (source: string, target: string, more: Partial<Act> = {}): Act => ({
  id: `${source}${target}${more.from ?? ''}${more.state ?? ''}`,
  type: 'ASSAULT',
  lemma: 'shell',
  state: 'asserted',
  actors: [
    { role: 'source', actor: source, name: source.toUpperCase() },
    { role: 'target', actor: target, name: target.toUpperCase() },
  ],
  origins: ['o1'],
  ...more,
})
const known: Known = new Map([
  ['a', { kind: 'person' }],
  ['b', { kind: 'group' }],
  ['c', { kind: 'place' }],
])

test('relations run one way, by kind, and apart when they did not happen; origins count once', () => {
  const { ties, players } = networkOf(
    [
      act('a', 'b'),
      act('a', 'b', { from: '2008-03', origins: ['o1', 'o2'], state: 'contested' }),
      act('b', 'a', { type: 'AID' }),
      act('a', 'b', { state: 'denied' }),
      act('a', 'b', { type: 'OTHER' }),
    ],
    known,
  )
  expect(ties.map(({ id, origins, contested, acts }) => [id, origins, contested, acts.length])).toEqual([
    ['a b conf', 2, 1, 2],
    ['a b conf not', 1, 0, 1],
    ['b a coop', 1, 0, 1],
  ])
  expect(players.map(({ id, name, origins, acts }) => [id, name, origins, acts])).toEqual([
    ['a', 'A', 2, 4],
    ['b', 'B', 2, 4],
  ])
})

test('places stay out unless asked for; actor, kind, types, origins and days narrow', () => {
  const acts = [
    act('a', 'b', { from: '2008-03-01', to: '2008-03-31', origins: ['o1', 'o2'] }),
    act('a', 'c', { from: '2009' }),
    act('b', 'd'),
  ]
  const ids = (...rest: Parameters<typeof networkOf> extends [unknown, unknown, ...infer R] ? R : never) =>
    networkOf(acts, known, ...rest).ties.map(({ source, target }) => source + target)
  expect(ids()).toEqual(['ab', 'bd'])
  expect(ids({ kind: 'all' })).toEqual(['ab', 'ac', 'bd'])
  expect(ids({ kind: 'place' })).toEqual(['ac'])
  expect(ids({ actor: 'a' })).toEqual(['ab'])
  expect(ids({ least: 2 })).toEqual(['ab'])
  expect(ids({ types: ['AID'] })).toEqual([])
  expect(ids({}, { first: dayNumber(2008, 3, 31), last: dayNumber(2008, 4, 1) })).toEqual(['ab'])
  expect(ids({}, { first: dayNumber(2008, 4, 1), last: dayNumber(2008, 4, 1) })).toEqual([])
})

test('time is counted by days, months or years as it is long', () => {
  const days = spreadOf([act('a', 'b', { from: '2008-03-30' }), act('a', 'b', { type: 'AID', from: '2008-04-02' }), act('a', 'b')])
  expect([days.unit, days.undated, days.bins.map(({ label, coop, conf }) => `${label}:${coop}/${conf}`)]).toEqual([
    'day',
    1,
    ['30:0/1', '31:0/0', '1 Apr:0/0', '2:1/0'],
  ])
  const months = spreadOf([act('a', 'b', { from: '2007-11-30' }), act('a', 'b', { from: '2008-02' })])
  expect(months.bins.map(({ label }) => label)).toEqual(['Nov', 'Dec', 'Jan 2008', 'Feb'])
  expect(spreadOf([act('a', 'b', { from: '1990' }), act('a', 'b', { from: '2008' })]).unit).toBe('year')
  expect(spreadOf([])).toEqual({ unit: 'month', bins: [], undated: 0 })
  const window = { first: months.bins[0]!.first, last: months.bins[1]!.last }
  expect(moved(months.bins, window, 1)).toEqual({ first: months.bins[1]!.first, last: months.bins[2]!.last })
  expect(moved(months.bins, { first: months.bins[2]!.first, last: months.bins[3]!.last }, 1)).toEqual(window)
})

test('boxes do not touch, numbers lie on nothing, and it is the same each time', () => {
  const { ties, players } = networkOf(manyActs(18, 40), new Map())
  const { boxes, room } = boxesAt(players, ties, (name) => name.length * 7)
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(true)
  expect(boxes.every(({ x, y }) => x > 0 && y > 0 && x < room.width && y < room.height)).toBe(true)
  const arcs = arcsOf(ties, boxes)
  expect(arcs).toHaveLength(ties.length)
  expect(arcs.every(({ path, at: { x } }) => !path.includes('NaN') && Number.isFinite(x) && plate('5').x > 0)).toBe(true)
  expect(boxesAt(players, ties, (name) => name.length * 7).boxes).toEqual(boxes)
})

test('an address keeps what it knows', () => {
  expect(networkSearch({ since: 2008, until: '2008-13', types: ['AID', 'X'], kind: 'dog', least: 1, zoom: 50, rest: true })).toEqual({
    since: '2008',
    types: ['AID'],
    zoom: 50,
  })
  expect(networkSearch({})).toEqual({})
})

test('two thousand actors are summed up and each has a place of its own', () => {
  const { ties, players } = networkOf(manyActs(2000, 6000), new Map())
  const at = spots(
    players.map(({ id }) => id),
    ties.map(({ source, target }) => ({ source, target, weight: 1 })),
  )
  expect(players).toHaveLength(2000)
  expect(new Set([...at.values()].map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`)).size).toBe(2000)
})
