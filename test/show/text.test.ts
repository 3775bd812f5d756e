/** The Text view's pure parts: address, blocks, intervals, voices, entries, marks, bars, copies, dates. */
import { describe, expect, test } from 'vitest'
import type { Apparatus, Reading } from '../../src/show/api/answers.ts'
import { textSearch } from '../../src/show/text/address.ts'
import { shortName } from '../../src/show/text/claims/rule-button.tsx'
import { barsOf } from '../../src/show/text/model/bars.ts'
import { copiedIn, foldsOf } from '../../src/show/text/model/copied.ts'
import { wordsDiffer } from '../../src/show/text/model/edits.ts'
import { dateTrouble, inOrder } from '../../src/show/text/model/edtf-check.ts'
import { entriesOf, entryNamed } from '../../src/show/text/model/entries.ts'
import { intervalsOf } from '../../src/show/text/model/intervals.ts'
import { preventedIn, tiesOf, tieWords } from '../../src/show/text/model/links.ts'
import { marksOf } from '../../src/show/text/model/marks.ts'
import { notesOf } from '../../src/show/text/model/notes.ts'
import { blocksOf } from '../../src/show/text/model/paragraphs.ts'
import { speakersOf } from '../../src/show/text/model/speakers.ts'
import { titleOf } from '../../src/show/text/model/titles.ts'
import { directionOf } from '../../src/show/text/source/direction.ts'

const TEXT =
  'Truce holds\n\nThe truce prevented an attack, residents said. [Comment: It did not.]\n\nThe truce prevented an attack.\n\nHome'
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const event = (words: string, type: string) => ({ ...at(words), id: `event:${at(words).start}`, lemma: words, type, arguments: [] })
const second = TEXT.lastIndexOf('The truce')

const READING = {
  document: { id: 'sha256:0', language: 'en' },
  text: TEXT,
  passages: [
    { id: 'p1', start: 0, end: 13, role: 'heading', voice: 'voice:author' },
    { id: 'p2', start: 13, end: TEXT.indexOf('['), role: 'body', voice: 'voice:author' },
    { id: 'p3', ...at('[Comment: It did not.]'), role: 'comment', voice: 'voice:commentator' },
    { id: 'p4', start: second, end: TEXT.indexOf('Home'), role: 'body', voice: 'voice:author', copyOf: { passage: 'p2', similarity: 0.9 } },
    { id: 'p5', start: TEXT.indexOf('Home'), end: TEXT.length, role: 'furniture', voice: 'voice:publisher' },
  ],
  voices: [
    { id: 'voice:author', kind: 'author', name: 'Gulf Wire' },
    { id: 'voice:commentator', kind: 'commentator' },
    { id: 'voice:residents', kind: 'unnamed', within: 'voice:author' },
    { id: 'voice:publisher', kind: 'publisher' },
  ],
  mentions: [],
  actors: [{ id: 'actor:a', name: 'the army', kind: 'group', aliases: [] }],
  times: [],
  events: [event('truce', 'AGREE'), event('attack', 'ASSAULT')],
  claims: [
    { id: 'claim:1', event: `event:${at('truce').start}`, voices: ['voice:author'], value: 'CT+', independent: true },
    {
      id: 'claim:2',
      event: `event:${at('attack').start}`,
      voices: ['voice:author', 'voice:residents'],
      cue: at('said'),
      value: 'CT-',
      independent: true,
    },
  ],
  links: [
    {
      id: 'link:1',
      type: 'prevent',
      from: `event:${at('truce').start}`,
      to: `event:${at('attack').start}`,
      signal: at('prevented'),
      voice: 'voice:author',
    },
  ],
  effects: [],
  disputes: [],
  readers: [],
  schema: 'hearsay.reading/1',
} as unknown as Reading

const sentence = at('The truce prevented an attack, residents said.')
const about = (words: string, claim: string, more: object = {}) => ({
  event: `doc:1#event:${at(words).start}`,
  ...at(words),
  lemma: words,
  type: 'ASSAULT',
  parts: [],
  sentence,
  actors: [],
  notes: [],
  claims: [{ claim: `doc:1#${claim}`, voices: ['voice:author', 'voice:residents'], value: 'CT-', disputes: [], notes: [] }],
  ...more,
})
const APPARATUS = {
  document: 'doc:1',
  number: 1,
  title: 't',
  copies: [],
  origins: [],
  rules: [],
  events: [about('attack', 'claim:2', { read: { type: 'COERCE' }, verdict: { verdict: 'accepted', by: 'ada', at: '', batch: 'b' } })],
} as unknown as Apparatus

const speakers = speakersOf(READING)
const blocks = blocksOf(READING)
const entries = entriesOf(READING, APPARATUS)
const bars = barsOf(blocks, READING, entries, speakers)
const copied = copiedIn(blocks, READING, undefined)
const ties = tiesOf(READING, entries)

describe('the address', () => {
  test('keeps what it knows and drops the rest', () => {
    expect(textSearch({ at: 'doc:1#event:3-9', from: 3, to: 9, by: 'voice', causes: false, side: 30, page: 'original', odd: 1 })).toEqual({
      at: 'event:3-9',
      from: 3,
      to: 9,
      by: 'voice',
      causes: false,
      side: 30,
      page: 'original',
    })
  })
  test.each([[{ from: 9, to: 3 }], [{ from: 'x', to: 3 }], [{ side: 3 }], [{ by: 'colour' }], [{ at: '' }], [{ copied: 'yes' }]])(
    '%j says nothing',
    (given) => {
      expect(textSearch(given)).toEqual({})
    },
  )
})

describe('blocks', () => {
  test('are the paragraphs, numbered where they are text, and tile it but for white space', () => {
    expect(blocks.map(({ look, number }) => [look, number])).toEqual([
      ['heading', undefined],
      ['body', 1],
      ['body', 2],
      ['furniture', 3],
    ])
    let before = 0
    for (const { start, end } of blocks) {
      expect(TEXT.slice(before, start).trim()).toBe('')
      before = end
    }
    expect(TEXT.slice(before).trim()).toBe('')
  })
  test('of a paragraph of five million letters are pieces that put together are the text', () => {
    const text = `${'𝒳'.repeat(5000)} ${'word '.repeat(1_000_000)}`.trimEnd()
    const found = blocksOf({ text, passages: [] })
    expect(found.length).toBeGreaterThan(1000)
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(found.every(({ end }) => !/[\udc00-\udfff]/.test(text[end] ?? ''))).toBe(true)
    expect(found.filter(({ number }) => number !== undefined)).toHaveLength(1)
  })
})

test('intervals are found by place and by stretch, also long ones that begin far before', () => {
  const long = { start: 0, end: 1000 }
  const many = Array.from({ length: 500 }, (_, i) => ({ start: i * 2, end: i * 2 + 1 }))
  const found = intervalsOf([...many, long])
  expect(found.at(800)).toEqual([{ start: 800, end: 801 }, long])
  expect(found.at(801)).toEqual([long])
  expect(found.over(998, 2000)).toEqual([long, { start: 998, end: 999 }])
  expect(found.at(1000)).toEqual([])
})

test('voices have letters, names and chains', () => {
  expect(speakers.siglum('voice:author').letter).toBe('G')
  expect(speakers.name('voice:commentator')).toBe('who comments in brackets')
  expect(speakers.described(['voice:author', 'voice:residents'])).toBe('somebody not named, quoted by Gulf Wire')
  expect(speakers.all).toEqual(['voice:author', 'voice:commentator', 'voice:residents'])
})

describe('entries', () => {
  test('are numbered in the order of the text; what people decided is laid over what was read', () => {
    expect(entries.map(({ number, words, type }) => [number, words, type])).toEqual([
      [1, 'truce', 'AGREE'],
      [2, 'attack', 'ASSAULT'],
    ])
    expect(entries[1]).toMatchObject({ hollow: true, read: { type: 'COERCE' }, verdict: { by: 'ada' }, sentence })
  })
  test('are found by the id of the event or of the claim', () => {
    expect(entryNamed(entries, entries[1]!.event)).toBe(entries[1])
    expect(entryNamed(entries, 'claim:2')).toBe(entries[1])
    expect(entryNamed(entries, 'event:none')).toBeUndefined()
  })
  test('labelled by a person are among them', () => {
    const label = about('residents', 'claim:r', {
      type: 'CONSULT',
      label: { by: 'ada', at: '', batch: 'b' },
      parts: [{ role: 'source', ...at('residents') }],
    })
    const found = entriesOf(READING, { ...APPARATUS, events: [label] } as unknown as Apparatus)
    expect(found.map(({ words }) => words)).toEqual(['truce', 'attack', 'residents'])
    expect(found[2]).toMatchObject({ parties: [{ role: 'source', name: 'residents' }], about: { label: { by: 'ada' } } })
  })
})

test.each([
  [
    {
      parties: [
        { role: 'source', name: 'army' },
        { role: 'target', name: 'rebels' },
      ],
      type: 'ASSAULT',
      words: 'hit',
    },
    'Army → rebels',
  ],
  [
    {
      parties: [
        { role: 'source', name: 'army' },
        { role: 'target', name: 'rebels' },
      ],
      type: 'CONSULT',
      words: 'met',
    },
    'Army ⇄ rebels',
  ],
  [
    {
      parties: [
        { role: 'source', name: 'a' },
        { role: 'source', name: 'b' },
      ],
      type: 'AGREE',
      words: 'truce',
    },
    'A ⇄ b',
  ],
  [{ parties: [{ role: 'target', name: 'rebels' }], type: 'ASSAULT', words: 'hit' }, 'Somebody not named → rebels'],
  [{ parties: [], type: 'OTHER', words: 'operation' }, 'Operation  '],
] as const)('%j is called %s', (given, title) => {
  const { source, arrow, target } = titleOf(given)
  expect(`${source} ${arrow} ${target}`).toBe(title)
})

test('marks are by kind or by voice; rejected claims have none', () => {
  const layers = (by: 'kind' | 'voice') => marksOf(READING, entries, speakers, { by, causes: true, times: true }).map(({ layer }) => layer)
  expect(layers('kind')).toEqual(['inserted', 'cue', 'coop', 'conf-not', 'link'])
  expect(layers('voice')).not.toContain('coop')
  const voices = marksOf(READING, entries, speakers, { by: 'voice', causes: false, times: false }).filter(({ layer }) =>
    layer.startsWith('voice'),
  )
  expect(voices.every(({ start, end }, i) => end > start && start >= (voices[i - 1]?.end ?? 0))).toBe(true)
  const rejected = entries.map((one) => ({ ...one, verdict: { verdict: 'rejected' as const, by: 'a', at: '', batch: '' } }))
  expect(marksOf(READING, rejected, speakers, { by: 'kind', causes: false, times: false })).toHaveLength(1)
})

test('an event within another lies on a lower layer', () => {
  const [first, other] = entries
  const over = [
    { ...first!, start: 0, end: 20 },
    { ...other!, start: 5, end: 9 },
  ]
  expect(marksOf(READING, over, speakers, { by: 'kind', causes: false, times: false }).map(({ layer }) => layer)).toContain('conf-not-low')
})

test('bars: who speaks along the whole block, and within it', () => {
  expect(bars[1]).toEqual({
    whole: [{ voice: 'voice:author', lane: 0 }],
    inner: [
      { voice: 'voice:residents', lane: 1, ...sentence },
      { voice: 'voice:commentator', lane: 1, ...at('[Comment: It did not.]') },
    ],
  })
  expect(bars[0]!.begins).toBe('voice:author')
  expect(bars[3]).toEqual({ whole: [], inner: [] })
})

test('copies of the same text know their paragraph; long runs fold', () => {
  expect(copied[2]).toMatchObject({ whole: true, inside: { number: 1, similarity: 0.9 } })
  expect(copied[1]).toBeUndefined()
  const copy = copied[2]
  expect(foldsOf([undefined, copy, copy, copy])).toEqual([])
  expect(foldsOf([copy, copy, copy, copy, copy, undefined])).toEqual([{ start: 2, end: 5 }])
})

test('a stretch of another document that covers a part of a block is a part', () => {
  const mark = { start: 13, end: 30, of: { document: 'doc:2', number: 2, title: 'x', start: 0, end: 17 }, similarity: 1, words: 0 }
  const found = copiedIn(blocks, READING, { ...APPARATUS, copies: [mark] } as unknown as Apparatus)
  expect(found[1]).toMatchObject({ whole: false, other: { of: { number: 2 } } })
})

test('links and notes are told by numbers', () => {
  expect(ties.map(tieWords)).toEqual(['1 ⊣ 2'])
  expect([...preventedIn(ties)]).toEqual([2])
  const notes = notesOf({ blocks, reading: READING, entries, ties, bars, copied })
  expect(notes[1]).toMatchObject({ ties: [{ voice: 'voice:author' }], inside: { voice: 'voice:commentator', of: 'voice:author' } })
  expect(notes[2]!.copied).toBe(copied[2])
  expect(notes[3]!.furniture).toBe(true)
  expect(notes[0]).toBeUndefined()
})

test.each(['', '2008', '2008-03', '2008-03-25', '2008-03~', '2008?', 'XXXX-05-12', '200X', '2008-02-29'])('%j is a date', (date) => {
  expect(dateTrouble(date)).toBeUndefined()
})

test.each(['yesterday', '25 March 2008', '2008-13', '2007-02-29', '2008-04-31', '08-03-25', '2008/2009'])(
  '%j is refused with one sentence',
  (date) => {
    expect(dateTrouble(date)).toMatch(/^[A-Z][^\n]*\.$/)
  },
)

test('the first day is not after the last', () => {
  expect([inOrder('2008-03', '2008-03-25'), inOrder('2008-04', '2008-03-25'), inOrder('', '2008'), inOrder('2008-03~', '2007')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('the direction is that of most letters', () => {
  expect([directionOf('قال شهود إن الجيش BBC'), directionOf('The army said السلام'), directionOf('')]).toEqual(['rtl', 'ltr', 'ltr'])
})

test.each([
  ['lexicon:attack/verb[free]@attack', 'attack, verb'],
  ['factuality/negation', 'negation'],
  ['rule:give-up-arms', 'give-up-arms'],
  ['linked-act@undergo', 'linked-act'],
])('the rule %s is called %s', (id, name) => {
  expect(shortName(id)).toBe(name)
})

test('words that differ are counted a run at a time', () => {
  const edits = [
    { kind: 'same', text: 'The militia ' },
    { kind: 'removed', text: 'withdrew' },
    { kind: 'added', text: 'had retreated' },
    { kind: 'same', text: ' from the city' },
    { kind: 'added', text: ' again.' },
  ] as const
  expect(wordsDiffer(edits)).toBe(3)
  expect(
    wordsDiffer([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: '\n' },
    ]),
  ).toBe(0)
})
