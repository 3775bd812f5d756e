/** A few of everything that words find: texts, happenings, disputes, actors and documents. */
import { sql } from 'kysely'
import type { CaseActor, CaseDispute, Happening } from '../../model/comparison.ts'
import { answers } from '../../model/search-places.ts'
import { hasPhrase, type Query, queryOf } from '../../model/search-query.ts'
import { type CaseDocument, type Few, FIND_GROUPS, type Filter, type FindGroup, type Found, type SearchHit } from '../../model/store.ts'
import type { Database } from '../database.ts'
import { fts5Of, tsqueryOf } from '../search/query.ts'
import { toldIn } from '../search/told.ts'
import { documentsTitled } from './documents-titled.ts'
import { oneOf } from './few.ts'
import { happeningsAt, isEmpty } from './happenings.ts'
import { actorsNamed } from './lists.ts'
import { all, conditionsOn, narrowOf } from './narrow.ts'
import { countSearch, search } from './search.ts'

/** More are not counted. */
const COUNTED = 1000
/** Of so many, the most reported, the accounts are read to see whether a phrase stands in them. */
const LOOKED_INTO = 250

/** Each group: `most` items, and how many there are. Actors and documents are found by names alone, and only where nothing narrows. */
export async function find(
  database: Database,
  typed: string,
  filter: Filter = {},
  { most = 5, groups = FIND_GROUPS }: { readonly most?: number; readonly groups?: readonly FindGroup[] } = {},
): Promise<Found> {
  const query = queryOf(typed)
  const wants = (group: FindGroup): boolean => groups.includes(group) && query.wanted.length > 0
  const named = isEmpty(filter)
  const told = wants('happenings') || wants('disputes') ? await toldWith(database, query, filter) : NOTHING
  return {
    texts: wants('texts') ? await textsWith(database, typed, filter, most) : NONE,
    happenings: wants('happenings') ? await fewHappenings(database, told, most) : NONE,
    disputes: wants('disputes') ? await disputesOf(database, told, most) : NONE,
    actors: wants('actors') && named ? await counted<CaseActor>((limit) => actorsNamed(database, query, limit), most) : NONE,
    documents: wants('documents') && named ? await counted<CaseDocument>((limit) => documentsTitled(database, query, limit), most) : NONE,
  }
}

const NONE = { items: [], count: 0 }
const NOTHING: Told = { ns: [], more: false }

/** Happenings in the order in which they are shown. */
interface Told {
  readonly ns: readonly number[]
  readonly more: boolean
}

/** Happenings that are told with all of the words: those most reported first. */
async function toldWith(database: Database, query: Query, filter: Filter): Promise<Told> {
  const narrow = await narrowOf(database, filter)
  if (!narrow) return NOTHING
  const h = (name: string) => sql.ref(`h.${name}`)
  const at = { n: h('n'), day: h('from_day'), lastDay: h('to_day'), type: h('type'), state: h('state') }
  const lite = database.kind === 'sqlite'
  const key = sql.raw(lite ? 'told.rowid' : 'told.happening')
  const match = lite ? sql`told match ${fts5Of(query, true)}` : sql`told.words @@ ${tsqueryOf(query, true)}::tsquery`
  const reports = sql.raw(lite ? `json_extract(h.data, '$.reports')` : `(h.data::json ->> 'reports')::int`)
  const { rows } = await sql<{ n: number }>`
    select n from (select h.n as n, h.from_day as day, ${reports} as reports from told join happenings h on h.n = ${key}
      where ${all([match, ...conditionsOn(narrow, at)])} limit ${COUNTED + 1}) f
    order by reports desc, day, n`.execute(database.read)
  const ns = rows.slice(0, COUNTED).map(({ n }) => n)
  if (!hasPhrase(query)) return { ns, more: rows.length > COUNTED }
  return { ns: await thatAnswer(database, ns.slice(0, LOOKED_INTO), query), more: ns.length > LOOKED_INTO }
}

/** The index keeps no places of words: whether a phrase is there stands in the accounts. */
async function thatAnswer(database: Database, ns: readonly number[], query: Query): Promise<readonly number[]> {
  const found = await happeningsAt(database, ns)
  return ns.filter((n) => found.has(n) && answers([...toldIn(found.get(n)!)].join('\n…\n'), query))
}

async function fewHappenings(database: Database, { ns, more }: Told, most: number): Promise<Few<Happening>> {
  const found = await happeningsAt(database, ns.slice(0, most))
  const items = ns.slice(0, most).flatMap((n) => found.get(n) ?? [])
  return { items, count: ns.length, ...(more && { atLeast: true }) }
}

async function disputesOf(database: Database, { ns, more }: Told, most: number): Promise<Few<CaseDispute>> {
  if (ns.length === 0) return NONE
  const on = oneOf(database, sql.raw('happening'), ns)
  const { rows } = await sql<{ data: string }>`
    select data from disputes where ${on} order by rank, n limit ${COUNTED}`.execute(database.read)
  const items = rows.slice(0, most).map(({ data }) => JSON.parse(data) as CaseDispute)
  return { items, count: rows.length, ...((more || rows.length === COUNTED) && { atLeast: true }) }
}

async function textsWith(database: Database, typed: string, filter: Filter, most: number): Promise<Few<SearchHit>> {
  const { items } = await search(database, typed, filter, { limit: most })
  const count = await countSearch(database, queryOf(typed), filter, COUNTED + 1)
  return { items, count: Math.min(count, COUNTED), ...(count > COUNTED && { atLeast: true }) }
}

async function counted<T>(
  ask: (limit: number) => Promise<{ readonly items: readonly T[]; readonly count: number }>,
  most: number,
): Promise<Few<T>> {
  const { items, count } = await ask(most)
  return { items, count: Math.min(count, COUNTED), ...(count > COUNTED && { atLeast: true }) }
}
