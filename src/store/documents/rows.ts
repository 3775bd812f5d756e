/** Documents of a case from their rows. */
import type { Kysely } from 'kysely'
import type { CaseDocument } from '../../model/store.ts'
import type { DocumentRow, Schema } from '../schema.ts'

/** Documents with the ids of their origins and of what they copy, in the order of the rows. */
export async function documentsOf(db: Kysely<Schema>, rows: readonly DocumentRow[]): Promise<readonly CaseDocument[]> {
  const numbers = rows.map(({ number }) => number)
  const origins = await originsOf(db, numbers)
  const originals = await idsOf(
    db,
    rows.flatMap(({ copied_of: of }) => of ?? []),
  )
  const kept = await mediaTypesOf(db, numbers)
  return rows.map((row) => ({
    ...documentOf(row, origins.get(row.number) ?? [], originals),
    ...(kept.has(row.number) && { original: kept.get(row.number)! }),
  }))
}

async function originsOf(db: Kysely<Schema>, numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('origin_documents')
    .innerJoin('origins', 'origins.n', 'origin_documents.origin')
    .select(['origin_documents.document', 'origins.id'])
    .where('origin_documents.document', 'in', numbers)
    .orderBy('origins.n')
    .execute()
  const grouped = Map.groupBy(rows, ({ document }) => document)
  return new Map(Array.from(grouped, ([number, found]) => [number, found.map(({ id }) => id)]))
}

/** Of the originals that are kept. */
async function mediaTypesOf(db: Kysely<Schema>, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db.selectFrom('originals').select(['number', 'media_type']).where('number', 'in', numbers).execute()
  return new Map(rows.map(({ number, media_type: type }) => [number, type]))
}

/** Numbers to ids. */
export async function idsOf(db: Kysely<Schema>, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('documents')
    .select(['number', 'id'])
    .where('number', 'in', [...new Set(numbers)])
    .execute()
  return new Map(rows.map(({ number, id }) => [number, id]))
}

function documentOf(row: DocumentRow, origins: readonly string[], originals: ReadonlyMap<number, string>): CaseDocument {
  const { title, byline, publisher, url, published, copied_share: share, copied_of: of } = row
  return {
    id: row.id,
    number: row.number,
    uri: row.uri,
    ...(title !== null && { title }),
    ...(byline !== null && { byline }),
    ...(publisher !== null && { publisher }),
    ...(url !== null && { url }),
    ...(published !== null && { published }),
    language: row.language,
    added: row.added,
    sha256: row.sha256,
    words: row.words,
    events: row.events,
    claims: row.claims,
    origins,
    ...(share !== null && of !== null && { copied: { share, of: originals.get(of) ?? '', number: of } }),
  }
}
