/** GEXF 1.3, dynamic: Gephi plays the edges by their days. */
import type { CaseActor } from '../../model/comparison.ts'
import type { TextFormat } from './format.ts'
import { edges, type GraphEdge, nodes } from './graph.ts'
import { titleOf } from './title.ts'
import { xmlText } from './xml.ts'

export const gexf: TextFormat = {
  kind: 'text',
  name: 'gexf',
  about: 'Who acts on whom as a dynamic graph (GEXF 1.3), for Gephi; an edge is a happening, its weight counts origins.',
  ending: 'gexf',
  mediaType: 'application/gexf+xml',
  write: async function* (of) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${of.at.slice(0, 10)}"><creator>Hearsay</creator><description>${xmlText(of.name)}</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node">${attribute('kind')}${attribute('country')}${attribute('sector')}${attribute('documents', 'integer')}</attributes>
<attributes class="edge">${attribute('type')}${attribute('quad', 'integer')}${attribute('state')}${attribute('reports', 'integer')}${attribute('origins', 'integer')}${attribute('happening')}</attributes>
<nodes>
`
    for await (const actor of nodes(of)) yield node(actor)
    yield '</nodes>\n<edges>\n'
    for await (const edge of edges(of)) yield edgeOf(edge)
    yield '</edges>\n</graph>\n</gexf>\n'
  },
}

const attribute = (name: string, type = 'string'): string => `<attribute id="${name}" title="${name}" type="${type}"/>`

const values = (pairs: Readonly<Record<string, string | number | undefined>>): string =>
  `<attvalues>${Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`)
    .join('')}</attvalues>`

const node = ({ id, name, kind, country, sector, documents }: CaseActor): string =>
  `<node id="${xmlText(id)}" label="${xmlText(name)}">${values({ kind, country, sector, documents })}</node>\n`

function edgeOf({ id, source, target, happening, when, quad }: GraphEdge): string {
  const { type, state, reports, origins } = happening
  const span = when ? ` start="${when.first}" end="${when.last}"` : ''
  return `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}" weight="${Math.max(1, origins)}" label="${xmlText(titleOf(happening))}"${span}>${values({ type, quad, state, reports, origins, happening: happening.id })}</edge>\n`
}
