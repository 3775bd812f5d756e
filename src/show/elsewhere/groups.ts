/** The shapes in which a case leaves, in the order in which somebody looks for them. */
import type { ExportFormat } from '../api/answers.ts'

export interface Shape extends ExportFormat {
  readonly title: string
}

export interface Group {
  readonly name: string
  readonly shapes: readonly Shape[]
}

const GROUPS = ['Evidence', 'Tables', 'Graphs', 'Time and place', 'Reading and writing', 'Other tools'] as const

/** Name of the API → where it stands and what people call it. What is not here stands with the other tools, under its own name. */
const KNOWN: Readonly<Record<string, readonly [group: (typeof GROUPS)[number], title: string]>> = {
  bundle: ['Evidence', 'Evidence bundle'],
  annotations: ['Evidence', 'Web Annotations'],
  claimreview: ['Evidence', 'ClaimReview'],
  csv: ['Tables', 'Spreadsheet (CSV)'],
  parquet: ['Tables', 'Parquet'],
  plover: ['Tables', 'PLOVER'],
  acled: ['Tables', 'ACLED columns'],
  ged: ['Tables', 'UCDP GED columns'],
  'gdelt-events': ['Tables', 'GDELT events'],
  'gdelt-mentions': ['Tables', 'GDELT mentions'],
  gexf: ['Graphs', 'Gephi (GEXF)'],
  graphml: ['Graphs', 'GraphML'],
  nodes: ['Graphs', 'Nodes (CSV)'],
  edges: ['Graphs', 'Edges (CSV)'],
  argdown: ['Graphs', 'Argdown map'],
  timelinejs: ['Time and place', 'TimelineJS'],
  ical: ['Time and place', 'Calendar'],
  geojson: ['Time and place', 'Map (GeoJSON)'],
  obsidian: ['Reading and writing', 'Obsidian vault'],
  csl: ['Reading and writing', 'CSL-JSON'],
  ris: ['Reading and writing', 'RIS'],
  bibtex: ['Reading and writing', 'BibTeX'],
  ftm: ['Other tools', 'FollowTheMoney'],
  stix: ['Other tools', 'STIX 2.1'],
  conllu: ['Other tools', 'CoNLL-U'],
}

export const shapeOf = (format: ExportFormat): Shape => ({ ...format, title: KNOWN[format.name]?.[1] ?? format.name })

/** Groups that hold something; within one the order of KNOWN, then what it does not know. */
export function grouped(formats: readonly ExportFormat[]): readonly Group[] {
  const order = Object.keys(KNOWN)
  const place = ({ name }: ExportFormat): number => (order.includes(name) ? order.indexOf(name) : order.length)
  const sorted = formats.toSorted((a, b) => place(a) - place(b)).map(shapeOf)
  return GROUPS.map((name) => ({ name, shapes: sorted.filter((shape) => (KNOWN[shape.name]?.[0] ?? 'Other tools') === name) })).filter(
    ({ shapes }) => shapes.length > 0,
  )
}
