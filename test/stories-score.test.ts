/** The scorer of stories, on answers made by hand: what it counts as right, missed and false. */
import { expect, test } from 'vitest'
import { type Expected, storiesIn } from '../bench/stories/expected.ts'
import type { Found, FoundDispute } from '../bench/stories/found.ts'
import { score } from '../bench/stories/score.ts'
import { f1, type Measure, precision, recall, type Tally } from '../bench/stories/tally.ts'

const TEXTS: Readonly<Record<string, string>> = {
  '01': 'Rebels shelled Ost on Monday, the army said. Later they shelled Vell.',
  '02': 'The rebels denied that they had shelled Ost.',
}

const expected: Expected = {
  about: 'made by hand',
  documents: { '01': { file: 'a.txt', published: '2001-02-03' }, '02': { file: 'b.txt' } },
  origins: [
    { documents: ['01'], quotedBy: [] },
    { documents: ['02'], quotedBy: [] },
  ],
  copies: [],
  happenings: [
    { id: 'ost', type: ['ASSAULT'], mentions: ['01:shelled', '02:shelled'], optional: [], reports: 2, origins: [1, 2] },
    { id: 'vell', type: ['ASSAULT'], mentions: ['01:shelled@2'], optional: [], reports: 1, origins: 1 },
  ],
  apart: [['01:shelled', '01:shelled@2']],
  disputes: [
    {
      about: ['source'],
      happening: 'ost',
      between: [
        { quotes: ['01:Rebels shelled'], voice: 'army' },
        { quotes: ['02:denied'], voice: 'rebels' },
      ],
    },
  ],
  differs: [],
  revised: [],
  noDispute: [['01:they shelled Vell', '02:denied']],
  actors: [],
}

const at = (key: string, words: string, nth = 1) => {
  let start = -1
  for (let n = 0; n < nth; n++) start = TEXTS[key]!.indexOf(words, start + 1)
  return { document: key, start, end: start + words.length }
}

const happening = (id: string, ...accounts: readonly ReturnType<typeof at>[]) => ({
  id,
  type: 'ASSAULT',
  reports: new Set(accounts.map(({ document }) => document)).size,
  origins: 1,
  accounts,
})

const dispute = (first: ReturnType<typeof at>, second: ReturnType<typeof at>, kind: FoundDispute['kind'] = 'dispute'): FoundDispute => ({
  kind,
  about: 'source',
  happening: 'h',
  why: '',
  positions: [
    { value: 'x', voices: ['The army'], quotes: [{ ...first, quote: '' }] },
    { value: 'y', voices: ['somebody'], quotes: [{ ...second, quote: '' }] },
  ],
})

const found: Found = {
  documents: [
    { id: '01', uri: '/tmp/a.txt', published: '2001-02-03' },
    { id: '02', uri: '/tmp/b.txt' },
  ],
  readings: new Map(Object.entries(TEXTS).map(([key, text]) => [key, { text, mentions: [] }])),
  happenings: [happening('h1', at('01', 'shelled'), at('02', 'shelled')), happening('h2', at('01', 'shelled', 2))],
  disputes: [dispute(at('01', 'Rebels shelled Ost'), at('02', 'denied'))],
  origins: [],
  actors: [],
}

const scored = (answers: Partial<Found>): Readonly<Record<Measure, Tally>> =>
  score({ name: 'made', folder: '', expected }, { ...found, ...answers }).tallies

test('what is as expected is right', () => {
  const { happenings, counts, apart, disputes, traps, published } = scored({})
  expect([f1(happenings), recall(counts), recall(apart), precision(disputes), recall(disputes), recall(traps), recall(published)]).toEqual([
    1, 1, 1, 1, 1, 1, 1,
  ])
})

test('two occurrences in one happening are wrong pairs, and a breach of what must be apart', () => {
  const { happenings, apart } = scored({ happenings: [happening('h', at('01', 'shelled'), at('02', 'shelled'), at('01', 'shelled', 2))] })
  expect([happenings, apart.missing]).toEqual([{ right: 1, extra: 2, missing: 0 }, 1])
})

test('one occurrence in two happenings is a missing pair', () => {
  const { happenings } = scored({ happenings: [happening('h', at('01', 'shelled')), happening('i', at('02', 'shelled'))] })
  expect(happenings).toEqual({ right: 0, extra: 0, missing: 1 })
})

test('a mention that is in no happening is counted as not read and joins no pairs', () => {
  const { triggers, happenings } = scored({ happenings: [happening('h', at('01', 'shelled'))] })
  expect([triggers, happenings]).toEqual([
    { right: 1, extra: 0, missing: 2 },
    { right: 0, extra: 0, missing: 0 },
  ])
})

test('wrong counts of reports are wrong', () => {
  expect(scored({ happenings: [{ ...found.happenings[0]!, reports: 3 }] }).counts).toEqual({ right: 0, extra: 0, missing: 1 })
})

test('a dispute with one side only, or of words that nobody expects, is a false alarm and springs the trap', () => {
  const { disputes, traps } = scored({ disputes: [dispute(at('01', 'they shelled Vell'), at('02', 'denied'))] })
  expect([disputes, traps.missing]).toEqual([{ right: 0, extra: 1, missing: 1 }, 1])
})

test('what is only listed as revised is no dispute', () => {
  const [only] = found.disputes
  expect(scored({ disputes: [{ ...only!, kind: 'revised' }] }).disputes).toEqual({ right: 0, extra: 0, missing: 1 })
})

test('a dispute told twice is right once', () => {
  expect(scored({ disputes: [found.disputes[0]!, found.disputes[0]!] }).disputes).toEqual({ right: 1, extra: 0, missing: 0 })
})

test('a voice that is not one of the expected names is wrong', () => {
  expect(scored({}).voices).toEqual({ right: 1, extra: 0, missing: 1 })
})

test('words that do not stand in their document are a mistake of the story', () => {
  const story = { name: 'made', folder: '', expected: { ...expected, apart: [['01:shelled', '02:bombed']] as [string, string][] } }
  expect(() => score(story, found)).toThrow('made: 02:bombed does not stand in its document.')
})

test('every story on disk has the shape that the README describes', () => {
  for (const folder of ['test/stories', 'test/stories-held-out']) {
    const stories = storiesIn(folder)
    expect(stories.length).toBeGreaterThan(5)
    for (const { name, expected } of stories) {
      const keys = Object.keys(expected.documents)
      expect(keys.length, name).toBeGreaterThan(3)
      for (const key of keys)
        expect(
          expected.origins.some(({ documents }) => documents.includes(key)),
          `${name}: ${key} has an origin`,
        ).toBe(true)
    }
  }
})
