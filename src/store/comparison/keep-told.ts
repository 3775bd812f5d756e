/** The words that a happening is told with, for finding it by them. */
import { sql, type Transaction } from 'kysely'
import type { Happening } from '../../model/comparison.ts'
import { wordsOf } from '../../model/words.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import { toldIn } from '../search/told.ts'

/** Of what is told at great length, or by very many, the first words are enough to find it by. */
const WORDS = 400

export async function keepTold(
  tx: Transaction<Schema>,
  kind: Database['kind'],
  some: readonly { readonly n: number; readonly item: Happening }[],
): Promise<void> {
  const rows = some.map(({ n, item }) => ({ n, words: distinctWords(toldIn(item)) }))
  if (kind === 'postgres') {
    const vectors = rows.map(({ n, words }) => ({ happening: n, words: words.map((word) => `'${word}'`).join(' ') }))
    return insertRows(tx, kind, 'told', ['happening', 'words'], vectors)
  }
  for (let at = 0; at < rows.length; at += STEP) {
    const values = rows.slice(at, at + STEP).map(({ n, words }) => sql`(${n}, ${words.join(' ')})`)
    await sql`insert into told (rowid, words) values ${sql.join(values)}`.execute(tx)
  }
}

/** Rows a statement. */
const STEP = 100

function distinctWords(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>()
  for (const text of texts) {
    for (const { word } of wordsOf(text)) words.add(word)
    if (words.size >= WORDS) break
  }
  return [...words].slice(0, WORDS)
}

export async function dropTold(tx: Transaction<Schema>, kind: Database['kind'], ns: readonly number[]): Promise<void> {
  const key = sql.raw(kind === 'sqlite' ? 'rowid' : 'happening')
  await sql`delete from told where ${key} in (${sql.join(ns)})`.execute(tx)
}
