/** The actors' view: what the list keeps, groups of happenings, activity over time, names, what a merge comes to. */
import { expect, test } from 'vitest'
import { activityOf } from '../../src/show/actors/activity.ts'
import { actorsSearch } from '../../src/show/actors/address.ts'
import { byCounterpart, byTime } from '../../src/show/actors/grouped.ts'
import { alongFrom, countriesOf, listedOf } from '../../src/show/actors/listed.ts'
import { mergingOf } from '../../src/show/actors/merging.ts'
import { namesOf, unplaced } from '../../src/show/actors/names.ts'
import type { Actor, ActorPage, HappeningSummary, Member } from '../../src/show/api/answers.ts'

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  kind: 'person',
  aliases: [],
  documents: 1,
  maybe: [],
  ...more,
})
const LIST = [
  actor('Aron Vell', { country: 'MAR', aliases: ['the Minister'], maybe: [{ actor: 'Rosa Vell', why: 'One name.' }] }),
  actor('Rosa Vell', { country: 'ALD' }),
  actor('Côte Guard', { kind: 'organization' }),
]

test('an address keeps what fits and drops the rest', () => {
  expect(actorsSearch({ name: 'vell', kind: 'person', country: 'MAR', same: 'maybe', groups: 'time', as: 'table' })).toEqual({
    name: 'vell',
    kind: 'person',
    country: 'MAR',
    same: 'maybe',
    groups: 'time',
    as: 'table',
  })
  expect(actorsSearch({ kind: 'dragon', country: 'm', same: 1, groups: 'whom', as: 'picture', x: 1 })).toEqual({})
})

test.each([
  [{}, ['Aron Vell', 'Rosa Vell', 'Côte Guard']],
  [{ name: 'vel' }, ['Aron Vell', 'Rosa Vell']],
  [{ name: 'min vell' }, ['Aron Vell']],
  [{ name: 'cote' }, ['Côte Guard']],
  [{ name: 'ell' }, []],
  [{ name: '"' }, ['Aron Vell', 'Rosa Vell', 'Côte Guard']],
  [{ kind: 'organization' as const }, ['Côte Guard']],
  [{ country: 'ALD' }, ['Rosa Vell']],
  [{ same: 'maybe' as const }, ['Aron Vell']],
])('the list narrowed by %j', (search, ids) => {
  expect(listedOf(LIST, search).map(({ id }) => id)).toEqual(ids)
})

test('along the list, and no further than its ends', () => {
  expect(alongFrom(LIST, undefined, 1)).toBe('Aron Vell')
  expect(alongFrom(LIST, undefined, -1)).toBe('Côte Guard')
  expect(alongFrom(LIST, 'Aron Vell', 1)).toBe('Rosa Vell')
  expect(alongFrom(LIST, 'Côte Guard', 1)).toBe('Côte Guard')
  expect(alongFrom([], undefined, 1)).toBeUndefined()
  expect(countriesOf(LIST)).toEqual(['ALD', 'MAR'])
})

const happening = (id: string, targets: readonly string[], more: Partial<HappeningSummary> = {}): HappeningSummary => ({
  id,
  type: 'ASSAULT',
  lemma: 'shell',
  state: 'asserted',
  actors: [
    { role: 'source', actor: 'me', name: 'Me' },
    ...targets.map((name) => ({ role: 'target' as const, actor: name.toLowerCase(), name })),
  ],
  reports: 1,
  origins: 1,
  ...more,
})

test('happenings by whom they were with: most first, nobody last', () => {
  const groups = byCounterpart([happening('1', []), happening('2', ['Corda']), happening('3', ['Corda', 'Alda'])], 'me', 'did')
  expect(groups.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
    ['Corda', ['2', '3']],
    ['Alda', ['3']],
    ['nobody named', ['1']],
  ])
  expect(groups.at(-1)).not.toHaveProperty('actor')
})

test('happenings by time: months, or years of a long time, undated last', () => {
  const dated = (id: string, from: string) => happening(id, [], { from, to: from })
  expect(byTime([happening('0', []), dated('2', '2008-04-01'), dated('1', '2008-03-25')]).map(({ title }) => title)).toEqual([
    'March 2008',
    'April 2008',
    'no date',
  ])
  const long = Array.from({ length: 30 }, (_, i) => dated(String(i), `${2000 + i}-01-0${(i % 9) + 1}`))
  expect(byTime(long)).toHaveLength(30)
  expect(byTime(long)[0]!.title).toBe('2000')
})

test('activity counts each once, hollow apart, with the empty months between', () => {
  const items = [
    happening('1', [], { from: '2008-03-25' }),
    happening('1', [], { from: '2008-03-25' }),
    happening('2', [], { from: '2008-05', state: 'denied' }),
    happening('3', [], { type: 'AID', to: '2008-05-02' }),
    happening('4', [], { type: 'AID' }),
    happening('5', [], { type: 'OTHER', from: '2008' }),
  ]
  expect(activityOf(items)).toEqual({
    bins: [
      { period: '2008-03', cooperation: { told: 0, hollow: 0 }, conflict: { told: 1, hollow: 0 } },
      { period: '2008-04', cooperation: { told: 0, hollow: 0 }, conflict: { told: 0, hollow: 0 } },
      { period: '2008-05', cooperation: { told: 1, hollow: 0 }, conflict: { told: 0, hollow: 1 } },
    ],
    undated: 1,
  })
  expect(activityOf([happening('1', [], { from: '1990' }), happening('2', [], { from: '2008' })]).bins).toHaveLength(19)
  expect(activityOf([])).toEqual({ bins: [], undated: 0 })
})

const member = (number: number, words: readonly string[]): Member => ({
  ref: `doc:${number}#actor:x`,
  document: `doc:${number}`,
  number,
  title: `Paper ${number}`,
  name: words[0]!,
  kind: 'person',
  aliases: [],
  titles: [],
  mentions: words.length,
  forms: words.map((form, i) => ({ words: form, mentions: i + 1, start: i, end: i + 1, sentence: { start: 0, end: 9 }, quote: form })),
})

test('names over all documents, without regard to articles and capitals; the first place is the earliest document', () => {
  const names = namesOf([member(3, ['The Guards', 'guard']), member(1, ['guards'])])
  expect(names.map(({ words, mentions, documents, first }) => [words, mentions, documents, first.number])).toEqual([
    ['guards', 2, 2, 1],
    ['guard', 2, 1, 3],
  ])
  expect(unplaced(['the Guard', 'coast men'], names)).toEqual(['coast men'])
})

test('what a merge comes to', () => {
  const page = (id: string, documents: readonly string[], happenings: readonly HappeningSummary[]): ActorPage => ({
    actor: actor(id, { aliases: ['both'], members: documents.map((document) => `${document}#actor:${id}`) }),
    did: happenings,
    undergone: [],
    otherwise: [],
    said: [],
    disputes: [],
    named: [],
    effects: [],
    whole: true,
  })
  const one = page('Ane', ['doc:1', 'doc:2'], [happening('1', []), happening('2', [])])
  const other = page('Bo', ['doc:2', 'doc:3'], [happening('2', [])])
  expect(mergingOf(one, other)).toEqual({ names: ['Ane', 'both', 'Bo'], documents: 3, both: ['doc:2'], between: 1 })
})
