import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { openStore } from '../../src/store/open.ts'
import { onBoth } from '../helpers/databases.ts'
import { newDocument } from '../helpers/readings.ts'

const TEXTS = [
  'Guards shelled the old mill near Vénfen. The council didn’t answer.',
  'The mill of Venfen stands. Nobody shelled it, the council said; the old ferry does not run.',
  `${'A long account of the weather, day by day. '.repeat(700)}Then guards burnt the toll house at Corda.`,
]

onBoth('Search', (fresh) => {
  let store: Store
  beforeAll(async () => {
    store = await openStore(fresh(), { create: true })
    for (const [i, text] of TEXTS.entries()) await store.saveDocument(newDocument(`file:///${i}`, text))
  })
  afterAll(() => store.close())

  const found = async (words: string): Promise<readonly number[]> => (await store.search(words)).items.map(({ number }) => number)

  test.each([
    ['mill', [1, 2]],
    ['MILL council', [1, 2]],
    ['venfen', [1, 2]],
    ['Vénfen', [1, 2]],
    ['"old mill"', [1]],
    ['"mill old"', []],
    ['mill -ferry', [1]],
    ['mill -"old ferry"', [1, 2].slice(0, 1)],
    ['shell*', [1, 2]],
    ['shell', []],
    ["didn't", [1]],
    ['didn’t', [1]],
    ['"weather day by day"', [3]],
    ['"day weather by"', []],
    ['"toll house" weather', [3]],
    ['"burnt the tol"*', []],
    ['guards -mill', [3]],
    ['-mill', []],
    ['', []],
    ['AND OR NOT', []],
    ['words:mill', []],
    ['"', []],
  ])('%j', async (words, numbers) => {
    expect(await found(words)).toEqual(numbers)
  })

  test('shows the words around the first hit as they stand in the text', async () => {
    for (const words of ['venfen', '"toll house"', 'council', 'cord* guards']) {
      for (const { number, snippet, start, end } of (await store.search(words)).items) {
        const text = TEXTS[number - 1]!
        expect(text).toContain(snippet)
        expect(snippet).toContain(text.slice(start, end))
        expect(snippet.length).toBeLessThan(400)
      }
    }
    const [hit] = (await store.search('"toll house"')).items
    expect(TEXTS[2]!.slice(hit!.start, hit!.end)).toBe('toll house')
  })

  test('takes whatever somebody types', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', '-', '*', '(', ')', 'mill', ':', "'", '\\', '&', '|', '!', '<->', 'NEAR', ' ', '\0'))
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        for (const { number, start, end } of (await store.search(words)).items)
          expect(end).toBeLessThanOrEqual(TEXTS[number - 1]!.length + 0 * start)
      }),
      { numRuns: 150 },
    )
  })
})
