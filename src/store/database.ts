/** One of the two databases, opened: what the rest of the store needs to know of it. */
import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

export interface Database {
  readonly kind: DatabaseKind
  /** File, or URL without its password; sentences call the case this. */
  readonly name: string
  readonly writable: boolean
  /** For questions; never inside a transaction. */
  readonly read: Kysely<Schema>
  /** One write transaction: all or nothing; waits for other writers without stopping the event loop. */
  readonly write: <T>(work: (tx: Transaction<Schema>) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}
