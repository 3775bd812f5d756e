/** What somebody asks to have added, before it is opened. */
import type { Failure } from '../model/failure.ts'
import type { Hints } from '../model/store.ts'
import type { Carried } from './carried.ts'

/** How addresses of bytes begin that were handed over: `upload:<hash>/<name>`. */
export const UPLOAD = 'upload:'

/** One address to open: a document, or a list or feed that names more. */
export interface Wanted {
  /**
   * `file:///…`, `http(s)://…`, `<feed>#<item>` for an item with words of its own, `stdin:` for standard input,
   * `upload:<hash>/<name>` for bytes that were handed over.
   */
  readonly uri: string
  readonly hints: Hints
  /** Words that came with it: standard input, an item's own. Without them the address is opened. */
  readonly carried?: Carried
  /** Words to take when the address cannot be opened. */
  readonly instead?: Carried
  /** Why it cannot be had, as one sentence: its list is known, it is not. */
  readonly broken?: string
}

/** Why an entry of a folder was passed over, as one sentence; or why what was asked for cannot be had. */
export type Found =
  | { readonly kind: 'wanted'; readonly wanted: Wanted }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: Failure }
