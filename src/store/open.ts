/** Opens a case. */
import { existsSync } from 'node:fs'
import { Failure } from '../model/failure.ts'
import type { Store } from '../model/store.ts'
import type { Database } from './database.ts'
import { migrate, standingOf } from './migrate.ts'
import { addressOf } from './postgres/address.ts'
import { openSqlite } from './sqlite/open.ts'
import { storeOf } from './store.ts'

export interface OpenOptions {
  /** Make the case when there is none. Whoever only asks leaves it out, and gets a sentence. */
  readonly create?: boolean
}

/**
 * Opens a case and brings it to this version of the schema.
 * @param caseName a file, or `postgres://user:password@host/database?schema=name` (schema `hearsay` unless given)
 * @throws Failure 'not-found' without a case, else what the database says, in a sentence
 */
export async function openStore(caseName: string, options: OpenOptions = {}): Promise<Store> {
  const database = await openDatabase(caseName, options)
  try {
    await migrate(database)
    return storeOf(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The database below, not yet migrated. */
export async function openDatabase(caseName: string, { create = false }: OpenOptions): Promise<Database> {
  if (isPostgres(caseName)) {
    const { openPostgres } = await import('./postgres/open.ts')
    return existing(await openPostgres(caseName, create), addressOf(caseName).name, create)
  }
  if (!create && !existsSync(caseName)) throw missing(caseName)
  return existing(await openSqlite(caseName), caseName, create)
}

const isPostgres = (caseName: string): boolean => /^postgres(?:ql)?:\/\//.test(caseName)

const missing = (name: string): Failure => new Failure('not-found', `There is no case at ${name}; 'hearsay add …' makes one.`)

async function existing(database: Database, name: string, create: boolean): Promise<Database> {
  try {
    if (create || (await standingOf(database.read, database)).state !== 'none') return database
    throw missing(name)
  } catch (error) {
    await database.close()
    throw error
  }
}
