/** Happenings with their accounts, and the timeline without them. */
import type { Account, Happening } from '../../model/comparison.ts'
import type { Filter, Glance, Page, Paged, TimelineItem } from '../../model/store.ts'
import { unpack } from '../blob.ts'
import { counter } from '../counters.ts'
import type { Database } from '../database.ts'
import { limitOf, pageOf } from '../paging.ts'
import { inOrder } from './in-order.ts'
import { narrowOf } from './narrow.ts'

type Told = Omit<Happening, 'accounts'>

export async function happenings(database: Database, filter: Filter = {}, page: Page = {}): Promise<Paged<Happening>> {
  return listed(database, filter, page, (ns) => happeningsAt(database, ns))
}

/** By `n`. */
export async function happeningsAt({ read }: Database, ns: readonly number[]): Promise<ReadonlyMap<number, Happening>> {
  if (ns.length === 0) return new Map()
  const rows = await read.selectFrom('happenings').select(['n', 'data', 'accounts']).where('n', 'in', ns).execute()
  return new Map(rows.map(({ n, data, accounts }) => [n, whole(data, accounts)]))
}

export async function timeline(database: Database, filter: Filter = {}, page: Page = {}): Promise<Paged<TimelineItem>> {
  return listed(database, filter, page, async (ns) => {
    const rows = await database.read.selectFrom('happenings').select(['n', 'data', 'glance']).where('n', 'in', ns).execute()
    return new Map(rows.map(({ n, data, glance }) => [n, { ...itemOf(JSON.parse(data) as Told), ...glanced(glance) }]))
  })
}

export async function happening({ read }: Database, id: string): Promise<Happening | undefined> {
  const row = await read.selectFrom('happenings').select(['data', 'accounts']).where('id', '=', id).executeTakeFirst()
  return row && whole(row.data, row.accounts)
}

async function listed<T>(
  database: Database,
  filter: Filter,
  page: Page,
  load: (ns: readonly number[]) => Promise<ReadonlyMap<number, T>>,
): Promise<Paged<T>> {
  const narrow = await narrowOf(database, filter)
  const limit = limitOf(page)
  const places = narrow ? await inOrder(database, narrow, page, limit + 1) : []
  const found = places.length === 0 ? new Map<number, T>() : await load(places.slice(0, limit).map(({ n }) => n))
  const there = places.filter(({ n }, i) => i >= limit || found.has(n))
  const total = isEmpty(filter) ? await counter(database.read, 'happenings') : undefined
  return pageOf(
    there,
    limit,
    ({ day, n }) => [day, n],
    ({ n }) => found.get(n)!,
    total,
  )
}

export const isEmpty = (filter: object): boolean => Object.values(filter).every((value) => value === undefined)

const whole = (data: string, accounts: Uint8Array): Happening => ({
  ...(JSON.parse(data) as Told),
  accounts: unpack<readonly Account[]>(accounts),
})

/** A row that was written before there were glances has none until the case is compared again. */
const glanced = (glance: string): Glance => (glance === '' ? BLIND : (JSON.parse(glance) as Glance))

const BLIND: Glance = { voices: [], voiceCount: 0, published: [], disputed: false, prevented: false }

const itemOf = ({ id, type, lemma, state, from, to, actors, reports, origins }: Told): Omit<TimelineItem, keyof Glance> => ({
  id,
  type,
  lemma,
  state,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  actors,
  reports,
  origins,
})
