/** What an import tells while it goes on, and at its end. Plain data: one a line with `--json`, one an event over HTTP. */
import type { FailureKind } from '../../model/failure.ts'

/** How much two documents have in common. Shares are 0 to 1, of words outside headings and bylines, edits taken off. */
export interface Shared {
  readonly document: string
  readonly number: number
  readonly title: string
  /** How much of that document stands in the one that was added. */
  readonly ofOther: number
  /** How much of the one that was added stands in that document. */
  readonly ofOwn: number
}

export interface Added {
  readonly event: 'added'
  readonly uri: string
  readonly document: string
  readonly number: number
  readonly title: string
  readonly sentences: number
  /** Documents whose words it has, those it shares most with first. */
  readonly copyOf: readonly Shared[]
  /** Documents that were added before and turn out to have their words from it. */
  readonly copiedBy: readonly Shared[]
  /** Sentences for the user: what was odd about the source. */
  readonly notes: readonly string[]
}

export interface Failed {
  readonly event: 'failed'
  readonly uri: string
  readonly kind: FailureKind
  /** One sentence. */
  readonly reason: string
}

export type News =
  | { readonly event: 'found'; readonly uri: string; readonly documents: number }
  | { readonly event: 'skipped'; readonly uri: string; readonly reason: string }
  | { readonly event: 'reading'; readonly uri: string }
  | Added
  | { readonly event: 'unchanged'; readonly uri: string; readonly document: string; readonly number: number }
  | Failed
  | { readonly event: 'comparing'; readonly documents: number }

export interface Summary {
  /** File of the case, or its URL without the password. */
  readonly case: string
  readonly added: number
  readonly unchanged: number
  /** Of those added: how many have at least half of their words from another document. */
  readonly copies: number
  readonly sentences: number
  readonly seconds: number
  readonly failures: readonly Failed[]
  readonly skipped: number
  /** Asked for and not looked at yet: after an interruption, or from an earlier one. */
  readonly waiting: number
  readonly stopped: boolean
}
