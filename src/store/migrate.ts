/** Brings a case to the version of the schema that this program knows. */
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import { Failure } from '../model/failure.ts'
import type { Database } from './database.ts'
import { typesOf } from './migrations/migration.ts'
import { migrations } from './migrations/migrations.ts'
import type { Schema } from './schema.ts'

/** What there is before migrating: no case yet, one of some version, or something else's tables. */
export type Standing = { readonly state: 'none' | 'foreign' } | { readonly state: 'case'; readonly version: number }

/** Makes or migrates the case. Two processes may do so at once: the second finds the work done. @throws Failure */
export async function migrate(database: Database, upTo = migrations.length): Promise<void> {
  if ((await standingOf(database.read, database)).state !== 'none' && !(await isBehind(database, upTo))) return
  await database.write(async (tx) => {
    await onlyOne(tx, database)
    const standing = await standingOf(tx, database)
    if (standing.state === 'none') await tx.executeQuery(CompiledQuery.raw(versionsTable(database)))
    const version = standing.state === 'case' ? standing.version : 0
    for (let at = version; at < upTo; at++) await step(tx, database, at)
  })
}

async function isBehind(database: Database, upTo: number): Promise<boolean> {
  const standing = await standingOf(database.read, database)
  if (standing.state === 'foreign') throw new Failure('unreadable', `${database.name} is a database of another program, not a case.`)
  const version = standing.state === 'case' ? standing.version : 0
  if (version > migrations.length)
    throw new Failure('unsupported', `The case ${database.name} was made by a newer version of Hearsay; update Hearsay to open it.`)
  if (version < upTo && !database.writable)
    throw new Failure(
      'refused',
      `The case ${database.name} is of an earlier version, and read-only, so that it cannot be brought up to date.`,
    )
  return version < upTo
}

const versionsTable = ({ kind }: Database): string =>
  `create table versions (version integer primary key, name ${typesOf(kind).text} not null, at ${typesOf(kind).text} not null)`

async function step(tx: Transaction<Schema>, { kind }: Database, at: number): Promise<void> {
  const { name, statements } = migrations[at]!
  for (const statement of statements(typesOf(kind))) await tx.executeQuery(CompiledQuery.raw(statement))
  await tx
    .insertInto('versions')
    .values({ version: at + 1, name, at: new Date().toISOString() })
    .execute()
}

/** SQLite has the write lock already; on Postgres whoever comes second waits here. */
async function onlyOne(tx: Transaction<Schema>, { kind }: Database): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('hearsay migrate ' || current_schema()))`.execute(tx)
}

export async function standingOf(db: Kysely<Schema>, { kind }: Pick<Database, 'kind'>): Promise<Standing> {
  const names = await tablesOf(db, kind)
  if (names.length === 0) return { state: 'none' }
  if (!names.includes('versions')) return { state: 'foreign' }
  const { version } = await db.selectFrom('versions').select(sql<number>`coalesce(max(version), 0)`.as('version')).executeTakeFirstOrThrow()
  return { state: 'case', version }
}

async function tablesOf(db: Kysely<Schema>, kind: Database['kind']): Promise<readonly string[]> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
      : await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
          db,
        )
  return rows.map(({ name }) => name)
}
