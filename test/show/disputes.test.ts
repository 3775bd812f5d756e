/** The view of disputes: order of sides, what each report adds, the map, what bears on it, and its address. */
import { describe, expect, test } from 'vitest'
import type { Dispute, Link } from '../../src/show/api/answers.ts'
import { disputesSearch } from '../../src/show/disputes/address.ts'
import { agreements, bystanders } from '../../src/show/disputes/agreements.ts'
import { mapOf } from '../../src/show/disputes/drawn.ts'
import {
  changedWords,
  copyWords,
  inOrder,
  letterOf,
  type Quote,
  sayingsOf,
  sideTitle,
  speakerWords,
  tellingsOf,
} from '../../src/show/disputes/sides.ts'
import { countWords, listed } from '../../src/show/disputes/topics.ts'
import { partsAround } from '../../src/show/parts/marked-words.tsx'
import { siglaOf } from '../../src/show/parts/voices.tsx'

const voice = (name: string) => ({ key: name, name, kind: 'quoted' })

const quote = (document: string, published: string | undefined, more: Partial<Quote> = {}): Quote => ({
  document,
  number: Number(document.slice(1)),
  title: document,
  ...(published && { published }),
  start: 0,
  end: 20,
  quote: `The words of ${document}.`,
  trigger: { start: 4, end: 9 },
  voice: document,
  chain: [voice(document)],
  value: 'CT+',
  origin: `origin:${document}`,
  independent: true,
  event: `${document}#event:4-9`,
  claim: `${document}#claim:4-9`,
  ...more,
})

const side = (value: string, quotes: readonly Quote[]): Dispute['positions'][number] => ({
  value,
  voices: quotes.map((one) => one.voice),
  speakers: quotes.map((one) => voice(one.voice)),
  reports: quotes.length,
  origins: 1,
  quotes,
})

const dispute = (more: Partial<Dispute>): Dispute => ({
  id: 'dispute:1',
  kind: 'dispute',
  about: 'occurrence',
  question: 'Did it?',
  happening: 'happening:1',
  positions: [],
  why: '',
  checks: [],
  notes: [],
  rule: 'test',
  ...more,
})

describe('sides', () => {
  const late = side('happened', [quote('d1', '2008-04-02'), quote('d2', '2008-04-01')])
  const early = side('did not happen', [quote('d3', '2008-03-30')])
  const undated = side('maybe', [quote('d4', undefined)])

  test('stand in the order of who was first, whatever their strength', () => {
    expect(inOrder({ positions: [undated, late, early] }).map(({ value }) => value)).toEqual(['did not happen', 'happened', 'maybe'])
  })

  test('have letters and plain titles', () => {
    expect([letterOf(0), letterOf(25), letterOf(26)]).toEqual(['a', 'z', 'aa'])
    expect(sideTitle('occurrence', 'did not happen')).toBe('It did not happen')
    expect(sideTitle('time', '2008-03-30')).toBe('30 March 2008')
    expect(sideTitle('cause', 'it feared to lose the port')).toBe('It feared to lose the port')
  })

  test('tell of each document what it adds', () => {
    const copy = { document: 'd2', number: 2, title: 'd2', start: 0, end: 20, similarity: 0.9 }
    const told = tellingsOf(
      side('happened', [
        quote('d2', '2008-04-01', { origin: 'wire' }),
        quote('d5', '2008-04-02', {
          origin: 'wire',
          independent: false,
          copy: {
            ...copy,
            edits: [
              { kind: 'removed', text: 'two' },
              { kind: 'added', text: 'ten' },
            ],
          },
        }),
        quote('d6', '2008-04-03', { independent: false }),
        quote('d7', '2008-04-04', { origin: 'wire' }),
      ]),
    )
    expect(told.map(({ origin, says }) => [origin, says])).toEqual([
      [true, 'first to say so'],
      [false, 'copy of 2, 1 word differs'],
      [true, 'passes on another report'],
      [false, 'of the same origin'],
    ])
    expect(copyWords({ ...copy, similarity: 1 })).toBe('copy of 2, word for word')
    expect(changedWords([{ kind: 'added', text: ' ,' }])).toBe(0)
  })

  test('say the same words once', () => {
    const same = { quote: 'They met.', origin: 'wire' }
    const sayings = sayingsOf(
      side('happened', [quote('d1', undefined, { ...same, independent: false, quote: '> They met.' }), quote('d2', undefined, same)]),
    )
    expect(sayings.map(({ first, all }) => [first.document, all.length])).toEqual([['d2', 2]])
    expect(speakerWords([voice('a blog'), voice('a blog'), voice('an analyst')])).toBe('an analyst, quoted by a blog')
  })
})

test('the list keeps kinds apart, in the order of the case', () => {
  const all = [
    dispute({ id: '1', kind: 'revised' }),
    dispute({ id: '2' }),
    dispute({ id: '3', kind: 'differs', about: 'time' }),
    dispute({ id: '4', about: 'number' }),
  ]
  expect(listed(all, undefined).map(({ id }) => id)).toEqual(['2', '4', '3', '1'])
  expect(listed(all, 'when').map(({ id }) => id)).toEqual(['3'])
  expect(countWords(all)).toBe('2 disputed, 1 differs, 1 revised')
  expect(countWords([])).toBe('none')
})

describe('the map', () => {
  const link = (from: string, to: string, words: string): Link => ({
    id: `${from}-${to}`,
    type: 'cause',
    from,
    to,
    document: 'd1',
    number: 1,
    title: 'd1',
    voice: 'd1',
    speaker: voice('d1'),
    origin: 'o',
    quote: words,
  })

  test('shows who denies, and what the happening is linked with', () => {
    const made = dispute({
      positions: [side('happened', [quote('d1', '2008-04-02')]), side('did not happen', [quote('d3', '2008-04-03')])],
    })
    const { nodes, edges } = mapOf(made, [link('happening:0', 'happening:1', 'x')], siglaOf([voice('d1'), voice('d3')]))
    expect(nodes.map(({ id, hollow = false }) => [id, hollow])).toEqual([
      ['happening:1', false],
      ['side:0', false],
      ['side:1', true],
      ['happening:0', false],
    ])
    expect(edges.map(({ from, to, sign }) => [from, sign, to])).toEqual([
      ['side:0', 'leads', 'happening:1'],
      ['side:1', 'denies', 'happening:1'],
      ['happening:0', 'leads', 'happening:1'],
    ])
  })

  test('draws a cause that is a side once, and sets rival sides against each other', () => {
    const made = dispute({ about: 'cause', positions: [side('a', [quote('d1', '2008-04-02')]), side('b', [quote('d3', '2008-04-03')])] })
    const { nodes, edges } = mapOf(made, [link('happening:0', 'happening:1', 'The words of d1.')], new Map())
    expect(nodes.map(({ id }) => id)).toEqual(['happening:1', 'side:0', 'side:1'])
    expect(edges.map(({ from, sign, label, to }) => [from, sign, label, to])).toContainEqual(['side:0', 'leads', 'causes', 'happening:1'])
    expect(edges.filter(({ sign }) => sign === 'denies')).toHaveLength(1)
  })
})

test('what bears on it: voices of no side, and what the sides agree on', () => {
  const says = { sources: ['actor:1'], targets: [], places: [], quantities: [], from: '2008-03-30', to: '2008-03-30' }
  const account = (name: string, sources = says.sources) => ({
    ...quote(name, undefined),
    voices: [name],
    lemma: 'meet',
    sentence: { start: 0, end: 20 },
    says: { ...says, sources },
  })
  const happening = {
    accounts: [account('d1'), account('d3'), account('d9')],
    actors: [{ role: 'source' as const, actor: 'actor:1', name: 'Iran' }],
  }
  const made = dispute({ positions: [side('happened', [quote('d1', undefined)]), side('did not happen', [quote('d3', undefined)])] })
  expect(bystanders(made, happening).map(({ document }) => document)).toEqual(['d9'])
  expect(agreements(made, happening)).toEqual(['All sides name Iran as who did it.', 'All sides give the same time: 30 March 2008.'])
  expect(agreements(made, { ...happening, accounts: [account('d1', []), account('d3')] })).toEqual([
    'All sides give the same time: 30 March 2008.',
  ])
})

test('a quote is parted round its trigger; outside of it, nothing is marked', () => {
  expect(partsAround('They met.', 10, { start: 15, end: 18 })).toEqual(['They ', 'met', '.'])
  expect(partsAround('They met.', 10, { start: 5, end: 8 })).toEqual(['They met.', '', ''])
})

test('an address keeps what it knows and drops the rest', () => {
  expect(disputesSearch({ at: 'dispute:1', about: 'why', side: 1, as: 'table', other: 1 })).toEqual({
    at: 'dispute:1',
    about: 'why',
    side: 1,
    as: 'table',
  })
  expect(disputesSearch({ about: 'nonsense', side: -1, as: 'x' })).toEqual({})
})
