import { CompiledQuery, type Kysely } from 'kysely'
import type { DatabaseKind } from './database.ts'
import type { Schema } from './schema.ts'

/** SQLite takes 32,766 parameters a statement and Postgres 65,535; beyond some thousands nothing is gained. */
const PARAMETERS = 6000

type Row<T extends keyof Schema> = Readonly<Partial<Schema[T]>>

/** Inserts many rows with few statements. `columns` gives order and names; a row lacks what is null. */
export async function insertRows<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  kind: DatabaseKind,
  table: T,
  columns: readonly (keyof Schema[T] & string)[],
  rows: readonly Row<T>[],
): Promise<void> {
  const size = Math.max(1, Math.floor(PARAMETERS / columns.length))
  for (let at = 0; at < rows.length; at += size) {
    const some = rows.slice(at, at + size)
    const values = some.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column] ?? null))
    await db.executeQuery(CompiledQuery.raw(statement(kind, table, columns, some.length), values))
  }
}

const statements = new Map<string, string>()

function statement(kind: DatabaseKind, table: string, columns: readonly string[], rows: number): string {
  const key = `${kind} ${table} ${columns.length} ${rows}`
  const known = statements.get(key)
  if (known) return known
  const mark = (i: number): string => (kind === 'postgres' ? `$${i + 1}` : '?')
  const tuple = (_: unknown, r: number): string => `(${columns.map((_, c) => mark(r * columns.length + c)).join(',')})`
  const made = `insert into ${table} (${columns.join(',')}) values ${Array.from({ length: rows }, tuple).join(',')}`
  if (statements.size < 500) statements.set(key, made)
  return made
}
