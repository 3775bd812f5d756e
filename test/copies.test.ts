/** Copies across documents: wording that one took from another, found to the character, and who took it from whom. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents } from '../bench/copies/documents.ts'
import { copiesBetween } from '../src/compare/copies/between.ts'
import type { Candidate } from '../src/compare/copies/candidate.ts'
import { copyIndex } from '../src/compare/copies/copy-index.ts'
import { fingerprintOf } from '../src/compare/copies/fingerprint.ts'
import type { Copy } from '../src/model/comparison.ts'
import { smallCase } from './helpers/small-case.ts'

const WIRE = `A ferry with 12 passengers ran aground on the Skarn reef on Sunday night after its pilot mistook a fishing boat for the harbour light.

Fishermen from the village of Aldersund took everybody off before the tide turned. Nobody was hurt, but two horses that were carried on the lower deck drowned in their boxes.

The harbour master closed the channel until divers have looked at the hull. Similar strandings led to a change of pilots six years ago.`

const OWN = `Nobody in our street slept. My neighbour keeps goats behind the chapel, and they had been restless since supper.

When the siren went we took lanterns down to the landing and counted heads as they came up the ladder, wet and laughing.

I have lived here for forty years and never seen the water so still.`

const plain = (document: string, number: number, text: string, more: Partial<Candidate> = {}): Candidate => ({
  document,
  number,
  uri: `/case/${document}.txt`,
  text,
  passages: [],
  ...more,
})

const between = (one: string, other: string): readonly Copy[] => copiesBetween(plain('one', 1, one), plain('other', 2, other))

const words = (
  { document, start, end }: { readonly document: string; readonly start: number; readonly end: number },
  texts: Record<string, string>,
) => texts[document]!.slice(start, end)

describe('shared wording', () => {
  test('a stretch inside another text is found to the character in both', () => {
    const taken = WIRE.split('\n\n')[1]!
    const text = `${OWN}\n\n${taken}\n\nThat is all the papers had to say.`
    const [copy, ...more] = between(WIRE, text)
    expect(more).toEqual([])
    expect(copy).toMatchObject({ document: 'other', similarity: 1, because: 'order', copyOf: { document: 'one' } })
    expect(words(copy!, { other: text })).toBe(taken.slice(0, -1))
    expect(words(copy!.copyOf, { one: WIRE })).toBe(taken.slice(0, -1))
  })

  test.each<[string, string, number]>([
    ['other quotation marks, dashes and case', WIRE.replace('Nobody was hurt, but', '“NOBODY WAS HURT” – but'), 1],
    ['paragraphs that are joined', WIRE.replaceAll('\n\n', ' '), 1],
    ['paragraphs that are parted', WIRE.replaceAll('. ', '.\n\n'), 1],
    [
      'a word changed here and there',
      WIRE.replace('12 passengers', '14 passengers').replace('drowned', 'were lost').replace('six years', 'some years'),
      0.9,
    ],
  ])('%s do not hide a copy', (_, text, least) => {
    const copies = between(WIRE, text)
    expect(copies).toHaveLength(1)
    expect(copies[0]!.similarity).toBeGreaterThanOrEqual(least)
    expect(copies[0]!.end - copies[0]!.start).toBeGreaterThan(0.98 * (text.length - 1))
  })

  test('a cut in the middle leaves what stands on either side of it', () => {
    const [first, , third] = WIRE.split('\n\n')
    const text = `${first} […] ${third}`
    const copies = between(WIRE, text)
    expect(copies.map((copy) => words(copy, { other: text }))).toEqual([first!.slice(0, -1), third!.slice(0, -1)])
  })

  test('one quoted sentence of fifteen words is a copy', () => {
    const sentence = 'Fishermen from the village of Aldersund took everybody off the boat before the tide turned'
    const other = `So the paper says: “${sentence}.” I was there, and it was the women who rowed.`
    const start = other.indexOf('“')
    const quoted = plain('other', 2, other, {
      passages: [
        { start: 0, end: other.length, role: 'body' },
        { start, end: other.indexOf('”') + 1, role: 'quotation' },
      ],
    })
    const copies = copiesBetween(plain('one', 1, `${WIRE.replace('everybody off', 'everybody off the boat')}`), quoted)
    expect(copies.map((copy) => words(copy, { other }))).toEqual([sentence])
    expect(copies[0]!.because).toBe('quotation')
  })

  test('the same names, titles and phrases in two accounts are no copy', () => {
    const one =
      'Deputy Prime Minister Otmar Vell told reporters in Port Halden on Tuesday that the strike at the grain pier was over. He had met the dockers at dawn.'
    const other =
      'After a night of talks, Deputy Prime Minister Otmar Vell told reporters in Port Halden on Tuesday that nobody would be dismissed. Cranes moved again at noon.'
    expect(between(one, other)).toEqual([])
  })

  test('what an official said, quoted in two reports, makes neither a copy', () => {
    const said = '"We have opened the gates and we will keep them open for as long as the harvest lasts," Mayor Tilde Rask said.'
    const texts = [
      `Grain moved again on Monday. ${said} Lorries stood in line for a mile.`,
      `It rained on the silos. ${said} The farmers did not believe it.`,
    ]
    const [one, other] = texts.map((text, i) =>
      plain(`${i}`, i + 1, text, {
        passages: [
          { start: 0, end: text.length, role: 'body' as const },
          { start: text.indexOf('"'), end: text.lastIndexOf('"') + 1, role: 'quotation' as const },
        ],
      }),
    )
    expect(copiesBetween(one!, other!)).toEqual([])
  })

  test('headings, bylines and furniture are not compared', () => {
    const line = 'Subscribe to the morning letter of the Halden Gazette and read the harbour news before the harbour does'
    const passages = [{ start: 0, end: line.length, role: 'furniture' as const }]
    expect(copiesBetween(plain('one', 1, line, { passages }), plain('other', 2, line, { passages }))).toEqual([])
  })

  test('with up to one word in six changed, nearly all of a planted stretch is found and little besides', () => {
    for (const made of [...documents(150, 11)].filter(({ kind }) => kind === 'copy')) {
      const originals = [...documents(150, 11)]
      const [{ original, start, end }] = made.planted as [(typeof made.planted)[0]]
      const copies = copiesBetween(plain('one', 1, originals[original - 1]!.text), plain('other', 2, made.text))
      const shared = copies.reduce((sum, copy) => sum + Math.max(0, Math.min(end, copy.end) - Math.max(start, copy.start)), 0)
      expect(shared / (end - start), `document ${made.number}`).toBeGreaterThan(0.8)
    }
  })

  test('the same few words over and over take no time', () => {
    const text = 'read more and '.repeat(20_000)
    const began = performance.now()
    copiesBetween(plain('one', 1, text), plain('other', 2, `${text}${WIRE}`))
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('spans lie in their texts and begin and end with a word, whatever the texts are', () => {
    const word = fc.constantFrom('the', 'Boat', 'l’eau', 'été', 'sank', 'near', '12', '—', '“so”', '\n\n', 'Halden.')
    const text = fc.array(word, { maxLength: 120 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, text, (before, shared, after) => {
        const texts: Record<string, string> = { one: `${before} ${shared}`, other: `${shared} ${after}` }
        for (const copy of between(texts.one!, texts.other!))
          for (const place of [copy, copy.copyOf]) expect(words(place, texts)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su)
      }),
      { numRuns: 60 },
    )
  })
})

describe('direction', () => {
  const copied = (one: Partial<Candidate>, other: Partial<Candidate>) =>
    copiesBetween(plain('one', 1, WIRE, one), plain('other', 2, WIRE, other))[0]!

  test.each<[string, Partial<Candidate>, Partial<Candidate>, string, Copy['because']]>([
    ['the order of adding, where nothing else is known', {}, {}, 'other', 'order'],
    ['the earlier date', { published: '2014-03-05' }, { published: '2014-03-04' }, 'one', 'date'],
    ['no date that overlaps the other', { published: '2014-03' }, { published: '2014-03-04' }, 'other', 'order'],
    [
      'a credit to the other’s outlet, though it is dated later',
      { publisher: 'Halden Gazette', credit: 'NGA', published: '2014-03-04' },
      { publisher: 'NGA', published: '2014-03-05' },
      'one',
      'credit',
    ],
    [
      'the feed’s source',
      { uri: 'https://reader.example/1', credit: 'Meridian Wire', creditBy: 'feed' },
      { publisher: 'Meridian Wire' },
      'one',
      'feed',
    ],
    [
      'a canonical link to the other’s address',
      { canonical: 'https://www.nga.example/ferry/' },
      { uri: 'https://nga.example/ferry' },
      'one',
      'canonical',
    ],
    [
      'no link to another page of the same site',
      { canonical: 'https://nga.example/news?id=3', uri: 'https://reader.example/a' },
      { uri: 'https://nga.example/news?id=4' },
      'other',
      'order',
    ],
    [
      'a link whose address has a counter of visitors',
      { canonical: 'https://nga.example/news?id=4', uri: 'https://reader.example/a' },
      { uri: 'https://nga.example/news?utm_source=feed&id=4' },
      'one',
      'canonical',
    ],
  ])('%s', (_, one, other, document, because) => {
    expect(copied(one, other)).toMatchObject({ document, because })
  })
})

describe('adding one by one', () => {
  const reprint = (head: string): string => `${head}\n\n${WIRE.replace('12 passengers', 'a dozen passengers')}`

  test('reprints point to the first, also when the original comes last', async () => {
    const { copies } = await smallCase({
      gazette: { text: reprint('Horses drown as ferry strands'), published: '2014-03-05' },
      courier: { text: reprint('Ferry on the reef'), published: '2014-03-06' },
      wire: { text: WIRE, published: '2014-03-04' },
    })
    expect(copies.map(({ document, copyOf }) => [document, copyOf.document])).toEqual([
      ['gazette', 'wire'],
      ['courier', 'wire'],
    ])
  })

  test('a digest of two reports has a copy of each, and its own words are its own', async () => {
    const second = `Potatoes were sold at twice last year's price in Aldersund on Monday because the rain has kept the lorries from the upper farms. Traders expect the road to be open again by the end of the week.`
    const digest = `${WIRE.split('\n\n')[0]}\n\nElsewhere the weather was kinder than the week before.\n\n${second}`
    const { copies, textOf } = await smallCase({
      wire: { text: WIRE, published: '2014-03-04' },
      market: { text: second, published: '2014-03-04' },
      digest: { text: digest, published: '2014-03-09' },
    })
    expect(
      copies.map(({ document, copyOf, start, end }) => [document, copyOf.document, textOf(document).slice(start, end).slice(0, 7)]),
    ).toEqual([
      ['digest', 'wire', 'A ferry'],
      ['digest', 'market', 'Potatoe'],
    ])
  })

  test('a formula that many texts end with is no copy', async () => {
    const foot =
      'The Halden Gazette is a member of the Press Council of Norland and keeps to its code; complaints may be sent to the readers’ editor at the address that is printed on page two of every issue.'
    const bodies = [
      WIRE,
      OWN,
      ...[...documents(40, 5)].filter(({ kind }) => kind === 'own').map(({ text }) => text.split('\n\n').slice(0, -1).join('\n\n')),
    ]
    const { copies } = await smallCase(
      Object.fromEntries(
        bodies
          .slice(0, 9)
          .map((body, i) => [
            `d${i}`,
            { text: `${body}\n\n${foot}\n\n${i % 2 ? `Letters to the editor reach box ${i} before the tide.` : ''}` },
          ]),
      ),
    )
    expect(copies).toEqual([])
  })

  test('copies are told from reports of the same story', async () => {
    const made = [...documents(300, 7)]
    const { copies } = await smallCase(
      Object.fromEntries(made.map(({ number, text, published }) => [`d${number}`, { text, ...(published && { published }) }])),
    )
    const wanted = new Set(made.flatMap(({ number, planted }) => planted.map(({ original }) => `d${number} d${original}`)))
    const given = new Set(copies.map(({ document, copyOf }) => `${document} ${copyOf.document}`))
    const right = [...given].filter((pair) => wanted.has(pair)).length
    expect((2 * right) / (given.size + wanted.size)).toBeGreaterThan(0.97)
  })
})

describe('the index', () => {
  test('finds a document by its fingerprint only, and takes each document once', () => {
    const index = copyIndex()
    for (const [name, text] of Object.entries({ wire: WIRE, own: OWN, wire2: WIRE.slice(120) })) {
      index.add(name, fingerprintOf(text, []))
      index.add(name, fingerprintOf(text, []))
    }
    expect(index.size()).toBe(3)
    expect(index.candidates(fingerprintOf(WIRE, [])).map(({ document }) => document)).toEqual(['wire', 'wire2'])
    expect(index.candidates(fingerprintOf(OWN.slice(0, 300), [])).map(({ document }) => document)).toEqual(['own'])
  })

  test('a fingerprint is less than a third of its text', () => {
    for (const { text } of documents(20, 2)) expect(fingerprintOf(text, []).length).toBeLessThan(text.length / 3)
  })
})
