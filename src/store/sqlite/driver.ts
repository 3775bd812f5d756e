/** Kysely on `node:sqlite`: one connection a driver, statements kept, transactions that take the write lock at once. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** How long a writer waits for the others, in milliseconds: comparing a very large case holds the lock for a while. */
const PATIENCE = 180_000
const STATEMENTS = 300

export const sqliteDialect = (open: () => DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createDriver: () => sqliteDriver(open()),
})

function sqliteDriver(db: DatabaseSync): Driver {
  const connection = connectionOf(db)
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: () => begin(db),
    commitTransaction: async () => db.exec('commit'),
    rollbackTransaction: async () => {
      if (db.isTransaction) db.exec('rollback')
    },
    releaseConnection: async () => undefined,
    destroy: async () => db.close(),
  }
}

/** Takes the write lock, so that a transaction never has to upgrade; waits between attempts with the event loop free. */
export async function begin(db: DatabaseSync): Promise<void> {
  for (const since = Date.now(); ; await sleep(5 + Math.random() * 20)) {
    try {
      return db.exec('begin immediate')
    } catch (error) {
      if (!isBusy(error) || Date.now() - since > PATIENCE) throw error
    }
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5

/** `node:sqlite` binds numbers as reals, which FTS5 passes over where a rowid is asked for; whole ones are bound as integers. */
const bound = (value: unknown): SQLInputValue => (Number.isSafeInteger(value) ? BigInt(value as number) : (value as SQLInputValue))

function connectionOf(db: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const kept = statements.get(sql)
    if (kept) return kept
    if (statements.size >= STATEMENTS) statements.delete(statements.keys().next().value!)
    const made = db.prepare(sql)
    statements.set(sql, made)
    return made
  }
  const run = <R>({ sql, parameters }: CompiledQuery): QueryResult<R> => {
    const statement = prepared(sql)
    const values = parameters.map(bound)
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
    const { changes } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }
  return {
    executeQuery: async <R>(query: CompiledQuery) => run<R>(query),
    async *streamQuery<R>(query: CompiledQuery) {
      yield run<R>(query)
    },
  }
}
