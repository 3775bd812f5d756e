/** Who makes claims in documents, as the comparison knows them. */
import type { Speaking } from '../../model/store.ts'
import type { Database } from '../database.ts'

/** SQLite takes so many values in one question at least. */
const SOME = 1000

export async function voicesIn({ read }: Database, documents: readonly string[]): Promise<ReadonlyMap<string, readonly Speaking[]>> {
  const found = new Map<string, Speaking[]>()
  for (let at = 0; at < documents.length; at += SOME) {
    const rows = await read
      .selectFrom('accounts')
      .innerJoin('documents', 'documents.number', 'accounts.document')
      .select(({ fn }) => [
        'documents.id',
        'accounts.voice',
        fn.max('accounts.voice_name').as('folded'),
        fn.max('accounts.voice_called').as('called'),
        fn.countAll<number>().as('accounts'),
      ])
      .where('documents.id', 'in', documents.slice(at, at + SOME))
      .groupBy(['documents.id', 'accounts.voice'])
      .execute()
    for (const { id, voice, folded, called, accounts } of rows)
      found.set(id, [...(found.get(id) ?? []), { key: voice, name: called || folded, accounts: Number(accounts) }])
  }
  for (const voices of found.values()) voices.sort((a, b) => b.accounts - a.accounts || (a.key < b.key ? -1 : 1))
  return found
}
