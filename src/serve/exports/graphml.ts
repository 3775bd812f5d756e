/** GraphML, for yEd, NetworkX, igraph. */
import type { TextFormat } from './format.ts'
import { edges, nodes } from './graph.ts'
import { titleOf } from './title.ts'
import { xmlText } from './xml.ts'

const KEYS = [
  ['label', 'node', 'string'], ['kind', 'node', 'string'], ['country', 'node', 'string'], ['sector', 'node', 'string'],
  ['documents', 'node', 'int'], ['title', 'edge', 'string'], ['type', 'edge', 'string'], ['quad', 'edge', 'int'], ['state', 'edge', 'string'],
  ['from', 'edge', 'string'], ['to', 'edge', 'string'], ['reports', 'edge', 'int'], ['weight', 'edge', 'int'],
] as const // biome-ignore format: a table

export const graphml: TextFormat = {
  kind: 'text',
  name: 'graphml',
  about: 'Who acts on whom as GraphML, for yEd, NetworkX, igraph; an edge is a happening, its weight counts origins.',
  ending: 'graphml',
  mediaType: 'application/graphml+xml',
  write: async function* (of) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for (const [name, on, type] of KEYS) yield `<key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`
    yield '<graph id="case" edgedefault="directed">\n'
    for await (const { id, name, kind, country, sector, documents } of nodes(of))
      yield `<node id="${xmlText(id)}">${data({ label: name, kind, country, sector, documents })}</node>\n`
    for await (const { id, source, target, happening, quad } of edges(of)) {
      const { type, state, from, to, reports, origins } = happening
      yield `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${data({ title: titleOf(happening), type, quad, state, from, to, reports, weight: Math.max(1, origins) })}</edge>\n`
    }
    yield '</graph>\n</graphml>\n'
  },
}

const data = (pairs: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<data key="${name}">${xmlText(value)}</data>`)
    .join('')
