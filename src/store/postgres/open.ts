/** A case in a schema of a Postgres database. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../database.ts'
import { withSentences } from '../failing-dialect.ts'
import type { Schema } from '../schema.ts'
import { addressOf } from './address.ts'

/** How long a writer waits for the others, in milliseconds. */
const PATIENCE = 180_000

/** @param url postgres://user:password@host:port/database?schema=name @throws Failure */
export async function openPostgres(url: string, create: boolean): Promise<Database> {
  const { connection, schema, name } = addressOf(url)
  const pool = new pg.Pool({ connectionString: connection, max: 8, connectionTimeoutMillis: 15_000, types: { getTypeParser } })
  pool.on('error', () => undefined)
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (made) => {
      const settings = `set search_path to ${quoted(schema)}; set lock_timeout to ${PATIENCE}; set synchronous_commit to on`
      await made.executeQuery({ sql: settings, parameters: [] } as never)
    },
  })
  const db = new Kysely<Schema>({ dialect: withSentences(dialect, name) })
  const close = (): Promise<void> => db.destroy()
  try {
    if (create) await createSchema(db, schema)
  } catch (error) {
    await close()
    throw error
  }
  return { kind: 'postgres', name, writable: true, read: db, write: (work) => db.transaction().execute(work), close }
}

/** Under a lock, since `create schema if not exists` fails where two come at once. */
async function createSchema(db: Kysely<Schema>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from information_schema.schemata where schema_name = ${schema}`.execute(db)
  if (rows.length > 0) return
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('hearsay schema'))`.execute(tx)
    await sql`create schema if not exists ${sql.id(schema)}`.execute(tx)
  })
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Sums and counts come as numbers: none here is beyond 2^53. */
const INT8 = 20
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')
}
