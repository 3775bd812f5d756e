/** Questions about documents. */
import type { Copy } from '../../model/comparison.ts'
import type { Digest, Report } from '../../model/digest.ts'
import type { Reading } from '../../model/reading.ts'
import type { CaseDocument, Page, Paged } from '../../model/store.ts'
import { unpack, unpackText } from '../blob.ts'
import { counter } from '../counters.ts'
import type { Database } from '../database.ts'
import { keyOf, limitOf, pageOf } from '../paging.ts'
import type { CopyRow } from '../schema.ts'
import { documentsOf, idsOf } from './rows.ts'

export async function documents({ read }: Database, page: Page = {}): Promise<Paged<CaseDocument>> {
  const limit = limitOf(page)
  const [after = 0] = keyOf(page, ['number']) ?? []
  const rows = await read
    .selectFrom('documents')
    .selectAll()
    .where('number', '>', Number(after))
    .orderBy('number')
    .limit(limit + 1)
    .execute()
  const found = await documentsOf(read, rows)
  return pageOf(
    found,
    limit,
    ({ number }) => [number],
    (item) => item,
    await counter(read, 'documents'),
  )
}

/** By id, number or uri; of several texts that one uri has had, the latest. */
export async function document({ read }: Database, called: string): Promise<CaseDocument | undefined> {
  const number = /^\d{1,9}$/.test(called) ? Number(called) : -1
  const row = await read
    .selectFrom('documents')
    .selectAll()
    .where((where) => where.or([where('id', '=', called), where('number', '=', number), where('uri', '=', called)]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && (await documentsOf(read, [row]))[0]
}

export const has = async ({ read }: Database, id: string): Promise<boolean> =>
  (await read.selectFrom('documents').select('number').where('id', '=', id).executeTakeFirst()) !== undefined

export async function reading({ read }: Database, id: string): Promise<Reading | undefined> {
  const row = await read
    .selectFrom('documents')
    .innerJoin('texts', 'texts.number', 'documents.number')
    .select(['texts.text', 'texts.reading'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { schema, document: about, ...layers } = unpack<Omit<Reading, 'text'>>(row.reading)
  return { schema, document: about, text: unpackText(row.text), ...layers }
}

export async function text({ read }: Database, id: string): Promise<string | undefined> {
  const row = await read
    .selectFrom('documents')
    .innerJoin('texts', 'texts.number', 'documents.number')
    .select('texts.text')
    .where('documents.id', '=', id)
    .executeTakeFirst()
  return row && unpackText(row.text)
}

export async function report({ read }: Database, id: string): Promise<Report | undefined> {
  const row = await read
    .selectFrom('documents')
    .innerJoin('digests', 'digests.number', 'documents.number')
    .select(['documents.number', 'documents.id', 'documents.uri', 'digests.digest'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  return row && { document: row.id, number: row.number, uri: row.uri, digest: unpack<Digest>(row.digest) }
}

/** How many documents are taken from the database at once. */
const SOME = 100

/** All digests in the order of adding, some at a time. */
export async function* reports({ read }: Database): AsyncGenerator<Report> {
  for (let after = 0; ; ) {
    const rows = await read
      .selectFrom('documents')
      .innerJoin('digests', 'digests.number', 'documents.number')
      .select(['documents.number', 'documents.id', 'documents.uri', 'digests.digest'])
      .where('documents.number', '>', after)
      .orderBy('documents.number')
      .limit(SOME)
      .execute()
    for (const { number, id, uri, digest } of rows) yield { document: id, number, uri, digest: unpack<Digest>(digest) }
    if (rows.length < SOME) return
    after = rows.at(-1)!.number
  }
}

export async function* fingerprints(
  { read }: Database,
  beyond = 0,
): AsyncGenerator<{ readonly document: string; readonly number: number; readonly fingerprint: Uint8Array }> {
  for (let after = beyond; ; ) {
    const rows = await read
      .selectFrom('documents')
      .innerJoin('digests', 'digests.number', 'documents.number')
      .select(['documents.number', 'documents.id as document', 'digests.fingerprint'])
      .where('documents.number', '>', after)
      .orderBy('documents.number')
      .limit(SOME)
      .execute()
    yield* rows
    if (rows.length < SOME) return
    after = rows.at(-1)!.number
  }
}

/** All of them, or those found in one document. */
export async function copies({ read }: Database, id?: string): Promise<readonly Copy[]> {
  const all = read.selectFrom('copies').selectAll().orderBy('document').orderBy('start_at').orderBy('of_document')
  const some = (id: string) => all.where('document', '=', read.selectFrom('documents').select('number').where('id', '=', id))
  const rows = await (id === undefined ? all : some(id)).execute()
  const numbers = id === undefined ? undefined : rows.flatMap((row) => [row.document, row.of_document])
  return copiesOf(rows, numbers ? await idsOf(read, numbers) : await allIds(read))
}

/** Those of other documents whose words come from this one. */
export async function copiesFrom({ read }: Database, id: string): Promise<readonly Copy[]> {
  const number = read.selectFrom('documents').select('number').where('id', '=', id)
  const rows = await read
    .selectFrom('copies')
    .selectAll()
    .where('of_document', '=', number)
    .where('document', '<>', number)
    .orderBy('document')
    .orderBy('start_at')
    .execute()
  return copiesOf(
    rows,
    await idsOf(
      read,
      rows.flatMap((row) => [row.document, row.of_document]),
    ),
  )
}

const copiesOf = (rows: readonly CopyRow[], ids: ReadonlyMap<number, string>): readonly Copy[] =>
  rows.map((row) => ({
    document: ids.get(row.document)!,
    start: row.start_at,
    end: row.end_at,
    copyOf: { document: ids.get(row.of_document)!, start: row.of_start, end: row.of_end },
    similarity: row.similarity,
    because: row.because as Copy['because'],
  }))

async function allIds(read: Database['read']): ReturnType<typeof idsOf> {
  const rows = await read.selectFrom('documents').select(['number', 'id']).execute()
  return new Map(rows.map(({ number, id }) => [number, id]))
}
