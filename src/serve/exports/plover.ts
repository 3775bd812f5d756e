/** Columns as POLECAT (Halterman et al. 2023) publishes PLOVER events, so that code written for it runs; one row a happening. */
import type { Happening } from '../../model/comparison.ts'
import { asserted } from './asserted.ts'
import { CODES } from './codes.ts'
import { calendarOf } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { namesOf, type Party, partiesIn, valuesOf } from './parties.ts'
import { outletsOf, reportsOf } from './reports.ts'
import { type Cell, tsvRow } from './table.ts'

const party = (which: 'Actor' | 'Recipient'): readonly string[] =>
  ['Name', 'Name Raw', 'Resolved', 'Primary Sector', 'Sectors', 'Country'].map((what) => `${which} ${what}`)

const COLUMNS = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Quad Code', ...party('Actor'), ...party('Recipient'), 'Placename', 'Country',
  'Source', 'Publication Date', 'Story URL', 'Language', 'Reports', 'Origins', 'State', 'Version',
] // biome-ignore format: a row of a table

export const plover: TextFormat = {
  kind: 'text',
  name: 'plover',
  about: 'Asserted happenings as PLOVER events in the columns of POLECAT, tab-separated.',
  ending: 'tsv',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  write: async function* (of) {
    yield tsvRow(COLUMNS)
    for await (const happening of asserted(of)) if (happening.type !== 'OTHER') yield tsvRow(await row(of, happening))
  },
}

async function row(of: ExportCase, happening: Happening): Promise<readonly Cell[]> {
  const [sources, targets, places] = await Promise.all(
    (['source', 'target', 'place'] as const).map((role) => partiesIn(of, happening, role)),
  )
  const reports = await reportsOf(of, happening)
  const first = reports[0]?.document
  const { id, type, mode, state } = happening
  return [
    id, calendarOf(happening)?.first, type, mode, CODES[type].quad, ...cells(sources!), ...cells(targets!), namesOf(places!),
    valuesOf(places!, 'country')[0], outletsOf(reports), first?.published, first?.url ?? first?.uri, first?.language, happening.reports,
    happening.origins, state, 'hearsay',
  ] // biome-ignore format: in the order of the columns
}

const cells = (parties: readonly Party[]): readonly Cell[] => {
  const sectors = valuesOf(parties, 'sector')
  return [
    namesOf(parties),
    parties.flatMap(({ actor }) => actor?.aliases ?? []).join('; '),
    parties.map(({ actor }) => actor?.id ?? '').join('; '),
    sectors[0],
    sectors.join('; '),
    valuesOf(parties, 'country').join('; '),
  ]
}
