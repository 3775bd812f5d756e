/** ACLED's 31 columns. What ACLED's coders would have to judge (coordinates, deaths, the exact sub-type) is left empty, not guessed. */
import type { Happening } from '../../model/comparison.ts'
import { asserted } from './asserted.ts'
import { ACLED } from './codes.ts'
import { countryName } from './countries.ts'
import { calendarOf, type Precision } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { namesOf, partiesIn, valuesOf } from './parties.ts'
import { outletsOf, reportsOf } from './reports.ts'
import { type Cell, csvRow } from './table.ts'

const COLUMNS = [
  'event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type', 'actor1', 'assoc_actor_1',
  'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting', 'iso', 'region', 'country', 'admin1', 'admin2',
  'admin3', 'location', 'latitude', 'longitude', 'geo_precision', 'source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp',
] as const // biome-ignore format: a row of a table

/** ACLED: 1 the day is known, 2 the week, 3 the month. */
const TIME: Readonly<Record<Precision, number>> = { day: 1, month: 3, year: 3 }

export const acled: TextFormat = {
  kind: 'text',
  name: 'acled',
  about: "Asserted and dated happenings in ACLED's 31 columns; what a coder would have to judge is left empty.",
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: async function* (of) {
    yield csvRow(COLUMNS)
    for await (const happening of asserted(of)) {
      const cells = await row(of, happening)
      if (cells) yield csvRow(cells)
    }
  },
}

async function row(of: ExportCase, happening: Happening): Promise<readonly Cell[] | undefined> {
  const [kind, when] = [ACLED[happening.type], calendarOf(happening)]
  if (!kind || !when) return undefined
  const [sources, targets, places] = await Promise.all(
    (['source', 'target', 'place'] as const).map((role) => partiesIn(of, happening, role)),
  )
  const reports = await reportsOf(of, happening)
  const country = valuesOf(places!, 'country')[0]
  const notes = reports[0]?.account.quote
  return [
    happening.id, when.first, Number(when.first.slice(0, 4)), TIME[when.precision], ...kind, namesOf(sources!.slice(0, 1)),
    namesOf(sources!.slice(1)), undefined, namesOf(targets!.slice(0, 1)), namesOf(targets!.slice(1)), undefined, undefined, undefined,
    undefined, undefined, country && countryName(country), undefined, undefined, undefined, namesOf(places!.slice(0, 1)), undefined,
    undefined, undefined, outletsOf(reports), undefined, notes, undefined, tagsOf(happening), Math.floor(Date.parse(of.at) / 1000),
  ] // biome-ignore format: in the order of the columns
}

const tagsOf = ({ reports, origins, state }: Happening): string =>
  [`reports=${reports}`, `origins=${origins}`, ...(state === 'contested' ? ['contested'] : [])].join('; ')
