/** The shape of UCDP GED: deadly use of force between two sides. Deaths, coordinates and dyad numbers are left empty, not guessed. */
import type { Happening } from '../../model/comparison.ts'
import { asserted } from './asserted.ts'
import { countryName } from './countries.ts'
import { type Calendar, calendarOf } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { namesOf, partiesIn, valuesOf } from './parties.ts'
import { outletsOf, reportsOf } from './reports.ts'
import { type Cell, csvRow } from './table.ts'

const COLUMNS = [
  'id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id', 'conflict_name',
  'dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b',
  'number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline', 'source_original', 'where_prec',
  'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id',
  'region', 'event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best',
  'high', 'low', 'gwnoa', 'gwnob',
] as const // biome-ignore format: a row of a table

type Column = (typeof COLUMNS)[number]

export const ged: TextFormat = {
  kind: 'text',
  name: 'ged',
  about: 'Asserted and dated use of force in the columns of UCDP GED; deaths and coordinates are left empty.',
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: async function* (of) {
    yield csvRow(COLUMNS)
    for await (const happening of asserted(of)) {
      const when = calendarOf(happening)
      if (happening.type !== 'ASSAULT' || !when) continue
      const cells = await cellsOf(of, happening, when)
      yield csvRow(COLUMNS.map((column) => cells[column]))
    }
  },
}

async function cellsOf(of: ExportCase, happening: Happening, when: Calendar): Promise<Readonly<Partial<Record<Column, Cell>>>> {
  const [sources, targets, places] = await Promise.all(
    (['source', 'target', 'place'] as const).map((role) => partiesIn(of, happening, role)),
  )
  const reports = await reportsOf(of, happening)
  const [sideA, sideB] = [namesOf(sources!), namesOf(targets!)]
  const country = valuesOf(places!, 'country')[0]
  return {
    id: happening.id,
    relid: happening.id,
    year: Number(when.first.slice(0, 4)),
    code_status: happening.state === 'contested' ? 'Contested' : 'Unreviewed',
    dyad_name: sideA && sideB ? `${sideA} - ${sideB}` : undefined,
    side_a: sideA,
    side_b: sideB,
    number_of_sources: happening.origins,
    source_article: reports.map(({ document }) => document.url ?? document.uri).join('; '),
    source_office: outletsOf(reports),
    source_date: reports[0]?.document.published,
    source_headline: reports[0]?.document.title,
    source_original: reports[0]?.account.voices.at(-1)?.name,
    where_description: namesOf(places!),
    country: country && countryName(country),
    event_clarity: when.precision === 'day' ? 1 : 2,
    date_prec: { day: 1, month: 4, year: 5 }[when.precision],
    date_start: when.first,
    date_end: when.last,
  }
}
