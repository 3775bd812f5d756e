/** How many: the number words prove themselves by the examples of their file, on the real grammar. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { numberExamples } from '../src/compare/quantities/number-words.ts'
import { quantitiesIn } from '../src/compare/quantities/scan.ts'
import { closeLibrary, readText } from '../src/library.ts'

const { yes, no } = numberExamples()
const found = new Map<string, readonly Record<string, unknown>[]>()

beforeAll(async () => {
  for (const text of [...yes.map((example) => example.text), ...no]) {
    const { reading } = await readText(text, 'case', { layers: 'all', published: '2014-03-06' })
    found.set(
      text,
      quantitiesIn(reading).map(({ start, end, first: _, last: __, ...quantity }) => ({
        words: reading.text.slice(start, end),
        ...quantity,
      })),
    )
  }
})
afterAll(closeLibrary)

describe('numbers', () => {
  test.each(yes.map(({ text, is }) => [text, is] as const))('%s', (text, is) => {
    expect(found.get(text)).toEqual([is])
  })
  test.each(no)('no count in: %s', (text) => {
    expect(found.get(text)).toEqual([])
  })
})
