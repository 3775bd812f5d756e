/** Lists that are kept in their order: disputes, origins, actors, effects and links. */
import { type RawBuilder, sql } from 'kysely'
import type { CaseActor, CaseDispute, CaseEffect, CaseLink, Origin } from '../../model/comparison.ts'
import type { Query } from '../../model/search-query.ts'
import type { Filter, Page, Paged } from '../../model/store.ts'
import { foldName } from '../../model/words.ts'
import { counter } from '../counters.ts'
import type { Database } from '../database.ts'
import { keyOf, limitOf, pageOf } from '../paging.ts'
import { fewOf, oneOf } from './few.ts'
import { isEmpty } from './happenings.ts'
import { all, type Condition, conditionsOn, narrowOf } from './narrow.ts'

/** A happening has few disputes and links: long lists of happenings are still quick. */
const FEW = 4000

interface Row {
  readonly place: number
  readonly n: number
  readonly data: string
}

/** A page of a table that is ordered by `order` and `n`. */
async function listed<T>(
  { read }: Database,
  table: string,
  order: string,
  from: RawBuilder<unknown>,
  conditions: readonly Condition[],
  page: Page,
  counted: boolean,
): Promise<Paged<T>> {
  const limit = limitOf(page)
  const after = keyOf(page, ['number', 'number'])
  const place = sql.ref(`t.${order}`)
  const later = after ? [sql`(${place}, t.n) > (${after[0]}, ${after[1]})`] : []
  const { rows } = await sql<Row>`
    select ${place} as place, t.n as n, t.data as data from ${sql.table(table)} t ${from}
    where ${all([...conditions, ...later])} order by ${place}, t.n limit ${limit + 1}`.execute(read)
  const total = counted ? await counter(read, table) : undefined
  return pageOf(
    rows,
    limit,
    ({ place: at, n }) => [at, n],
    ({ data }) => JSON.parse(data) as T,
    total,
  )
}

const h = (name: string): Condition => sql.ref(`h.${name}`)
const HAPPENING = { n: h('n'), day: h('from_day'), lastDay: h('to_day'), type: h('type'), state: h('state') }

/** Those with most origins first. */
export async function disputes(
  database: Database,
  filter: Filter & { readonly kind?: CaseDispute['kind']; readonly happening?: string } = {},
  page: Page = {},
): Promise<Paged<CaseDispute>> {
  const { kind, happening, ...rest } = filter
  const narrow = await narrowOf(database, rest)
  if (!narrow) return { items: [] }
  const few = await fewOf(database, narrow, FEW)
  const conditions = few ? [oneOf(database, sql.raw('t.happening'), few)] : conditionsOn(narrow, HAPPENING)
  const join = few || conditions.length === 0 ? sql`` : sql`join happenings h on h.n = t.happening`
  const ofKind = kind === undefined ? [] : [sql`t.kind = ${kind}`]
  const on = happening === undefined ? [] : [sql`t.happening = (select n from happenings where id = ${happening})`]
  return listed(database, 'disputes', 'rank', join, [...ofKind, ...on, ...conditions], page, isEmpty(filter))
}

/** Those with most documents first. */
export const origins = (database: Database, page: Page = {}): Promise<Paged<Origin>> =>
  listed(database, 'origins', 'rank', sql``, [], page, true)

export async function origin({ read }: Database, id: string): Promise<Origin | undefined> {
  const row = await read.selectFrom('origins').select('data').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.data) as Origin)
}

/** Those in most documents first; `name` is looked for in all names, from the beginning of a word. */
export async function actors(database: Database, query: { readonly name?: string } = {}, page: Page = {}): Promise<Paged<CaseActor>> {
  const words = foldName(query.name ?? '')
    .split(' ')
    .filter(Boolean)
  return listed(database, 'actors', 'rank', sql``, words.map(named), page, words.length === 0)
}

const named = (word: string): Condition => sql`(t.names like ${`%\n${word}%`} or t.names like ${`% ${word}%`})`

/** Those whose names have all wanted words, from the beginning of a word; with how many there are, counted a little beyond 1,000. */
export async function actorsNamed(
  database: Database,
  { wanted }: Query,
  most: number,
): Promise<{ readonly items: readonly CaseActor[]; readonly count: number }> {
  const conditions = wanted.flatMap((term) => term.words).map(named)
  const { items } = await listed<CaseActor>(database, 'actors', 'rank', sql``, conditions, { limit: most }, false)
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count from (select 1 from actors t where ${all(conditions)} limit 1001) f`.execute(database.read)
  return { items, count: Number(rows[0]!.count) }
}

export async function actor({ read }: Database, id: string): Promise<CaseActor | undefined> {
  const row = await read.selectFrom('actors').select('data').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.data) as CaseActor)
}

/** In the order of the happenings' days. */
export async function effects(
  database: Database,
  filter: Pick<Filter, 'actor' | 'voice'> = {},
  page: Page = {},
): Promise<Paged<CaseEffect>> {
  const { actor: who, voice } = filter
  const conditions = [
    ...(who !== undefined ? [sql`t.actor = ${who}`] : []),
    ...(voice !== undefined ? [sql`(t.voice = ${voice} or t.voice_name = ${foldName(voice)})`] : []),
  ]
  return listed(database, 'effects', 'from_day', sql``, conditions, page, isEmpty(filter))
}

/** Links from or to a happening, or from or to any in which an actor takes part. */
export async function links(
  database: Database,
  filter: Pick<Filter, 'actor'> & { readonly happening?: string } = {},
  page: Page = {},
): Promise<Paged<CaseLink>> {
  const { actor: who, happening } = filter
  const conditions = [
    ...(who !== undefined ? [await ofActor(database, who)] : []),
    ...(happening !== undefined ? [await atHappening(database, happening)] : []),
  ]
  return listed(database, 'links', 'n', sql``, conditions, page, isEmpty(filter))
}

async function ofActor(database: Database, id: string): Promise<Condition> {
  const few = await fewOf(database, { actors: [id] }, FEW)
  const takesPart = (end: string): Condition =>
    few
      ? oneOf(database, sql.ref(`t.${end}`), few)
      : sql`exists (select 1 from participants p join happenings h on h.n = p.happening and h.from_day = p.from_day
          where p.actor = ${id} and h.n = ${sql.ref(`t.${end}`)})`
  return sql`(${takesPart('from_happening')} or ${takesPart('to_happening')})`
}

async function atHappening({ read }: Database, id: string): Promise<Condition> {
  const row = await read.selectFrom('happenings').select('n').where('id', '=', id).executeTakeFirst()
  return sql`(t.from_happening = ${row?.n ?? -1} or t.to_happening = ${row?.n ?? -1})`
}
