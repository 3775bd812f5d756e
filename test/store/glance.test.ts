/** What a timeline shows of a happening: the days that are possible, those that are certain, its voices and publications. */
import { expect, test } from 'vitest'
import type { Account, Happening } from '../../src/model/comparison.ts'
import { aroundOf, glanceOf } from '../../src/store/comparison/glance.ts'

const account = (origin: string, from?: string, to = from, rest: Partial<Account> = {}): Account => ({
  document: `doc:${origin}`,
  start: 0,
  end: 1,
  event: `doc:${origin}#event:0-1`,
  claim: `doc:${origin}#claim:0`,
  origin,
  voices: [{ key: `outlet:${origin}`, name: origin, kind: 'author' }],
  value: 'CT+',
  lemma: 'shell',
  quote: 'x',
  sentence: { start: 0, end: 1 },
  independent: true,
  says: { ...(from && { from }), ...(to && { to }), sources: [], targets: [], places: [], quantities: [] },
  ...rest,
})

const happening = (accounts: readonly Account[], rest: Partial<Happening> = {}): Happening => ({
  id: 'happening:1',
  type: 'ASSAULT',
  lemma: 'shell',
  actors: [],
  from: '2008-05-10',
  to: '2008-05-12',
  reports: 1,
  origins: 1,
  firstHand: 1,
  state: 'asserted',
  accounts,
  ...rest,
})

const around = aroundOf({ disputes: [], links: [] }, new Map([['doc:a', '2008-05-13']]))
const dates = (...accounts: readonly Account[]) => {
  const { possible, certain } = glanceOf(happening(accounts), around)
  return { possible, certain }
}

test('certain is the day that most origins name, possible every day that one of them names', () =>
  expect(
    dates(account('o', '2008-05-10'), account('a', '2008-05-12'), account('m', '2008-05-11', '2008-05-12'), account('w', '2008-05')),
  ).toEqual({ possible: { from: '2008-05-01', to: '2008-05-31' }, certain: { from: '2008-05-12', to: '2008-05-12' } }))

test('copies do not make a day more certain', () =>
  expect(dates(account('o', '2008-05-10'), account('o', '2008-05-10'), account('a', '2008-05-12')).certain).toBeUndefined())

test('a month, a doubtful day and a long stretch name no day', () => {
  expect(dates(account('a', '2008-05')).certain).toBeUndefined()
  expect(dates(account('a', '2008-05-12~')).certain).toBeUndefined()
  expect(dates(account('a', '2008-05-01', '2008-05-20')).certain).toBeUndefined()
})

test('what nobody ends is open, what nobody dates has no dates', () => {
  expect(glanceOf(happening([account('a', '2008-05-12', '')], { from: '2008-05-12', to: undefined as never }), around).possible).toEqual({
    from: '2008-05-12',
  })
  expect(glanceOf(happening([account('a')], { from: undefined as never, to: undefined as never }), around).possible).toBeUndefined()
})

test('years before the common era are days like others', () =>
  expect(glanceOf(happening([account('a', '-0043-03-15')], { from: '-0043-03-15', to: '-0043-03-15' }), around).certain).toEqual({
    from: '-0043-03-15',
    to: '-0043-03-15',
  }))

test('voices with most accounts first, and when their documents came out', () => {
  const glance = glanceOf(happening([account('b'), account('a'), account('a')]), around)
  expect([glance.voices.map(({ name }) => name), glance.voiceCount, glance.published]).toEqual([['a', 'b'], 2, ['2008-05-13']])
})

test('a day on which the happening as a whole does not lie is not its day', () => {
  const glance = glanceOf(happening([account('a', '2008-06-01')], { from: '2008-05-10', to: '2008-05-12' }), around)
  expect([glance.certain, glance.possible]).toEqual([undefined, { from: '2008-05-10', to: '2008-06-01' }])
})
