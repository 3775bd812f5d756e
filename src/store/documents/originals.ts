/** Documents as they came. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Transaction } from 'kysely'
import type { Original } from '../../model/store.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/**
 * Bytes before packing. A larger original is not kept: a row is written and read whole. Importing takes 5 MB at most unless
 * somebody allows more.
 */
export const LARGEST_ORIGINAL = 32 * 1024 * 1024

export interface PackedOriginal {
  readonly media_type: string
  readonly bytes: Uint8Array
}

/** On a thread of the system's, so that nothing waits for it but the document itself; nothing when it is too large. */
export async function packedOriginal(original: Original | undefined): Promise<PackedOriginal | undefined> {
  if (!original || original.bytes.length > LARGEST_ORIGINAL) return undefined
  return { media_type: original.mediaType, bytes: await zip(original.bytes) }
}

export async function insertOriginal(tx: Transaction<Schema>, number: number, packed: PackedOriginal | undefined): Promise<void> {
  if (packed)
    await tx
      .insertInto('originals')
      .values({ number, ...packed })
      .execute()
}

export async function original({ read }: Database, id: string): Promise<Original | undefined> {
  const row = await read
    .selectFrom('documents')
    .innerJoin('originals', 'originals.number', 'documents.number')
    .select(['originals.media_type', 'originals.bytes'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  return row && { mediaType: row.media_type, bytes: await unzip(row.bytes) }
}
