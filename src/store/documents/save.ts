/** A document goes into the case: all of it in one transaction. */
import type { Transaction } from 'kysely'
import type { Copy } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { CaseDocument, NewDocument } from '../../model/store.ts'
import { pack, packText, unpackText } from '../blob.ts'
import { hold, take } from '../counters.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import { type IndexedText, indexedText, insertWords } from '../search/index-row.ts'
import { type Copied, copiedOf } from './copied.ts'
import { insertOriginal, type PackedOriginal, packedOriginal } from './originals.ts'
import { documentsOf } from './rows.ts'

/** What takes time, made before the transaction begins. */
interface Packed {
  readonly text: Uint8Array
  readonly reading: Uint8Array
  readonly digest: Uint8Array
  readonly indexed: IndexedText
  readonly copied: Copied | undefined
  readonly original: PackedOriginal | undefined
}

/** Saves a document, once: one that is there already stays as it is. @throws Failure */
export async function saveDocument(database: Database, document: NewDocument): Promise<CaseDocument> {
  const packed = await packedOf(document, database)
  return database.write(async (tx) => {
    await hold(tx, 'documents')
    if (!(await isThere(tx, document.id))) await insertDocument(tx, database, document, packed)
    const row = await tx.selectFrom('documents').selectAll().where('id', '=', document.id).executeTakeFirstOrThrow()
    return (await documentsOf(tx, [row]))[0]!
  })
}

const isThere = async (tx: Transaction<Schema>, id: string): Promise<boolean> =>
  (await tx.selectFrom('documents').select('number').where('id', '=', id).executeTakeFirst()) !== undefined

async function packedOf({ reading, digest, copies, original }: NewDocument, { kind }: Database): Promise<Packed> {
  const { text, ...rest } = reading
  return {
    text: packText(text),
    reading: pack(rest),
    digest: pack(digest),
    indexed: indexedText(text, kind),
    copied: copiedOf(text, copies),
    original: await packedOriginal(original),
  }
}

async function insertDocument(tx: Transaction<Schema>, { kind }: Database, document: NewDocument, packed: Packed): Promise<void> {
  const number = await take(tx, 'documents')
  const { reading, digest, fingerprint, copies } = document
  const { copied } = packed
  const { title, byline, publisher, url, published, language } = { ...digest, ...reading.document }
  await tx
    .insertInto('documents')
    .values({
      number,
      id: document.id,
      uri: document.uri,
      title: title ?? null,
      byline: byline ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      published: published ?? null,
      language,
      added: new Date().toISOString(),
      sha256: document.sha256,
      words: packed.indexed.count,
      events: reading.events.length,
      claims: reading.claims.length,
      copied_share: copied?.share ?? null,
      copied_of: copied ? await numberOf(tx, copied.of) : null,
    })
    .execute()
  await tx.insertInto('texts').values({ number, text: packed.text, reading: packed.reading }).execute()
  await tx.insertInto('digests').values({ number, digest: packed.digest, fingerprint }).execute()
  await insertOriginal(tx, number, packed.original)
  await insertWords(tx, kind, number, packed.indexed)
  await insertCopies(tx, kind, copies)
  for (const one of document.turned ?? []) await replaceWithin(tx, kind, one.document, one.copies)
}

async function numberOf(tx: Transaction<Schema>, id: string): Promise<number> {
  const row = await tx.selectFrom('documents').select('number').where('id', '=', id).executeTakeFirst()
  if (!row) throw new Failure('internal', `The document ${id} is not in the case.`)
  return row.number
}

const COPY_COLUMNS = ['document', 'start_at', 'end_at', 'of_document', 'of_start', 'of_end', 'similarity', 'because'] as const

async function insertCopies(tx: Transaction<Schema>, kind: Database['kind'], copies: readonly Copy[]): Promise<void> {
  const numbers = new Map<string, number>()
  for (const id of new Set(copies.flatMap(({ document, copyOf }) => [document, copyOf.document]))) numbers.set(id, await numberOf(tx, id))
  const rows = copies.map(({ document, start, end, copyOf, similarity, because }) => ({
    document: numbers.get(document)!,
    start_at: start,
    end_at: end,
    of_document: numbers.get(copyOf.document)!,
    of_start: copyOf.start,
    of_end: copyOf.end,
    similarity,
    because,
  }))
  await insertRows(tx, kind, 'copies', COPY_COLUMNS, rows)
}

/** Takes `copies` for those that the document had. */
export async function replaceCopies(database: Database, document: string, copies: readonly Copy[]): Promise<void> {
  await database.write(async (tx) => {
    await hold(tx, 'documents')
    await replaceWithin(tx, database.kind, document, copies)
  })
}

async function replaceWithin(tx: Transaction<Schema>, kind: Database['kind'], document: string, copies: readonly Copy[]): Promise<void> {
  const number = await numberOf(tx, document)
  const { text } = await tx.selectFrom('texts').select('text').where('number', '=', number).executeTakeFirstOrThrow()
  const copied = copiedOf(unpackText(text), copies)
  await tx.deleteFrom('copies').where('document', '=', number).execute()
  await insertCopies(tx, kind, copies)
  await tx
    .updateTable('documents')
    .set({ copied_share: copied?.share ?? null, copied_of: copied ? await numberOf(tx, copied.of) : null })
    .where('number', '=', number)
    .execute()
}
