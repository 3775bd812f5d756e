/** For any text: spans inside, quotes that are there, passages that tile, and the same bytes twice. */
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { closeLibrary, readText } from '../src/library.ts'
import { type Reading, ReadingSchema } from '../src/model/reading.ts'
import { page } from '../src/serve/page/page.ts'

afterAll(closeLibrary)

const words = fc.constantFrom(
  'The rebels',
  'Iran',
  'attacked',
  'said',
  'denied',
  '"',
  '“',
  '”',
  '[Comment:',
  ']',
  '[...]',
  '.....',
  '.',
  '\n',
  '\n\n',
  'the town',
  'on May 12',
  'By Ana Ruiz',
  '2 comments:',
  'Kestrel said...',
  'because',
  'if',
  '🔥',
  'مرحبا',
  'U.S.',
  '—',
  '\u0000',
  'he',
  'would not',
  '(ed.)',
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
)
const read = (text: string): Promise<Reading | undefined> =>
  readText(text, 'any.txt', { layers: 'all' }).then(
    ({ reading }) => reading,
    () => undefined,
  )

function spansOf(value: unknown): readonly { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

test('any text', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const reading = await read(text)
      if (!reading) return
      expect(ReadingSchema.safeParse(reading).error).toBeUndefined()
      for (const { start, end } of spansOf({ ...reading, text: undefined }))
        expect(start >= 0 && start < end && end <= reading.text.length, `${start}-${end} of ${reading.text.length}`).toBe(true)
      const nested = (p: Reading['passages'][number]): boolean =>
        reading.passages.some((q) => q !== p && q.start <= p.start && p.end <= q.end)
      const tiles = reading.passages.filter((p) => !nested(p))
      expect([0, ...tiles.map(({ end }) => end)]).toEqual([...tiles.map(({ start }) => start), reading.text.length])
      expect(JSON.stringify(await read(text))).toBe(JSON.stringify(reading))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed
      expect(page(reading, { width: 60, colour: false, explain: true })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }),
    { numRuns: 60, seed: 7 },
  )
})
