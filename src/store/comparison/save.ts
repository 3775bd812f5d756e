/** What a case says together goes into its rows: in one transaction, and only what changed. */
import { sql, type Transaction } from 'kysely'
import type { Comparison } from '../../model/comparison.ts'
import type { Basis } from '../../model/store.ts'
import { counter, hold, setCounter } from '../counters.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'
import { aroundOf } from './glance.ts'
import { keepHappenings } from './keep-happenings.ts'
import { keepActors, keepDisputes, keepEffects, keepLinks, keepOrigins } from './keep-others.ts'
import { sumNetwork } from './sum-network.ts'
import { syncRows } from './sync-rows.ts'

/** Postgres plans by statistics, which it would take only some time after a large change. */
async function analyze({ kind, read }: Database): Promise<void> {
  if (kind === 'postgres') for (const table of ASKED) await sql`analyze ${sql.table(table)}`.execute(read)
}

const ASKED = [
  'happenings',
  'participants',
  'accounts',
  'speakers',
  'disputes',
  'effects',
  'links',
  'acts',
  'network',
  'search',
  'told',
  'documents',
]

/** False, with nothing written, when a comparison is there that has seen more. @throws Failure */
export async function saveComparison(database: Database, comparison: Comparison, basis: Basis): Promise<boolean> {
  const before = await counter(database.read, 'happenings')
  const saved = await saveIfNewer(database, comparison, basis)
  if (saved && Math.abs(comparison.happenings.length - before) > before / 10) await analyze(database)
  return saved
}

const saveIfNewer = (database: Database, comparison: Comparison, basis: Basis): Promise<boolean> =>
  database.write(async (tx) => {
    const documents = await hold(tx, 'compared documents')
    const decisions = await hold(tx, 'compared decisions')
    if (documents > basis.documents || decisions > basis.decisions) return false
    await write(tx, database.kind, comparison)
    await setCounter(tx, 'compared documents', basis.documents)
    await setCounter(tx, 'compared decisions', basis.decisions)
    return true
  })

async function write(tx: Transaction<Schema>, kind: Database['kind'], comparison: Comparison): Promise<void> {
  const { origins, actors, happenings, disputes, links, effects } = comparison
  const rows = await tx.selectFrom('documents').select(['id', 'number', 'published']).execute()
  const documents = new Map(rows.map(({ id, number }) => [id, number]))
  const published = new Map(rows.flatMap((row) => (row.published === null ? [] : [[row.id, row.published] as const])))
  const touched = new Set<number>()
  await syncRows(tx, kind, origins, keepOrigins(tx, kind, documents))
  await syncRows(tx, kind, actors, keepActors)
  const numbers = await syncRows(tx, kind, happenings, keepHappenings(tx, kind, documents, touched, aroundOf(comparison, published)))
  const affecting = new Set(effects.map(({ happening }) => happening))
  const dated = new Map(happenings.filter(({ id }) => affecting.has(id)).map((happening) => [happening.id, happening]))
  await syncRows(tx, kind, disputes, keepDisputes(numbers))
  await syncRows(tx, kind, links, keepLinks(numbers))
  await syncRows(tx, kind, effects, keepEffects(numbers, dated))
  await sumNetwork(tx, touched)
  for (const [name, { length }] of Object.entries(comparison)) await setCounter(tx, name, length)
}

export async function basis({ read }: Database): Promise<{ readonly now: Basis; readonly compared: Basis }> {
  const of = (name: string): Promise<number> => counter(read, name)
  return {
    now: { documents: await of('documents'), decisions: await of('decisions') },
    compared: { documents: await of('compared documents'), decisions: await of('compared decisions') },
  }
}
