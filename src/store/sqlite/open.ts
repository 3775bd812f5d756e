/** A case in one file. */
import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { withSentences } from '../failing-dialect.ts'
import { failureOf } from '../failures.ts'
import type { Schema } from '../schema.ts'
import { sqliteDialect } from './driver.ts'

/**
 * Two connections: questions see the last committed state while the other one writes. Commits reach the disk before they are
 * acknowledged (`synchronous = full`), so that neither a killed process nor a power cut takes back what was.
 * @throws Failure
 */
export async function openSqlite(file: string): Promise<Database> {
  try {
    const writing = await openForWriting(file)
    return writing ? databaseOf(file, writing, openConnection(file, 32)) : readOnly(file)
  } catch (error) {
    throw failureOf(error, file)
  }
}

function databaseOf(name: string, writing: DatabaseSync, reading: DatabaseSync): Database {
  const read = kyselyOf(name, reading)
  const writer = kyselyOf(name, writing)
  return {
    kind: 'sqlite',
    name,
    writable: true,
    read,
    write: (work) => writer.transaction().execute(work),
    close: async () => {
      await read.destroy()
      await writer.destroy()
      for (const connection of [reading, writing]) if (connection.isOpen) connection.close()
    },
  }
}

function readOnly(file: string): Database {
  const connection = openReadOnly(file)
  const read = kyselyOf(file, connection)
  const refused = { errcode: 8 }
  return {
    kind: 'sqlite',
    name: file,
    writable: false,
    read,
    write: () => Promise.reject(failureOf(Object.assign(new Error('read-only'), refused), file)),
    close: async () => {
      await read.destroy()
      if (connection.isOpen) connection.close()
    },
  }
}

function kyselyOf(name: string, connection: DatabaseSync): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: withSentences(
      sqliteDialect(() => connection),
      name,
    ),
  })
}

/** The connection that writes, or nothing when file or folder is read-only. */
async function openForWriting(file: string): Promise<DatabaseSync | undefined> {
  let db: DatabaseSync | undefined
  try {
    db = openConnection(file, 128)
    await turnWalOn(db)
    db.exec('begin immediate; rollback; pragma busy_timeout = 50')
    return db
  } catch (error) {
    db?.close()
    if (existsSync(file) && isReadOnly(error)) return undefined
    throw error
  }
}

const codeOf = (error: unknown): number => (error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0)
const isReadOnly = (error: unknown): boolean => [8, 14].includes(codeOf(error))

/** @param cache megabytes of pages to keep at hand; a comparison writes all over the file, so the writer has more */
function openConnection(file: string, cache: number): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 60_000, enableForeignKeyConstraints: true })
  db.exec(`pragma cache_size = -${cache * 1000}`)
  db.exec('pragma synchronous = full; pragma temp_store = memory; pragma journal_size_limit = 67108864')
  return db
}

/** Turning a fresh file to WAL needs it alone for a moment, for which SQLite itself does not wait. */
async function turnWalOn(db: DatabaseSync): Promise<void> {
  for (const since = Date.now(); ; await sleep(10 + Math.random() * 30)) {
    try {
      const { journal_mode: mode } = db.prepare('pragma journal_mode').get() as { journal_mode: string }
      if (mode !== 'wal') db.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (codeOf(error) !== 5 || Date.now() - since > 30_000) throw error
    }
  }
}

/** Where the folder is read-only SQLite cannot make its side files; without a log to follow the file can be taken as it is. */
function openReadOnly(file: string): DatabaseSync {
  try {
    const db = new DatabaseSync(file, { readOnly: true, timeout: 60_000 })
    db.prepare('select 1 from sqlite_master').get()
    return db
  } catch (error) {
    if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) throw error
    const url = pathToFileURL(file)
    url.searchParams.set('immutable', '1')
    return new DatabaseSync(url, { readOnly: true })
  }
}
