/** The causal graph of a case, its rivals, its address; the ledger of who gains. */
import { expect, test } from 'vitest'
import type { Effect, Link } from '../../src/show/api/answers.ts'
import { causesSearch } from '../../src/show/causes/address.ts'
import { drawable } from '../../src/show/causes/drawn.ts'
import { around, graphOf, rivalsOf } from '../../src/show/causes/graph.ts'
import { gainsSearch } from '../../src/show/gains/address.ts'
import { ledgerOf } from '../../src/show/gains/ledger.ts'

const voice = (name: string) => ({ key: name, name, kind: 'author' })
const link = (from: string, type: string, to: string, who: string, origin = who, quote = 'words'): Link => ({
  id: `${from}${type}${to}${who}${origin}`,
  type,
  from,
  to,
  document: 'd',
  number: 1,
  title: 'T',
  voice: who,
  speaker: voice(who),
  origin,
  quote,
})

test('one tie a pair and kind, with its voices and its origins; copies add none', () => {
  const { ties, happenings } = graphOf([link('a', 'cause', 'b', 'A'), link('a', 'cause', 'b', 'B', 'A'), link('a', 'prevent', 'b', 'B')])
  expect(ties.map(({ id, origins, voices }) => [id, origins, voices.length])).toEqual([
    ['a cause b', 1, 2],
    ['a prevent b', 1, 1],
  ])
  expect([...happenings.keys()]).toEqual(['a', 'b'])
  expect(graphOf([link('a', 'cause', 'b', 'A')], { voice: 'B' }).ties).toEqual([])
})

test('rivals are causes that different voices name; one voice that names two is no rival of itself', () => {
  const rivals = rivalsOf(
    graphOf([link('a', 'cause', 'c', 'A'), link('b', 'cause', 'c', 'B'), link('a', 'cause', 'd', 'A'), link('b', 'cause', 'd', 'A')]).ties,
  )
  expect([...rivals.keys()]).toEqual(['c'])
  expect(rivals.get('c')!.map(({ from }) => from)).toEqual(['a', 'b'])
})

test('around a happening, and only so many boxes', () => {
  const chain = graphOf([
    link('a', 'cause', 'b', 'A'),
    link('b', 'cause', 'c', 'A'),
    link('c', 'cause', 'a', 'A'),
    link('c', 'cause', 'd', 'A'),
    link('x', 'cause', 'y', 'A'),
  ])
  expect([...around(chain, 'd', 1).happenings.keys()]).toEqual(['c', 'd'])
  expect([...around(chain, 'c cause d', 1).happenings.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd'])
  expect(around(chain, 'gone', 1)).toBe(chain)
  const { shown, hidden } = drawable(chain, 4)
  expect([...shown.happenings.keys()]).toEqual(['a', 'b', 'c', 'd'])
  expect(hidden).toBe(2)
})

test('an address keeps what it knows', () => {
  expect(causesSearch({ at: 'happening:1', type: 'cause', steps: 2, zoom: 999, as: 'tree', rest: 1 })).toEqual({
    at: 'happening:1',
    type: 'cause',
    steps: '2',
  })
  expect(gainsSearch({ only: 'both', voice: '', actor: 5 })).toEqual({ only: 'both', actor: '5' })
})

const effect = (actor: string, sign: '+' | '-', who: string, origin = who, quote = `${who} words`): Effect => ({
  id: `${actor}${sign}${who}${origin}`,
  sign,
  actor,
  name: actor,
  happening: 'h',
  document: 'd',
  number: 1,
  title: 'T',
  voice: who,
  speaker: voice(who),
  origin,
  quote,
})

test('who is said to gain most by independent origins comes first; both signs stand beside each other', () => {
  const rows = ledgerOf([
    effect('loser', '-', 'A'),
    effect('twice', '+', 'A', 'A', 'same'),
    effect('twice', '+', 'A', 'A', 'same'),
    effect('both', '+', 'A'),
    effect('both', '+', 'B'),
    effect('both', '-', 'C'),
  ])
  expect(rows.map(({ actor, gainOrigins, lossOrigins, parted }) => [actor, gainOrigins, lossOrigins, parted])).toEqual([
    ['both', 2, 1, true],
    ['twice', 1, 0, false],
    ['loser', 0, 1, false],
  ])
  expect(rows[1]!.gains).toHaveLength(1)
  expect(rows[1]!.gains[0]!.effects).toHaveLength(2)
})
