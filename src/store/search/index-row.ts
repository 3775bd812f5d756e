/** What the index of words keeps of a text, for each database. */
import { type Kysely, sql } from 'kysely'
import { wordsOf } from '../../model/words.ts'
import type { DatabaseKind } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'

/** A tsvector keeps 255 positions a word, none beyond 16,383, and a megabyte in all. */
const POSITIONS = 255
const LAST_POSITION = 16_383
const BYTES = 900_000

/** How a text goes into the index; made outside the transaction. */
export interface IndexedText {
  readonly count: number
  readonly words: string
  readonly loose: boolean
}

export function indexedText(text: string, kind: DatabaseKind): IndexedText {
  const words = Array.from(wordsOf(text), ({ word }) => word)
  if (kind === 'sqlite') return { count: words.length, words: words.join(' '), loose: false }
  return { count: words.length, ...vectorOf(words) }
}

function vectorOf(words: readonly string[]): Pick<IndexedText, 'words' | 'loose'> {
  const positions = new Map<string, number[]>()
  for (const [i, word] of words.entries()) {
    const at = positions.get(word)
    if (at) at.push(i + 1)
    else positions.set(word, [i + 1])
  }
  const exact = Array.from(positions, ([word, at]) => `'${word}':${at.join(',')}`).join(' ')
  const loose = words.length > LAST_POSITION || exact.length > BYTES || [...positions.values()].some(({ length }) => length > POSITIONS)
  return { loose, words: loose ? Array.from(positions.keys(), (word) => `'${word}'`).join(' ') : exact }
}

export async function insertWords(tx: Kysely<Schema>, kind: DatabaseKind, number: number, indexed: IndexedText): Promise<void> {
  if (kind === 'sqlite') await sql`insert into search (rowid, words) values (${number}, ${indexed.words})`.execute(tx)
  else await insertRows(tx, kind, 'search', ['number', 'words', 'loose'], [{ number, words: indexed.words, loose: indexed.loose }])
}
