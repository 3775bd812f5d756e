/** Nodes and edges as two tables, in the columns that Gephi's spreadsheet import knows. */
import type { TextFormat } from './format.ts'
import { edges, nodes as nodesOf } from './graph.ts'
import { csvRow } from './table.ts'
import { titleOf } from './title.ts'

const CSV = { kind: 'text', ending: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' } as const

export const nodeTable: TextFormat = {
  ...CSV,
  name: 'nodes',
  about: 'Actors, one a row: with edges, what Gephi and spreadsheets import.',
  write: async function* (of) {
    yield csvRow(['Id', 'Label', 'kind', 'country', 'sector', 'aliases', 'documents'])
    for await (const { id, name, kind, country, sector, aliases, documents } of nodesOf(of))
      yield csvRow([id, name, kind, country, sector, aliases.join('; '), documents])
  },
}

export const edgeTable: TextFormat = {
  ...CSV,
  name: 'edges',
  about: 'Who acts on whom, one happening a row; Weight counts origins.',
  write: async function* (of) {
    yield csvRow(['Source', 'Target', 'Type', 'Id', 'Label', 'Weight', 'event', 'quad', 'state', 'from', 'to', 'reports'])
    for await (const { id, source, target, happening, quad } of edges(of)) {
      const { type, state, from, to, reports, origins } = happening
      yield csvRow([source, target, 'Directed', id, titleOf(happening), Math.max(1, origins), type, quad, state, from, to, reports])
    }
  },
}
