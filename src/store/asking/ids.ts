/** Whole ids from their beginnings, as people type them. */
import { sql } from 'kysely'
import type { CaseDispute } from '../../model/comparison.ts'
import type { Database } from '../database.ts'

/** Enough to name some when one is not enough. */
const MOST = 20

/** Happenings or disputes whose id begins so, at most 20, in the order of ids. */
export async function idsFrom({ read }: Database, kind: 'happening' | 'dispute', start: string): Promise<readonly string[]> {
  const table = sql.table(kind === 'happening' ? 'happenings' : 'disputes')
  const { rows } = await sql<{ id: string }>`
    select id from ${table} where substr(id, 1, cast(${start.length} as integer)) = ${start} order by id limit ${MOST}`.execute(read)
  return rows.map(({ id }) => id)
}

export async function dispute({ read }: Database, id: string): Promise<CaseDispute | undefined> {
  const row = await read.selectFrom('disputes').select('data').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.data) as CaseDispute)
}
