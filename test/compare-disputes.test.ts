/** Disputes across documents, on short texts of our own through the real reader: few missed, hardly any false alarm. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeLibrary, readText } from '../src/library.ts'
import { denialWords } from '../src/read/factuality/denied-reports.ts'
import { compared, disputeCases, isFound } from './helpers/disputes.ts'

type Compared = Awaited<ReturnType<typeof compared>>

const disputed = disputeCases('disputed.txt')
const undisputed = disputeCases('undisputed.txt')
const otherwise = disputeCases('disputed-otherwise.txt')
const alike = disputeCases('undisputed-otherwise.txt')
const results = new Map<string, Compared>()

beforeAll(async () => {
  for (const one of [...disputed, ...undisputed, ...otherwise, ...alike]) results.set(one.name, await compared(one))
}, 120_000)
afterAll(closeLibrary)

const of = (name: string): Compared => results.get(name)!
const disputesIn = (name: string) => of(name).disputes.filter(({ kind }) => kind === 'dispute')

test('at least fifty texts that only look as if they disagreed raise at most two disputes', () => {
  const alarms = undisputed.filter(({ name }) => disputesIn(name).length > 0).map(({ name }) => name)
  expect(undisputed.length).toBeGreaterThanOrEqual(50)
  expect(alarms.length, alarms.join('; ')).toBeLessThanOrEqual(2)
})

test('of at least thirty texts that disagree, most raise their dispute', () => {
  const missed = disputed.filter((one) => !disputesIn(one.name).some((dispute) => isFound(one, dispute))).map(({ name }) => name)
  expect(disputed.length).toBeGreaterThanOrEqual(30)
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(disputed.length / 5)
})

test('forty texts that disagree in other words, and thirty that only seem to: most of the first, hardly any of the second', () => {
  const found = otherwise.filter(({ name, about }) => disputesIn(name).some((dispute) => about.includes(dispute.about)))
  const alarms = alike.filter(({ name }) => disputesIn(name).length > 0).map(({ name }) => name)
  expect(otherwise.length).toBeGreaterThanOrEqual(40)
  expect(found.length).toBeGreaterThanOrEqual(27)
  expect(alike.length).toBeGreaterThanOrEqual(30)
  expect(alarms.length, alarms.join('; ')).toBeLessThanOrEqual(1)
})

test('says why in one line that fits a screen', () => {
  for (const { disputes } of results.values()) for (const { why } of disputes) expect(why.length, why).toBeLessThanOrEqual(240)
})

test('every dispute has two positions, each with a quote of its own words and a voice that the others have not', () => {
  for (const { disputes, texts } of results.values())
    for (const { positions, why, kind } of disputes) {
      expect(positions.length).toBeGreaterThan(1)
      expect(why).toMatch(/^\p{Lu}|^“|^\d/u)
      for (const { quotes, voices, origins } of positions) {
        expect(quotes.length).toBeGreaterThan(0)
        expect(origins).toBeGreaterThan(0)
        for (const { document, start, end, quote, trigger } of quotes) {
          expect(texts.get(document)!.slice(start, end)).toBe(quote)
          expect(trigger.start >= start && trigger.end <= end).toBe(true)
        }
        const elsewhere = positions.filter((other) => other.voices !== voices).flatMap((other) => other.voices.map(({ key }) => key))
        if (kind === 'dispute') expect(voices.some(({ key }) => !elsewhere.includes(key))).toBe(true)
      }
    }
})

describe('what is no dispute', () => {
  test('a toll that grows is revised, the earlier number first', () => {
    const [found] = of('a growing toll').disputes
    expect(found).toMatchObject({ kind: 'revised', about: 'number' })
    expect(found!.positions.map(({ value }) => value)).toEqual(['9', '17'])
  })

  test('a number that its own paper corrects is revised', () => {
    const [found] = of('corrected by the same paper').disputes
    expect(found).toMatchObject({ kind: 'revised', about: 'number' })
    expect(found!.positions.map(({ value }) => value)).toEqual(['12', '9'])
  })
})

describe('a dispute', () => {
  test('holds both sides with their voices', () => {
    const [found] = disputesIn('denied in one text')
    expect(found!.positions.map(({ value, voices }) => [value, voices.map(({ name }) => name)])).toEqual([
      ['happened', ['hospital officials']],
      ['did not happen', ['Aron Vell']],
    ])
  })

  test('a denial is quoted by its own words, not by those it answers', () => {
    const [found] = disputesIn('that is a lie')
    expect(found!.positions[1]!.quotes[0]!.quote).toContain('That is a lie')
  })

  test('a third document that agrees adds its origin to a side', () => {
    const [found] = disputesIn('three doers')
    expect(found!.positions.map(({ origins }) => origins).toSorted()).toEqual([1, 2])
  })

  test('has an id that further reports do not change', async () => {
    const one = disputed.find(({ name }) => name === 'three doers')!
    const fewer = await compared({ ...one, documents: one.documents.slice(0, 2) })
    expect(fewer.disputes.map(({ id }) => id)).toEqual(disputesIn('three doers').map(({ id }) => id))
  })
})

describe('denials through a word for what was said', () => {
  const VALUE = /\[([^\]]+)\](CT\+|CT-|Uu)/g
  test.each([...denialWords().yes, ...denialWords().no])('%s', async (line) => {
    const { reading } = await readText(line.replace(VALUE, '$1'), 'case')
    for (const [, word, value] of line.matchAll(VALUE)) {
      const event = reading.events.find(({ start, end }) => reading.text.slice(start, end) === word)
      expect(reading.claims.filter((claim) => claim.event === event?.id).map((claim) => claim.value)).toEqual([value])
    }
  })
})
