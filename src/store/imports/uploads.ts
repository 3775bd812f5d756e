/** Bytes that came without an address that could be opened again: kept until they are read, or until nobody wants them. */
import type { Kysely } from 'kysely'
import type { Upload } from '../../model/store.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'

/** What nobody asked to have read within a day is given up; milliseconds. */
const FORGOTTEN = 86_400_000

export interface Uploads {
  readonly keepUpload: (upload: Upload) => Promise<void>
  readonly upload: (uri: string) => Promise<Upload | undefined>
  readonly dropUpload: (uri: string) => Promise<void>
  readonly forget: (uris: readonly string[]) => Promise<void>
}

export const uploadsOf = (database: Database): Uploads => ({
  keepUpload: (upload) => keep(database, upload),
  upload: (uri) => find(database, uri),
  dropUpload: async (uri) => {
    await database.write((tx) => tx.deleteFrom('uploads').where('uri', '=', uri).execute())
  },
  forget: (uris) => forget(database, uris),
})

async function keep(database: Database, { uri, name, mediaType, bytes }: Upload): Promise<void> {
  const now = Date.now()
  await database.write(async (tx) => {
    const asked = tx.selectFrom('imports').select('imports.uri')
    await tx
      .deleteFrom('uploads')
      .where('kept', '<', now - FORGOTTEN)
      .where('uri', 'not in', asked)
      .execute()
    await dropEmptied(tx)
    await tx.deleteFrom('uploads').where('uri', '=', uri).execute()
    await tx
      .insertInto('uploads')
      .values({ uri, name, media_type: mediaType ?? null, bytes, kept: now })
      .execute()
  })
}

/** Feeds and archives that were opened go once nothing that they hold is still to be read. */
async function dropEmptied(tx: Kysely<Schema>): Promise<void> {
  const opened = await tx
    .selectFrom('uploads')
    .innerJoin('imports', 'imports.uri', 'uploads.uri')
    .select('uploads.uri')
    .where('imports.state', '=', 'done')
    .execute()
  for (const { uri } of opened) {
    const left = await tx
      .selectFrom('imports')
      .select('uri')
      .where('state', '<>', 'done')
      .where('uri', '>=', `${uri}#`)
      .where('uri', '<', `${uri}$`)
      .limit(1)
      .executeTakeFirst()
    if (!left) await tx.deleteFrom('uploads').where('uri', '=', uri).execute()
  }
}

async function find({ read }: Database, uri: string): Promise<Upload | undefined> {
  const row = await read.selectFrom('uploads').selectAll().where('uri', '=', uri).executeTakeFirst()
  return row && { uri, name: row.name, bytes: row.bytes, ...(row.media_type !== null && { mediaType: row.media_type }) }
}

async function forget(database: Database, uris: readonly string[]): Promise<void> {
  const all = [...new Set(uris)]
  await database.write(async (tx) => {
    for (let at = 0; at < all.length; at += 1000) {
      const failed = await tx
        .selectFrom('imports')
        .select('uri')
        .where('uri', 'in', all.slice(at, at + 1000))
        .where('state', '=', 'failed')
        .execute()
      const gone = failed.map(({ uri }) => uri)
      if (gone.length === 0) continue
      await tx.deleteFrom('imports').where('uri', 'in', gone).execute()
      await tx.deleteFrom('uploads').where('uri', 'in', gone).execute()
    }
  })
}
