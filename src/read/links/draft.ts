import type { LinkType, Span } from '../../model/reading.ts'

/** A link before its events are known: tokens of either side. */
export interface Sides {
  readonly type: LinkType
  /** Empty where the words only point back. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** The verb or noun that draws the link. */
  readonly predicate?: number
  readonly signal: Span
  readonly rule: string
  /** The side that is the main clause, for links between clauses. */
  readonly main?: 'from' | 'to'
  /** A side that is whatever was told before this token. */
  readonly back?: 'from' | 'to'
}
