/** Sums of who acts on whom: by month, by year and over all time. */
import { sql, type Transaction } from 'kysely'
import { UNDATED } from '../days.ts'
import type { Schema } from '../schema.ts'

/** Makes the sums of the months that changed again, and what is summed from them. */
export async function sumNetwork(tx: Transaction<Schema>, touched: ReadonlySet<number>): Promise<void> {
  if (touched.size === 0) return
  const months = [...touched].filter((month) => month !== UNDATED.first)
  for (let at = 0; at < months.length; at += 400) await sumMonths(tx, months.slice(at, at + 400))
  const years = [...new Set(months.map((month) => Math.floor(month / 12)))]
  for (let at = 0; at < years.length; at += 400) await sumYears(tx, years.slice(at, at + 400))
  await sumAll(tx)
}

const COLUMNS = sql`level, period, source, target, cooperation, conflict, origins, rank`

async function sumMonths(tx: Transaction<Schema>, months: readonly number[]): Promise<void> {
  await tx.deleteFrom('network').where('level', '=', 2).where('period', 'in', months).execute()
  await sql`
    insert into network (${COLUMNS})
    select 2, month, source, target, sum(1 - conflict), sum(conflict), sum(origins), -count(*)
    from acts where month in (${sql.join(months)}) group by month, source, target`.execute(tx)
}

async function sumYears(tx: Transaction<Schema>, years: readonly number[]): Promise<void> {
  await tx.deleteFrom('network').where('level', '=', 1).where('period', 'in', years).execute()
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, i) => year * 12 + i))
  await sql`
    insert into network (${COLUMNS})
    select 1, period / 12, source, target, sum(cooperation), sum(conflict), sum(origins), sum(rank)
    from network where level = 2 and period in (${sql.join(months)}) group by period / 12, source, target`.execute(tx)
}

async function sumAll(tx: Transaction<Schema>): Promise<void> {
  await tx.deleteFrom('network').where('level', '=', 0).execute()
  await sql`
    insert into network (${COLUMNS})
    select 0, 0, source, target, sum(cooperation), sum(conflict), sum(origins), sum(rank) from (
      select source, target, cooperation, conflict, origins, rank from network where level = 1
      union all
      select source, target, 1 - conflict, conflict, origins, -1 from acts where month = ${UNDATED.first}
    ) parts group by source, target`.execute(tx)
}
