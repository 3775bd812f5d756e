/** The queue of what is to be read: kept before it is read, taken by one process at a time. */
import { hostname } from 'node:os'
import { type Kysely, sql } from 'kysely'
import type { FailureKind } from '../../model/failure.ts'
import type { Hints, ImportItem } from '../../model/store.ts'
import { take } from '../counters.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { ImportRow, Schema } from '../schema.ts'

/** How long a claim holds without a sign of life, and how often one is given; milliseconds. */
const LEASE = 300_000
const SIGN_OF_LIFE = 60_000

export interface Imports {
  readonly enqueue: (uris: readonly string[], hints?: ReadonlyMap<string, Hints>) => Promise<void>
  readonly waiting: (limit?: number) => Promise<readonly ImportItem[]>
  readonly mark: (item: ImportItem) => Promise<void>
  readonly imports: () => Promise<readonly ImportItem[]>
  /** What this process holds goes back to waiting. */
  readonly release: () => Promise<void>
}

export function importsOf(database: Database): Imports {
  const owner = `${hostname()}:${process.pid}:${Math.random().toString(36).slice(2)}`
  let alive: NodeJS.Timeout | undefined
  const live = (): void => {
    alive ??= setInterval(() => void renew(database, owner).catch(() => undefined), SIGN_OF_LIFE).unref()
  }
  return {
    enqueue: (uris, hints = new Map()) => enqueue(database, uris, hints),
    mark: (item) => mark(database, item),
    imports: async () => (await database.read.selectFrom('imports').selectAll().orderBy('seq').execute()).map(itemOf),
    waiting: async (limit) => {
      live()
      return claim(database, owner, limit)
    },
    release: async () => {
      clearInterval(alive)
      if (alive) await release(database, owner)
    },
  }
}

/** New ones wait, failed ones wait again, done ones stay done. */
async function enqueue(database: Database, uris: readonly string[], hints: ReadonlyMap<string, Hints>): Promise<void> {
  const asked = [...new Set(uris)]
  await database.write(async (tx) => {
    for (let at = 0; at < asked.length; at += 1000) await enqueueSome(tx, database, asked.slice(at, at + 1000), hints)
  })
}

async function enqueueSome(
  tx: Kysely<Schema>,
  { kind }: Database,
  uris: readonly string[],
  hints: ReadonlyMap<string, Hints>,
): Promise<void> {
  const first = await take(tx, 'imports', uris.length)
  const known = new Set((await tx.selectFrom('imports').select('uri').where('uri', 'in', uris).execute()).map(({ uri }) => uri))
  const hintsOf = (uri: string): string | null => (hints.has(uri) ? JSON.stringify(hints.get(uri)) : null)
  const fresh = uris.filter((uri) => !known.has(uri)).map((uri, i) => ({ seq: first + i, uri, state: 'waiting', hints: hintsOf(uri) }))
  await insertRows(tx, kind, 'imports', ['seq', 'uri', 'state', 'hints'], fresh)
  await tx
    .updateTable('imports')
    .set({ state: 'waiting', reason: null, kind: null })
    .where('uri', 'in', uris)
    .where('state', '=', 'failed')
    .execute()
}

/** Takes what waits; no other process gets the same. */
async function claim(database: Database, owner: string, limit = 1_000_000): Promise<readonly ImportItem[]> {
  return database.write(async (tx) => {
    await freeAbandoned(tx)
    const free = tx.selectFrom('imports').select('seq').where('state', '=', 'waiting').orderBy('seq').limit(limit)
    const rows = await tx
      .updateTable('imports')
      .set({ state: 'reading', owner, leased_until: Date.now() + LEASE })
      .where('seq', 'in', database.kind === 'postgres' ? free.forUpdate().skipLocked() : free)
      .returningAll()
      .execute()
    return rows.toSorted((a, b) => a.seq - b.seq).map(itemOf)
  })
}

/** What a process held that is gone, or has given no sign of life, waits again. */
async function freeAbandoned(tx: Kysely<Schema>): Promise<void> {
  const held = await tx
    .selectFrom('imports')
    .select(['owner', sql<number>`max(leased_until)`.as('until')])
    .where('state', '=', 'reading')
    .groupBy('owner')
    .execute()
  for (const { owner, until } of held) {
    if (owner === null || isGone(owner) || until < Date.now()) await release(tx, owner)
  }
}

function isGone(owner: string): boolean {
  const [host, pid] = owner.split(':')
  if (host !== hostname()) return false
  try {
    return !process.kill(Number(pid), 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function release(target: Kysely<Schema> | Database, owner: string | null): Promise<void> {
  if ('write' in target) return target.write((tx) => release(tx, owner))
  await target
    .updateTable('imports')
    .set({ state: 'waiting', owner: null, leased_until: null })
    .where('owner', owner === null ? 'is' : '=', owner)
    .where('state', '=', 'reading')
    .execute()
}

const renew = (database: Database, owner: string): Promise<unknown> =>
  database.write((tx) =>
    tx
      .updateTable('imports')
      .set({ leased_until: Date.now() + LEASE })
      .where('owner', '=', owner)
      .where('state', '=', 'reading')
      .execute(),
  )

const mark = async (database: Database, { uri, state, reason, kind, document, hints }: ImportItem): Promise<void> => {
  await database.write(async (tx) => {
    const free = state === 'reading' ? {} : { owner: null, leased_until: null }
    const told = hints && { hints: JSON.stringify(hints) }
    const set = { state, reason: reason ?? null, kind: kind ?? null, document: document ?? null, ...told, ...free }
    const { numUpdatedRows } = await tx.updateTable('imports').set(set).where('uri', '=', uri).executeTakeFirst()
    if (numUpdatedRows > 0n) return
    await tx
      .insertInto('imports')
      .values({ seq: await take(tx, 'imports'), uri, owner: null, leased_until: null, ...set })
      .execute()
  })
}

const itemOf = ({ uri, state, reason, kind, document, hints }: ImportRow): ImportItem => ({
  uri,
  state: state as ImportItem['state'],
  ...(reason !== null && { reason }),
  ...(kind !== null && { kind: kind as FailureKind }),
  ...(document !== null && { document }),
  ...(hints !== null && { hints: JSON.parse(hints) as Hints }),
})
