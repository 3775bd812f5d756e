/** What a reading thread is asked, and what it answers; plain data that may cross threads. */
import type { Carried, ImportOptions } from '../../import/carried.ts'
import type { Digest } from '../../model/digest.ts'
import type { FailureKind } from '../../model/failure.ts'
import type { Reading } from '../../model/reading.ts'
import type { Source } from '../../model/source.ts'

export type Job =
  | { readonly kind: 'document'; readonly source: Source; readonly credit?: string }
  /** Words at hand; the answer is JSON, so that nobody has to write it out again. */
  | { readonly kind: 'json'; readonly carried: Carried; readonly options: ImportOptions; readonly layers: 'contract' | 'all' }

/** A document as the case keeps it: with its sentences, without its tokens. */
export interface ReadDocument {
  readonly reading: Reading
  readonly digest: Digest
  readonly fingerprint: Uint8Array
  readonly sentences: number
  readonly notes: readonly string[]
}

export interface Answers {
  readonly document: ReadDocument
  readonly json: { readonly json: string; readonly sentences: number }
}

export type Answer<J extends Job> = Answers[J['kind']]

export type Reply =
  | { readonly answer: Answers[Job['kind']] }
  | { readonly failure: { readonly kind: FailureKind; readonly message: string } }
