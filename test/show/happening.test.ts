/** A happening in words, its accounts folded, its dates by voice, and what it may be joined with. */
import { expect, test } from 'vitest'
import { happeningTitle } from '../../src/model/happening-title.ts'
import type { Account, HappeningSummary } from '../../src/show/api/answers.ts'
import { linesOf, rangeOf } from '../../src/show/happening/date-lines.ts'
import { copiesFolded } from '../../src/show/happening/folded.ts'
import { likeliest } from '../../src/show/happening/likeliest.ts'
import { whyWords } from '../../src/show/happening/reports.tsx'

const party = (role: HappeningSummary['actors'][number]['role'], name: string) => ({ role, actor: `actor:${name}`, name })
const told = (id: string, rest: Partial<HappeningSummary> = {}): HappeningSummary => ({
  id,
  type: 'ASSAULT',
  lemma: 'attack',
  state: 'asserted',
  actors: [],
  reports: 1,
  origins: 1,
  ...rest,
})

test('titles say who, whom and what', () => {
  const [a, b, c] = [party('source', 'Coalition'), party('target', 'militia'), party('source', 'army')]
  expect(happeningTitle(told('1', { actors: [a, b] }))).toBe('Coalition → militia: attack')
  expect(happeningTitle(told('1', { actors: [b] }))).toBe('→ militia: attack')
  expect(happeningTitle(told('1', { actors: [a, c, party('source', 'police'), b] }))).toBe('Coalition, army +1 → militia: attack')
  expect(happeningTitle(told('1', { lemma: 'ceasefire', actors: [party('place', 'Basra'), party('mediator', 'Iran')] }))).toBe(
    'Ceasefire through Iran in Basra',
  )
})

const account = (claim: string, rest: Partial<Account> = {}): Account => ({
  document: 'doc:1',
  number: 1,
  title: 'One',
  start: 0,
  end: 4,
  event: `event:${claim}`,
  claim,
  origin: 'origin:wire',
  voices: ['Wire'],
  chain: [{ key: 'outlet:wire', name: 'Wire', kind: 'author' }],
  value: 'CT+',
  independent: true,
  lemma: 'attack',
  quote: 'They attacked.',
  sentence: { start: 0, end: 14 },
  says: { sources: [], targets: [], places: [], quantities: [] },
  ...rest,
})

test('copies lie beneath the account that they repeat, others stand for themselves', () => {
  const head = account('a')
  const copy = account('b', { document: 'doc:2', independent: false })
  const alone = account('c', { document: 'doc:3', origin: 'origin:other', independent: false })
  expect(copiesFolded([head, copy, alone])).toEqual([
    { account: head, copies: [copy] },
    { account: alone, copies: [] },
  ])
})

test('dates are counted by voice, publications stand apart', () => {
  const says = { from: '2008-05-12', to: '2008-05-12', sources: [], targets: [], places: [], quantities: [] }
  const { told: lines, published } = linesOf({
    accounts: [account('a', { says, published: '2008-05-13' }), account('b', { says, document: 'doc:2', published: '2008-05-13' })],
  })
  expect(lines.map(({ kind, from, times }) => [kind, from, times])).toEqual([['told', '2008-05-12', 2]])
  expect(published.map(({ from, times }) => [from, times])).toEqual([['2008-05-13', 2]])
  expect(rangeOf([...lines, ...published])!.map((day) => day - lines[0]!.days.first!)).toEqual([-1, 2])
  expect(rangeOf([])).toBeUndefined()
})

test('what may be the same comes first, and has the words asked for', () => {
  const one = told('1', { from: '2008-05-12', to: '2008-05-12', actors: [party('source', 'army')] })
  const same = told('2', { from: '2008-05-12', to: '2008-05-12', actors: [party('source', 'army')] })
  const later = told('3', { from: '2009-05-12', to: '2009-05-12', actors: [party('source', 'army')] })
  expect(likeliest(one, [later, same, one], '').map(({ id }) => id)).toEqual(['2', '3'])
  expect(likeliest(one, [later, same, told('4', { lemma: 'meet' })], 'meet').map(({ id }) => id)).toEqual(['4'])
})

test('each report says why it counts or does not', () => {
  const report = { document: 'doc:1', number: 2, title: 'Two', counts: true, relays: false, published: '2008-05-13' }
  const copy = { document: 'doc:0', number: 1, title: 'One', similarity: 0.987, because: 'credit' as const }
  expect(whyWords({ ...report, copy }, false)).toBe('published 13 May 2008; a copy of 1 One, 98 % the same: it credits the other')
  expect(whyWords(report, true)).toContain('stands for itself')
  expect(whyWords(report, false)).toContain('no second witness')
})
