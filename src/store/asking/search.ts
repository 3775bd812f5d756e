/** Full text, in the order of the documents. */
import { sql } from 'kysely'
import { hasPhrase, type Query, queryOf } from '../../model/search-query.ts'
import type { Filter, Page, Paged, SearchHit } from '../../model/store.ts'
import { unpackText } from '../blob.ts'
import type { Database } from '../database.ts'
import { keyOf, limitOf, pageOf } from '../paging.ts'
import { firstHit, snippetOf } from '../search/find.ts'
import { fts5Of, tsqueryOf } from '../search/query.ts'
import { fewOf, oneOf } from './few.ts'
import { all, type Condition, conditionsOn, type Narrow, narrowOf } from './narrow.ts'

interface Row {
  readonly number: number
  readonly id: string
  readonly title: string | null
  readonly uri: string
  readonly text: Uint8Array
  /** A phrase must still be looked for in the text itself. */
  readonly loose: boolean
}

/** So many happenings have some thousand accounts. */
const FEW = 1500

/** Documents that have all of the words; narrowed to those with a claim on a happening that the filter lets through. */
export async function search(database: Database, typed: string, filter: Filter = {}, page: Page = {}): Promise<Paged<SearchHit>> {
  const query = queryOf(typed)
  const narrow = await narrowOf(database, filter)
  if (query.wanted.length === 0 || !narrow) return { items: [] }
  const limit = limitOf(page)
  const [after = 0] = keyOf(page, ['number']) ?? []
  const number = numberIn(database)
  const where = [sql`${number} > ${after}`, ...(await claimed(database, narrow, number))]
  const { rows } = await sql<Row>`
    select d.number, d.id, d.title, d.uri, t.text, f.loose
    from (${found(database, query, where, limit + 1)}) f
    join documents d on d.number = f.number join texts t on t.number = f.number
    order by f.number`.execute(database.read)
  const told = pageOf(
    rows,
    limit,
    (row) => [row.number],
    (row) => hitOf(row, query),
  )
  return { ...told, items: told.items.filter((hit) => hit !== undefined) }
}

function found({ kind }: Database, query: Query, where: readonly Condition[], limit: number): Condition {
  if (kind === 'sqlite')
    return sql`select search.rowid as number, 0 as loose from search where ${all([sql`search match ${fts5Of(query)}`, ...where])}
      order by search.rowid limit ${limit}`
  const exact = sql`search.words @@ ${tsqueryOf(query)}::tsquery`
  const loose = sql`(search.loose and search.words @@ ${tsqueryOf(query, true)}::tsquery)`
  const matches = hasPhrase(query) ? sql`((${exact} and not search.loose) or ${loose})` : exact
  return sql`select search.number, search.loose from search where ${all([matches, ...where])} order by search.number limit ${limit}`
}

/** How many documents a search finds, counted up to `most`. A phrase in a text too long for the index counts by its words. */
export async function countSearch(database: Database, query: Query, filter: Filter, most: number): Promise<number> {
  const narrow = await narrowOf(database, filter)
  if (query.wanted.length === 0 || !narrow) return 0
  const where = await claimed(database, narrow, numberIn(database))
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count from (${found(database, query, where, most)}) f`.execute(database.read)
  return Number(rows[0]!.count)
}

const numberIn = ({ kind }: Database): Condition => sql.raw(kind === 'sqlite' ? 'search.rowid' : 'search.number')

/** A claim in the document itself must fit, not just one on the same happening elsewhere. */
async function claimed(database: Database, { document, ...narrow }: Narrow, number: Condition): Promise<readonly Condition[]> {
  // node:sqlite binds numbers as reals, and FTS5 passes over a rowid that has to equal a real.
  const here = document === undefined ? [] : [sql`${number} = cast(${document} as integer)`]
  if (Object.keys(narrow).length === 0) return here
  const few = document === undefined ? await fewOf(database, narrow, FEW) : undefined
  return [...here, few ? await inFew(database, narrow, few, number) : inAccounts(narrow, number)]
}

async function inFew(database: Database, narrow: Narrow, few: readonly number[], number: Condition): Promise<Condition> {
  const where = all([oneOf(database, sql.raw('a.happening'), few), ...ofClaim(narrow)])
  const { rows } = await sql<{ document: number }>`select distinct a.document from accounts a where ${where}`.execute(database.read)
  return oneOf(
    database,
    number,
    rows.map(({ document }) => document),
  )
}

function inAccounts({ voice, values, ...narrow }: Narrow, number: Condition): Condition {
  const h = (name: string): Condition => sql.ref(`h.${name}`)
  const at = { n: h('n'), day: h('from_day'), lastDay: h('to_day'), type: h('type'), state: h('state') }
  const told = ofClaim({ ...(voice !== undefined && { voice }), ...(values && { values }) })
  const where = all([sql`a.document = ${number}`, ...told, ...conditionsOn(narrow, at)])
  return sql`exists (select 1 from accounts a join happenings h on h.n = a.happening where ${where})`
}

const ofClaim = ({ voice, values }: Narrow): readonly Condition[] => [
  ...(voice !== undefined ? [sql`(a.voice = ${voice} or a.voice_name = ${voice})`] : []),
  ...(values ? [sql`a.value in (${sql.join(values)})`] : []),
]

function hitOf({ number, id, title, uri, text: packed, loose }: Row, query: Query): SearchHit | undefined {
  const text = unpackText(packed)
  const hit = firstHit(text, query, loose && hasPhrase(query))
  return hit && { document: id, number, title: title ?? uri, ...snippetOf(text, hit, query), ...hit }
}
