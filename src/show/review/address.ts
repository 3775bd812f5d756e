/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { DOUBTS, type Doubt } from '../../model/review.ts'
import type { EventType } from '../api/answers.ts'
import { numberIn, oneIn, without, wordsIn } from '../parts/address-parts.ts'
import { EVENT_TYPES } from '../parts/kinds.tsx'

/** How many of the queue are asked for at once, unless more are. */
export const SOME = 200
export const MOST = 1000

export interface ReviewSearch {
  /** Ref of the chosen event. */
  readonly at?: string | undefined
  /** Number of a document. */
  readonly document?: number | undefined
  readonly kind?: EventType | undefined
  readonly doubt?: Doubt | undefined
  readonly rule?: string | undefined
  readonly most?: number | undefined
}

export const reviewSearch = (given: Readonly<Record<string, unknown>>): ReviewSearch =>
  without({
    at: wordsIn(given.at),
    document: numberIn(given.document, 1, 1e9),
    kind: oneIn(given.kind, EVENT_TYPES),
    doubt: oneIn(given.doubt, DOUBTS),
    rule: wordsIn(given.rule),
    most: numberIn(given.most, SOME + 1, MOST),
  })
