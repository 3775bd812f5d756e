import type { DatabaseKind } from '../database.ts'

/** One step of the schema. Once released it is never changed: what comes later is a step of its own. */
export interface Migration {
  readonly name: string
  /** Statements, run in order inside the transaction of the whole migration. */
  readonly statements: (types: Types) => readonly string[]
}

/** What the two databases write differently. */
export interface Types {
  readonly kind: DatabaseKind
  /** Text that sorts by code points on both. */
  readonly text: string
  readonly blob: string
  readonly real: string
  /** Ends a table whose primary key is its order: SQLite then keeps the rows in it. */
  readonly keyed: string
}

export const typesOf = (kind: DatabaseKind): Types =>
  kind === 'sqlite'
    ? { kind, text: 'text', blob: 'blob', real: 'real', keyed: ') without rowid' }
    : { kind, text: 'text collate "C"', blob: 'bytea', real: 'double precision', keyed: ')' }
