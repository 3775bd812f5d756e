/** A real case on disk with documents made by hand. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Copy } from '../../src/model/comparison.ts'
import type { Report } from '../../src/model/digest.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Store } from '../../src/model/store.ts'
import { openStore } from '../../src/store/open.ts'

export interface MadeDocument {
  readonly text: string
  readonly report: Report
  readonly copies?: readonly Copy[]
}

export interface OpenedCase {
  readonly file: string
  readonly store: Store
  readonly close: () => Promise<void>
}

/** Documents are numbered in their order. */
export async function caseOf(documents: readonly MadeDocument[]): Promise<OpenedCase> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-case-'))
  const file = join(folder, 'case.db')
  const store = await openStore(file, { create: true })
  for (const { text, report, copies = [] } of documents) {
    await store.saveDocument({
      id: report.document,
      uri: report.uri,
      reading: readingOf(text, report),
      digest: report.digest,
      fingerprint: new Uint8Array(),
      copies,
      sha256: report.document,
    })
  }
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true })
  }
  return { file, store, close }
}

const readingOf = (text: string, { document, digest }: Report): Reading => ({
  schema: 'hearsay.reading/1',
  document: { id: `sha256:${document}`, language: digest.language, ...(digest.title && { title: digest.title }) },
  text,
  passages: [],
  voices: [],
  mentions: [],
  actors: [],
  times: [],
  events: [],
  claims: [],
  links: [],
  effects: [],
  disputes: [],
  readers: [],
})
