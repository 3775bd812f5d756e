/** Bibliographies read back by Citation.js, disputes by Argdown's own parser, marks by their selectors. */
import { ArgdownApplication, ModelPlugin, ParserPlugin, RelationType } from '@argdown/core'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseDocument, Store } from '../../src/model/store.ts'
import { codePoints, fragmentLink, quoteAt } from '../../src/serve/exports/quotes.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
let documents: readonly CaseDocument[]
beforeAll(async () => {
  store = (await openedSmallCase()).store
  documents = (await store.documents()).items
})
afterAll(() => store.close())

test.each(['csl', 'ris', 'bibtex'])('%s: every document, by its title and its day', async (name) => {
  const read = new Cite(await textOf(store, name)).data as readonly {
    readonly title: string
    readonly issued?: { readonly 'date-parts': number[][] }
  }[]
  expect(read.map(({ title }) => title)).toEqual(documents.map(({ title, uri }) => title ?? uri))
  for (const [index, { published }] of documents.entries())
    expect(read[index]?.issued?.['date-parts'][0]?.[0]).toBe(published && Number(published.slice(0, 4)))
})

test('argdown: positions of a dispute contradict each other and are held up by their words', async () => {
  const text = await textOf(store, 'argdown')
  const { statements, relations, parserErrors } = parsed(text)
  expect(parserErrors ?? []).toEqual([])
  const disputes = (await store.disputes({ kind: 'dispute' })).items
  expect(disputes.length).toBeGreaterThan(0)
  const positions = Object.keys(statements ?? {}).filter((title) => title.startsWith('Dispute '))
  expect(positions).toHaveLength(disputes.flatMap((one) => one.positions).length)
  expect(relations!.filter(({ relationType }) => relationType === RelationType.CONTRADICTORY).length).toBeGreaterThanOrEqual(
    disputes.length,
  )
})

function parsed(input: string) {
  const app = new ArgdownApplication()
  app.addPlugin(new ParserPlugin(), 'parse-input')
  app.addPlugin(new ModelPlugin(), 'build-model')
  return app.run({ input, process: ['parse-input', 'build-model'] })
}

interface Annotation {
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ]
  }
}

test('annotations: both selectors find the same words', async () => {
  const { items } = JSON.parse(await textOf(store, 'annotations')) as { readonly items: readonly Annotation[] }
  expect(items.length).toBeGreaterThan(0)
  for (const { target } of items) {
    const document = documents.find(({ url, uri }) => (url ?? uri) === target.source)!
    const points = [...(await store.text(document.id))!]
    const [quote, position] = target.selector
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
    expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
  }
})

test('code points are counted, and no pair of surrogates is cut', () => {
  const text = `${'🙂'.repeat(20)} the 🙂 port fell ${'🙂'.repeat(20)}`
  const start = text.indexOf('port')
  const points = codePoints(text)
  expect([...text].slice(points(start), points(start + 4)).join('')).toBe('port')
  const quote = quoteAt(text, { start, end: start + 4 })
  expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true)
  expect(fragmentLink('https://example.org/a#b', { start: 0, end: 1, exact: 'a-b', prefix: 'x y ', suffix: ', z' })).toBe(
    'https://example.org/a#:~:text=x%20y-,a%2Db,-%2C%20z',
  )
  expect(fragmentLink('file:///a', quote)).toBeUndefined()
})
