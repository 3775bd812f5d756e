/** Numbers without gaps: whoever takes one holds its row until the transaction ends. */
import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** The first of `count` new numbers. */
export async function take(tx: Kysely<Schema>, name: string, count = 1): Promise<number> {
  const { value } = await tx
    .updateTable('counters')
    .set({ value: sql`value + ${count}` })
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow()
  return value - count + 1
}

/** Waits for others that hold the counter, and holds it; gives its value. */
export const hold = async (tx: Kysely<Schema>, name: string): Promise<number> => (await take(tx, name, 0)) - 1

export async function counter(db: Kysely<Schema>, name: string): Promise<number> {
  const row = await db.selectFrom('counters').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? 0
}

export const setCounter = async (tx: Kysely<Schema>, name: string, value: number): Promise<void> => {
  await tx
    .insertInto('counters')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
