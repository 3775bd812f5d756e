/** Graphs read back by graphology's parsers. */
import { DOMParser } from '@xmldom/xmldom'
import { parse as parseCsv } from 'csv-parse/sync'
import { DirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { xmlText } from '../../src/serve/exports/xml.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
beforeAll(async () => {
  store = (await openedSmallCase()).store
})
afterAll(() => store.close())

test('gexf: actors are nodes, happenings edges whose weight counts origins', async () => {
  const graph = gexf.parse(DirectedGraph, await textOf(store, 'gexf'), { addMissingNodes: false })
  const actors = (await store.actors({}, { limit: 1000 })).items
  expect(graph.order).toBe(actors.length)
  expect(graph.size).toBeGreaterThan(0)
  for (const { id, name } of actors) expect(graph.getNodeAttribute(id, 'label')).toBe(name)
  for (const edge of graph.edges()) {
    const happening = await store.happening(String(graph.getEdgeAttribute(edge, 'happening')))
    expect(graph.getEdgeAttribute(edge, 'weight')).toBe(Math.max(1, happening!.origins))
    expect(happening!.actors.some(({ role, actor }) => role === 'source' && actor === graph.source(edge))).toBe(true)
  }
})

test('graphml and the two tables hold the same nodes and edges', async () => {
  const document = new DOMParser().parseFromString(await textOf(store, 'graphml'), 'text/xml')
  const idsIn = (tag: string): readonly string[] =>
    [...Array.from(document.getElementsByTagName(tag))].map((one) => one.getAttribute('id') ?? '')
  const nodes = parseCsv(await textOf(store, 'nodes'), { columns: true }) as { readonly Id: string }[]
  const edges = parseCsv(await textOf(store, 'edges'), { columns: true }) as { readonly Id: string; readonly Source: string }[]
  expect(idsIn('node')).toEqual(nodes.map(({ Id }) => Id))
  expect(idsIn('edge')).toEqual(edges.map(({ Id }) => Id))
  for (const { Source } of edges) expect(idsIn('node')).toContain(Source)
})

test('what XML cannot hold does not break it', () => {
  const hostile = `a\u0000b\u0008<script>&"'\ud800 \u{1f600}\ufffe`
  const parsed = new DOMParser().parseFromString(`<a b="${xmlText(hostile)}">${xmlText(hostile)}</a>`, 'text/xml')
  expect(parsed.documentElement!.textContent).toBe('a\ufffdb\ufffd<script>&"\'\ufffd \u{1f600}\ufffd')
})
