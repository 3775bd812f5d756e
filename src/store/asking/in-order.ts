/**
 * Happenings in the order of their days, a page at a time. The query starts from the table that narrows most (an actor's, a
 * voice's, a document's), whose key is that order; the rest is looked up row by row.
 */
import { sql } from 'kysely'
import type { Page } from '../../model/store.ts'
import type { Database } from '../database.ts'
import { SPANS } from '../days.ts'
import { keyOf } from '../paging.ts'
import { all, type Columns, type Condition, conditionsOn, type Narrow } from './narrow.ts'

export interface Place {
  readonly day: number
  readonly n: number
}

/** At most `limit` of them, behind the page's cursor. */
export async function inOrder({ read }: Database, narrow: Narrow, page: Pick<Page, 'after'>, limit: number): Promise<readonly Place[]> {
  const after = keyOf(page, ['number', 'number'])
  const { rows } = await queryOf(narrow, after as readonly [number, number] | undefined, limit).execute(read)
  return rows as Place[]
}

type After = readonly [day: number, n: number] | undefined

function queryOf(narrow: Narrow, after: After, limit: number): ReturnType<typeof sql> {
  if (narrow.document !== undefined) return through('accounts', sql`x.document = ${narrow.document}`, narrow, 'document', after, limit)
  if (narrow.source !== undefined) return ofParticipants([narrow.source], narrow, 'source', after, limit)
  if (narrow.target !== undefined) return ofParticipants([narrow.target], narrow, 'target', after, limit)
  if (narrow.actors) return ofParticipants(narrow.actors, narrow, 'actors', after, limit)
  if (narrow.voice !== undefined) return through('speakers', sql`x.voice = ${narrow.voice}`, narrow, 'voice', after, limit)
  if (narrow.places) return ofParticipants(narrow.places, narrow, 'places', after, limit)
  return narrow.first === undefined ? plain(narrow, after, limit) : bySpans(narrow, after, limit)
}

function ofParticipants(
  actors: readonly string[],
  narrow: Narrow,
  done: keyof Narrow,
  after: After,
  limit: number,
): ReturnType<typeof sql> {
  const at = columns('p', 'happening')
  const who = actors.length === 1 ? sql`p.actor = ${actors[0]}` : sql`p.actor in (${sql.join(actors)})`
  const where = all([who, ...partOf(done), ...later(at, after), ...conditionsOn(narrow, at, [done])])
  const distinct = actors.length === 1 ? sql`` : sql`distinct`
  return sql`select ${distinct} p.from_day as day, p.happening as n from participants p where ${where}
    order by p.from_day, p.happening limit ${limit}`
}

/** In which part the participant must be. */
function partOf(done: keyof Narrow): readonly Condition[] {
  if (done === 'places') return [sql`p.place = 1`]
  return done === 'source' || done === 'target' ? [sql`${sql.ref(`p.${done}`)} = 1`] : []
}

/** By way of a table that has several rows a happening, and no more of it than the day. */
function through(
  table: 'accounts' | 'speakers',
  own: Condition,
  narrow: Narrow,
  done: keyof Narrow,
  after: After,
  limit: number,
): ReturnType<typeof sql> {
  const start = { n: sql`x.happening`, day: sql`x.from_day` }
  const at = { ...columns('h', 'n'), ...start }
  const rest = conditionsOn(narrow, columns('h', 'n'), [done])
  const joined = rest.length > 0 ? sql`join happenings h on h.n = x.happening` : sql``
  return sql`select distinct x.from_day as day, x.happening as n from ${sql.table(table)} x ${joined}
    where ${all([own, ...later(at, after), ...rest])} order by x.from_day, x.happening limit ${limit}`
}

function plain(narrow: Narrow, after: After, limit: number): ReturnType<typeof sql> {
  const at = columns('h', 'n')
  return sql`select h.from_day as day, h.n as n from happenings h
    where ${all([...later(at, after), ...conditionsOn(narrow, at)])} order by h.from_day, h.n limit ${limit}`
}

/** What overlaps a window began at most its class's longest range before it: one short stretch of the index a class. */
function bySpans(narrow: Narrow, after: After, limit: number): ReturnType<typeof sql> {
  const at = columns('h', 'n')
  const parts = SPANS.map((longest, span) => {
    const start = sql`h.from_day >= ${Math.max(-2_000_000_000, narrow.first! - longest + 1)}`
    return sql`select * from (select h.from_day as day, h.n as n from happenings h
      where ${all([sql`h.span = ${span}`, start, ...later(at, after), ...conditionsOn(narrow, at)])}
      order by h.from_day, h.n limit ${limit}) s${sql.raw(String(span))}`
  })
  return sql`select day, n from (${sql.join(parts, sql` union all `)}) spans order by day, n limit ${limit}`
}

const later = (at: Pick<Columns, 'day' | 'n'>, after: After): readonly Condition[] =>
  after ? [sql`(${at.day}, ${at.n}) > (${after[0]}, ${after[1]})`] : []

const columns = (alias: string, n: string): Columns => ({
  n: sql.ref(`${alias}.${n}`),
  day: sql.ref(`${alias}.from_day`),
  lastDay: sql.ref(`${alias}.to_day`),
  type: sql.ref(`${alias}.type`),
  state: sql.ref(`${alias}.state`),
})
