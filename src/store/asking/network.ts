/** Who acts on whom. */
import { sql } from 'kysely'
import type { Filter, NetworkEdge, Page, Paged } from '../../model/store.ts'
import type { Database } from '../database.ts'
import { type Key, keyOf, limitOf, pageOf } from '../paging.ts'
import { windowOf } from './narrow.ts'
import { COLUMNS, type Days, type Part, partsOf, summed } from './network-parts.ts'

interface Row {
  readonly source: string
  readonly target: string
  readonly cooperation: number
  readonly conflict: number
  readonly origins: number
  readonly rank: number
}

/** Pairs with most acts first. A happening counts on the first day that it may have been. */
export async function network(
  database: Database,
  filter: Pick<Filter, 'from' | 'to' | 'actor'> = {},
  page: Page = {},
): Promise<Paged<NetworkEdge>> {
  const limit = limitOf(page)
  const after = keyOf(page, ['number', 'string', 'string'])
  const rows = await rowsOf(database, filter, after, limit + 1)
  const names = await namesOf(database.read, rows.slice(0, limit))
  return pageOf(
    rows,
    limit,
    ({ rank, source, target }) => [rank, source, target],
    (row) => edgeOf(row, names),
  )
}

async function rowsOf(
  database: Database,
  filter: Pick<Filter, 'from' | 'to' | 'actor'>,
  after: Key | undefined,
  limit: number,
): Promise<readonly Row[]> {
  const { first, last } = windowOf(filter)
  if (first === undefined && last === undefined) return ranked(database.read, overall(filter.actor), after, limit)
  const days = { ...(first !== undefined && { first }), ...(last !== undefined && { last }) }
  const quick = filter.actor === undefined && isLong(days) ? await amongTop(database, days, after, limit) : undefined
  return quick ?? window(database, days, filter.actor, after, limit)
}

async function window({ read: db, kind }: Database, days: Days, actor: string | undefined, after: Key | undefined, limit: number) {
  const parts = partsOf(days, actor === undefined ? { kind } : { kind, actor })
  return parts.length === 0 ? [] : ranked(db, summed(parts), after, limit)
}

async function ranked(db: Database['read'], pairs: Part, after: Key | undefined, limit: number): Promise<readonly Row[]> {
  const later = after ? sql`where (rank, source, target) > (${sql.join(after)})` : sql``
  const { rows } = await sql<Row>`
    select ${COLUMNS} from ${pairs} ${later} order by rank, source, target limit ${limit}`.execute(db)
  return rows
}

/** Two parts rather than `or`, so that each takes its index. */
const overall = (actor: string | undefined): Part =>
  actor === undefined
    ? sql`(select ${COLUMNS} from network where level = 0) pairs`
    : sql`(select ${COLUMNS} from network where +level = 0 and source = ${actor}
        union all select ${COLUMNS} from network where +level = 0 and target = ${actor}) pairs`

/** Shorter windows are summed as quickly as tried. */
const isLong = ({ first = -Infinity, last = Infinity }: Days): boolean => last - first > 1000

/** How many of the pairs that lead over all time are tried. */
const TOP = 300

/**
 * No pair has more acts in a window than over all time. So when those that lead over all time have, in the window, more than
 * all others have at all, the first of them are the first of all (the threshold of Fagin's algorithm).
 */
async function amongTop(
  { read: db, kind }: Database,
  days: Days,
  after: Key | undefined,
  limit: number,
): Promise<readonly Row[] | undefined> {
  const { rows: next } = await sql<{ rank: number }>`
    select rank from network where level = 0 order by rank, source, target limit 1 offset ${TOP}`.execute(db)
  if (next.length === 0) return undefined
  const parts = partsOf(days, { kind, below: next[0]!.rank })
  const rows = parts.length === 0 ? [] : await ranked(db, summed(parts), after, limit)
  return rows.length === limit && rows.every(({ rank }) => rank < next[0]!.rank) ? rows : undefined
}

async function namesOf(db: Database['read'], rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ source, target }) => [source, target]))]
  if (ids.length === 0) return new Map()
  const found = await db.selectFrom('actors').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(found.map(({ id, name }) => [id, name]))
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
