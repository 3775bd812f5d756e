/** A window of the network from sums: its whole years and months, and the single acts on the days at its ends. */
import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { dayOfMonth, monthOf, UNDATED } from '../days.ts'
import { all } from './narrow.ts'

export type Part = RawBuilder<unknown>

/** Days since 1970-01-01, inclusive; an end that is absent is open. */
export interface Days {
  readonly first?: number
  readonly last?: number
}

/** Whom the parts are about: everybody, one actor, or the pairs whose rank over all time is below one. */
export interface Whom {
  readonly actor?: string
  readonly below?: number
  readonly kind: DatabaseKind
}

export const COLUMNS = sql.raw('source, target, cooperation, conflict, origins, rank')

/** All parts together, a row a pair. */
export const summed = (parts: readonly Part[]): Part =>
  sql`(select source, target, sum(cooperation) as cooperation, sum(conflict) as conflict, sum(origins) as origins, sum(rank) as rank
    from (${sql.join(parts, sql` union all `)}) parts group by source, target) pairs`

/** From before all days that have a month of their own to after all that anybody reports of. */
const EARLIEST = -4_000_000
const LATEST = UNDATED.first - 1
const LAST_MONTH = 120_000

export function partsOf({ first = EARLIEST, last = LATEST }: Days, whom: Whom): readonly Part[] {
  if (last < first) return []
  const month = first === EARLIEST ? 0 : monthFrom(first)
  const end = last === LATEST ? LAST_MONTH : monthOf(last + 1)
  if (month >= end) return acts(first, last, whom)
  const before = first === EARLIEST ? [] : acts(first, dayOfMonth(month) - 1, whom)
  const behind = last === LATEST ? [] : acts(dayOfMonth(end), last, whom)
  return [...before, ...whole(month, end, whom), ...behind]
}

/** The first month that begins on the day or later. */
function monthFrom(day: number): number {
  const month = monthOf(day)
  return dayOfMonth(month) === day ? month : month + 1
}

/** The months from one up to, not including, another; by years where these are whole. */
function whole(month: number, end: number, whom: Whom): readonly Part[] {
  const year = Math.ceil(month / 12)
  const endYear = Math.floor(end / 12)
  if (year >= endYear) return sums(2, month, end, whom)
  return [...sums(2, month, year * 12, whom), ...sums(1, year, endYear, whom), ...sums(2, endYear * 12, end, whom)]
}

function sums(level: 1 | 2, from: number, end: number, whom: Whom): readonly Part[] {
  if (from >= end) return []
  const columns = sql`x.source, x.target, x.cooperation, x.conflict, x.origins, x.rank`
  const where = [sql`x.level = ${level}`, sql`x.period >= ${from}`, sql`x.period < ${end}`]
  // without statistics SQLite would go through the whole level for each pair
  const byPair = whom.kind === 'sqlite' ? sql`indexed by network_source` : sql``
  if (whom.below !== undefined)
    return [
      sql`select ${columns} from network t cross join network x ${byPair} where ${all([sql`t.level = 0 and t.rank < ${whom.below}`, sql`x.source = t.source and x.target = t.target`, ...where])}`,
    ]
  return ends(whom.actor).map((end) => sql`select ${columns} from network x where ${all([...where, ...end])}`)
}

function acts(from: number, to: number, whom: Whom): readonly Part[] {
  if (from > to) return []
  const among =
    whom.below === undefined
      ? []
      : [sql`(x.source, x.target) in (select source, target from network where level = 0 and rank < ${whom.below})`]
  const where = [sql`x.day >= ${from}`, sql`x.day <= ${to}`, ...among]
  return ends(whom.actor).map(
    (end) => sql`select x.source, x.target, 1 - x.conflict as cooperation, x.conflict, x.origins, -1 as rank
      from acts x where ${all([...where, ...end])}`,
  )
}

/** One part for everybody; for one actor, what it does and what is done to it. */
const ends = (actor: string | undefined): readonly (readonly Part[])[] =>
  actor === undefined ? [[]] : [[sql`x.source = ${actor}`], [sql`x.target = ${actor}`]]
