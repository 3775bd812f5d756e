/** From what is wanted to what can be saved: opens it, sees whether the case has it already, and has it read. */
import { createHash } from 'node:crypto'
import type { ImportOptions } from '../../import/carried.ts'
import type { ContainerKind } from '../../import/contain/container.ts'
import { openWanted } from '../../import/open.ts'
import { UPLOAD, type Wanted } from '../../import/wanted.ts'
import { documentId } from '../../model/document-id.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import type { Crew } from '../crew/crew.ts'
import type { Failed } from './news.ts'
import type { Fresh } from './writer.ts'

export type Outcome =
  | { readonly kind: 'fresh'; readonly wanted: Wanted; readonly fresh: Fresh }
  | { readonly kind: 'unchanged'; readonly wanted: Wanted; readonly uri: string; readonly document: string }
  | { readonly kind: 'more'; readonly wanted: Wanted; readonly of: ContainerKind | 'links' | 'feed'; readonly more: readonly Wanted[] }
  | { readonly kind: 'failed'; readonly wanted: Wanted; readonly failed: Failed }

/** Never throws: what goes wrong is an outcome. What was handed over and read before has given its bytes up: it is unchanged. */
export async function readWanted(wanted: Wanted, store: Store, crew: Crew, options: ImportOptions): Promise<Outcome> {
  try {
    const opened = await openWanted(wanted, options)
    if (opened.kind === 'more') return { kind: 'more', wanted, of: opened.of, more: opened.wanted }
    const { uri, source, sha256, original } = opened
    const document = documentId(uri, textId(source.text))
    if (await store.has(document)) return { kind: 'unchanged', wanted, uri, document }
    const { credit } = wanted.hints
    const read = await crew.perform({ kind: 'document', source, ...(credit && { credit }) })
    return { kind: 'fresh', wanted, fresh: { uri, sha256, original, read } }
  } catch (error) {
    const before = wanted.uri.startsWith(UPLOAD) ? await store.document(wanted.uri) : undefined
    if (before) return { kind: 'unchanged', wanted, uri: wanted.uri, document: before.id }
    return { kind: 'failed', wanted, failed: failedOf(wanted.uri, error) }
  }
}

/** The id that the reading of a text will have. */
const textId = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

export function failedOf(uri: string, error: unknown): Failed {
  const failure = error instanceof Failure ? error : new Failure('internal', `${uri} could not be read: ${String(error)}.`)
  return { event: 'failed', uri, kind: failure.kind, reason: failure.message.replaceAll(/\s+/g, ' ') }
}
