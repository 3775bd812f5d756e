/** Rows become what a comparison says: new and changed ones are written, the same ones left alone, the others deleted. */
import { hash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'

export type KeptTable = 'actors' | 'happenings' | 'disputes' | 'links' | 'effects' | 'origins'

/** How records of one kind are kept. */
export interface Keeping<T, K extends KeptTable> {
  readonly table: K
  readonly columns: readonly (keyof Schema[K] & string)[]
  /** All that the row and its children are made of; its hash tells whether anything changed. */
  readonly content: (item: T) => string
  /** The columns besides `n`, `id` and `hash`. */
  readonly row: (item: T, content: string) => Readonly<Record<string, unknown>>
  /** Takes away what hangs on rows that go or change. */
  readonly clear?: (ns: readonly number[]) => Promise<void>
  /** Writes what hangs on rows that are new or changed. */
  readonly fill?: (items: readonly { readonly n: number; readonly item: T }[]) => Promise<void>
}

const BATCH = 500

interface Known {
  readonly n: number
  readonly hash: string
}

/** Brings one table up to date; gives the `n` of each id. */
export async function syncRows<T extends { readonly id: string }, K extends KeptTable>(
  tx: Transaction<Schema>,
  kind: Database['kind'],
  items: readonly T[],
  keeping: Keeping<T, K>,
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>()
  const last = await lastOf(tx, keeping.table)
  const unused = new Uint8Array(last + 1).fill(1)
  let next = last + 1
  for (let at = 0; at < items.length; at += BATCH) {
    const batch = items.slice(at, at + BATCH)
    const known = last === 0 ? new Map<string, Known>() : await knownOf(tx, keeping.table, batch)
    for (const { id } of batch) {
      const n = known.get(id)?.n ?? next++
      if (n <= last) unused[n] = 0
      numbers.set(id, n)
    }
    await writeChanged(tx, kind, keeping, batch, known, numbers)
  }
  await deleteUnused(tx, keeping, unused)
  return numbers
}

async function writeChanged<T extends { readonly id: string }, K extends KeptTable>(
  tx: Transaction<Schema>,
  kind: Database['kind'],
  keeping: Keeping<T, K>,
  batch: readonly T[],
  known: ReadonlyMap<string, Known>,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const changed = batch
    .map((item) => ({ item, content: keeping.content(item) }))
    .map((made) => ({ ...made, n: numbers.get(made.item.id)!, hash: hash('sha256', made.content).slice(0, 24) }))
    .filter(({ item, hash: now }) => known.get(item.id)?.hash !== now)
  if (changed.length === 0) return
  const stale = changed.filter(({ item }) => known.has(item.id)).map(({ n }) => n)
  if (stale.length > 0) await remove(tx, keeping, stale)
  const rows = changed.map(({ item, content, n, hash: now }) => ({ n, id: item.id, hash: now, ...keeping.row(item, content) }))
  await insertRows(tx, kind, keeping.table, ['n', 'id', 'hash', ...keeping.columns] as never, rows as never)
  await keeping.fill?.(changed)
}

async function remove<T, K extends KeptTable>(tx: Transaction<Schema>, keeping: Keeping<T, K>, ns: readonly number[]): Promise<void> {
  await keeping.clear?.(ns)
  await sql`delete from ${sql.table(keeping.table)} where n in (${sql.join(ns)})`.execute(tx)
}

async function deleteUnused<T, K extends KeptTable>(tx: Transaction<Schema>, keeping: Keeping<T, K>, unused: Uint8Array): Promise<void> {
  for (let after = 0; after < unused.length - 1; ) {
    const rows = await nsAfter(tx, keeping.table, after, unused.length - 1)
    if (rows.length === 0) return
    const gone = rows.filter((n) => unused[n] === 1)
    for (let at = 0; at < gone.length; at += BATCH) await remove(tx, keeping, gone.slice(at, at + BATCH))
    after = rows.at(-1)!
  }
}

async function nsAfter(tx: Transaction<Schema>, table: KeptTable, after: number, last: number): Promise<readonly number[]> {
  const { rows } = await sql<{ n: number }>`
    select n from ${sql.table(table)} where n > ${after} and n <= ${last} order by n limit 20000`.execute(tx)
  return rows.map(({ n }) => n)
}

async function lastOf(tx: Transaction<Schema>, table: KeptTable): Promise<number> {
  const { rows } = await sql<{ n: number }>`select coalesce(max(n), 0) as n from ${sql.table(table)}`.execute(tx)
  return rows[0]!.n
}

async function knownOf(
  tx: Transaction<Schema>,
  table: KeptTable,
  batch: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, Known>> {
  const { rows } = await sql<Known & { id: string }>`
    select n, id, hash from ${sql.table(table)} where id in (${sql.join(batch.map(({ id }) => id))})`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}
