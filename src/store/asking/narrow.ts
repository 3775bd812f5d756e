/** Filters as conditions on rows of happenings. */
import { type RawBuilder, sql } from 'kysely'
import { Failure } from '../../model/failure.ts'
import type { Filter } from '../../model/store.ts'
import { foldName } from '../../model/words.ts'
import type { Database } from '../database.ts'
import { daysOf } from '../days.ts'

/** A filter whose names are looked up. */
export interface Narrow {
  readonly actors?: readonly string[]
  readonly source?: string
  readonly target?: string
  readonly places?: readonly string[]
  readonly voice?: string
  readonly document?: number
  readonly types?: readonly string[]
  readonly states?: readonly string[]
  readonly values?: readonly string[]
  /** Days since 1970-01-01, inclusive. */
  readonly first?: number
  readonly last?: number
}

export type Condition = RawBuilder<unknown>

/** The filter, looked up; undefined when it names what the case does not have. @throws Failure kind 'usage' for a wrong date */
export async function narrowOf({ read }: Database, filter: Filter): Promise<Narrow | undefined> {
  const places = filter.place === undefined ? undefined : await placesOf(read, filter.place)
  const document = filter.document === undefined ? undefined : await numberOf(read, filter.document)
  if (places?.length === 0 || (filter.document !== undefined && document === undefined)) return undefined
  return {
    ...(filter.actor !== undefined && { actors: [filter.actor] }),
    ...(filter.source !== undefined && { source: filter.source }),
    ...(filter.target !== undefined && { target: filter.target }),
    ...(places && { places }),
    ...(filter.voice !== undefined && { voice: await voiceOf(read, filter.voice) }),
    ...(document !== undefined && { document }),
    ...(filter.types?.length && { types: filter.types }),
    ...(filter.state?.length && { states: filter.state }),
    ...(filter.values?.length && { values: filter.values }),
    ...windowOf(filter),
  }
}

/** The days of a window. @throws Failure kind 'usage' */
export function windowOf({ from, to }: Pick<Filter, 'from' | 'to'>): Pick<Narrow, 'first' | 'last'> {
  return { ...(from !== undefined && { first: day(from).first }), ...(to !== undefined && { last: day(to).last }) }
}

function day(edtf: string): { readonly first: number; readonly last: number } {
  const days = daysOf(edtf)
  if (!days) throw new Failure('usage', `'${edtf.slice(0, 60)}' is not a date; write one as 2008-03-25, 2008-03 or 2008.`)
  return days
}

async function placesOf(db: Database['read'], place: string): Promise<readonly string[]> {
  const name = foldName(place)
  const { rows } = await sql<{ id: string }>`
    select id from actors where id = ${place}
    union select id from actors where ${name} <> '' and names like ${`%\n${name}\n%`}`.execute(db)
  return rows.map(({ id }) => id)
}

const numberOf = async (db: Database['read'], id: string): Promise<number | undefined> =>
  (await db.selectFrom('documents').select('number').where('id', '=', id).executeTakeFirst())?.number

/** As `speakers` has it: the key when there is such a voice, else the folded name. */
async function voiceOf(db: Database['read'], voice: string): Promise<string> {
  const key = await db.selectFrom('speakers').select('voice').where('voice', '=', voice).limit(1).executeTakeFirst()
  return key ? voice : foldName(voice)
}

/** Where a happening's columns are found. */
export interface Columns {
  readonly n: Condition
  readonly day: Condition
  /** Last day, type and state; absent where the table does not have them and none may be asked for. */
  readonly lastDay: Condition
  readonly type: Condition
  readonly state: Condition
}

/** Conditions on one happening; `done` are those that the caller's table sees to itself. */
export function conditionsOn(narrow: Narrow, at: Columns, done: readonly (keyof Narrow)[] = []): readonly Condition[] {
  const { actors, source, target, places, voice, document, types, states, values, first, last } = without(narrow, done)
  const here = sql`x.from_day = ${at.day} and x.happening = ${at.n}`
  return [
    ...(first !== undefined ? [sql`${at.lastDay} >= ${first}`] : []),
    ...(last !== undefined ? [sql`${at.day} <= ${last}`] : []),
    ...(types ? [sql`${at.type} in (${sql.join(types)})`] : []),
    ...(states ? [sql`${at.state} in (${sql.join(states)})`] : []),
    ...(actors ? [sql`exists (select 1 from participants x where x.actor in (${sql.join(actors)}) and ${here})`] : []),
    ...(source !== undefined ? [sql`exists (select 1 from participants x where x.actor = ${source} and x.source = 1 and ${here})`] : []),
    ...(target !== undefined ? [sql`exists (select 1 from participants x where x.actor = ${target} and x.target = 1 and ${here})`] : []),
    ...(places ? [sql`exists (select 1 from participants x where x.actor in (${sql.join(places)}) and x.place = 1 and ${here})`] : []),
    ...(voice !== undefined ? [sql`exists (select 1 from speakers x where x.voice = ${voice} and ${here})`] : []),
    ...(document !== undefined ? [sql`exists (select 1 from accounts x where x.document = ${document} and ${here})`] : []),
    ...(values ? [sql`exists (select 1 from accounts x where x.happening = ${at.n} and x.value in (${sql.join(values)}))`] : []),
  ]
}

const without = (narrow: Narrow, done: readonly (keyof Narrow)[]): Narrow =>
  Object.fromEntries(Object.entries(narrow).filter(([key]) => !done.includes(key as keyof Narrow)))

export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`1 = 1` : sql`${sql.join(conditions, sql` and `)}`
