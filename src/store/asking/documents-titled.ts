/** Documents by the words of their titles, bylines, outlets and addresses. */
import type { Query } from '../../model/search-query.ts'
import type { CaseDocument } from '../../model/store.ts'
import { foldName } from '../../model/words.ts'
import type { Database } from '../database.ts'
import { documentsOf } from '../documents/rows.ts'

/** Folded names of documents, with a space before each word. Documents are only ever added: what was folded once is kept. */
interface Titles {
  last: number
  readonly names: { readonly number: number; readonly words: string }[]
}

const known = new WeakMap<Database, Titles>()

/** In the order of adding. */
export async function documentsTitled(
  database: Database,
  { wanted }: Query,
  most: number,
): Promise<{ readonly items: readonly CaseDocument[]; readonly count: number }> {
  const words = wanted.flatMap((term) => term.words)
  const { names } = await titlesOf(database)
  const numbers = names.filter(({ words: told }) => words.every((word) => told.includes(` ${word}`))).map(({ number }) => number)
  const shown = numbers.slice(0, most)
  if (shown.length === 0) return { items: [], count: 0 }
  const rows = await database.read.selectFrom('documents').selectAll().where('number', 'in', shown).orderBy('number').execute()
  return { items: await documentsOf(database.read, rows), count: numbers.length }
}

async function titlesOf(database: Database): Promise<Titles> {
  const titles = known.get(database) ?? { last: 0, names: [] }
  known.set(database, titles)
  const rows = await database.read
    .selectFrom('documents')
    .select(['number', 'title', 'byline', 'publisher', 'uri'])
    .where('number', '>', titles.last)
    .orderBy('number')
    .execute()
  for (const { number, title, byline, publisher, uri } of rows) {
    if (number <= titles.last) continue
    titles.last = number
    titles.names.push({ number, words: ` ${foldName([title, byline, publisher, lastPart(uri)].filter(Boolean).join(' '))}` })
  }
  return titles
}

const lastPart = (uri: string): string => uri.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '')
