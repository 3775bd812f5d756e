/** Who acts on whom, from sums: whole years and months of a window, and single acts on the days at its ends. */
import { type RawBuilder, sql } from 'kysely'
import type { Filter, NetworkEdge, Page, Paged } from '../../model/store.ts'
import type { Database } from '../database.ts'
import { dayOfMonth, monthOf, UNDATED } from '../days.ts'
import { keyOf, limitOf, pageOf } from '../paging.ts'
import { all, windowOf } from './narrow.ts'

interface Row {
  readonly source: string
  readonly target: string
  readonly cooperation: number
  readonly conflict: number
  readonly origins: number
  readonly rank: number
}

type Part = RawBuilder<unknown>

/** Pairs with most acts first. A happening counts on the first day that it may have been. */
export async function network(
  { read }: Database,
  filter: Pick<Filter, 'from' | 'to' | 'actor'> = {},
  page: Page = {},
): Promise<Paged<NetworkEdge>> {
  const limit = limitOf(page)
  const after = keyOf(page, ['number', 'string', 'string'])
  const { first, last } = windowOf(filter)
  const parts = first === undefined && last === undefined ? undefined : partsOf(first, last, filter.actor)
  if (parts?.length === 0) return { items: [] }
  const later = after ? sql`(rank, source, target) > (${sql.join(after)})` : sql`1 = 1`
  const { rows } = await sql<Row>`
    select source, target, cooperation, conflict, origins, rank from ${parts ? summed(parts) : overall(filter.actor)}
    where ${later} ${parts || filter.actor !== undefined ? sql`` : sql`and level = 0`}
    order by rank, source, target limit ${limit + 1}`.execute(read)
  const names = await namesOf(read, rows.slice(0, limit))
  return pageOf(
    rows,
    limit,
    ({ rank, source, target }) => [rank, source, target],
    (row) => edgeOf(row, names),
  )
}

const COLUMNS = sql.raw('source, target, cooperation, conflict, origins, rank')

/** Two parts rather than `or`, so that each takes its index. */
function overall(actor: string | undefined): Part {
  if (actor === undefined) return sql`network`
  return sql`(select ${COLUMNS} from network where level = 0 and source = ${actor}
    union all select ${COLUMNS} from network where level = 0 and target = ${actor}) pairs`
}

const summed = (parts: readonly Part[]): Part =>
  sql`(select source, target, sum(cooperation) as cooperation, sum(conflict) as conflict, sum(origins) as origins, sum(rank) as rank
    from (${sql.join(parts, sql` union all `)}) parts group by source, target) pairs`

/** The earliest and latest day that is looked for, where a window is open. */
const EARLIEST = -4_000_000
const LATEST = UNDATED.first - 1

function partsOf(first = EARLIEST, last = LATEST, actor?: string): readonly Part[] {
  if (last < first) return []
  const month = firstMonthFrom(first)
  const end = last === LATEST ? monthOf(2_900_000) : monthOf(last + 1)
  if (month >= end) return acts(first, last, actor)
  const year = Math.ceil(month / 12)
  const lastYear = Math.floor(end / 12)
  const whole =
    year < lastYear
      ? [...sums(2, month, year * 12, actor), ...sums(1, year, lastYear, actor), ...sums(2, lastYear * 12, end, actor)]
      : sums(2, month, end, actor)
  return [...acts(first, dayOfMonth(month) - 1, actor), ...whole, ...acts(dayOfMonth(end), last, actor)]
}

/** The first month that begins on the day or later. */
function firstMonthFrom(day: number): number {
  if (day === EARLIEST) return 0
  const month = monthOf(day)
  return dayOfMonth(month) === day ? month : month + 1
}

/** Sums of the periods from one up to, not including, another. */
function sums(level: 1 | 2, from: number, to: number, actor: string | undefined): readonly Part[] {
  if (from >= to) return []
  return ends(actor).map(
    (end) => sql`select ${COLUMNS} from network where ${all([sql`level = ${level}`, sql`period >= ${from}`, sql`period < ${to}`, ...end])}`,
  )
}

function acts(from: number, to: number, actor: string | undefined): readonly Part[] {
  if (from > to) return []
  return ends(actor).map(
    (end) => sql`select source, target, 1 - conflict as cooperation, conflict, origins, -1 as rank from acts
      where ${all([sql`day >= ${from}`, sql`day <= ${to}`, ...end])}`,
  )
}

/** One part for everybody; for one actor, what it does and what is done to it. */
const ends = (actor: string | undefined): readonly (readonly Part[])[] =>
  actor === undefined ? [[]] : [[sql`source = ${actor}`], [sql`target = ${actor}`]]

async function namesOf(db: Database['read'], rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ source, target }) => [source, target]))]
  if (ids.length === 0) return new Map()
  const found = await db.selectFrom('actors').select(['id', 'data']).where('id', 'in', ids).execute()
  return new Map(found.map(({ id, data }) => [id, (JSON.parse(data) as { name: string }).name]))
}

const edgeOf = ({ source, target, cooperation, conflict, origins }: Row, names: ReadonlyMap<string, string>): NetworkEdge => ({
  source,
  sourceName: names.get(source) ?? source,
  target,
  targetName: names.get(target) ?? target,
  cooperation,
  conflict,
  origins,
})
