/**
 * A matrix of Analysis of Competing Hypotheses (R. J. Heuer, Psychology of Intelligence Analysis, 1999, ch. 8): hypotheses beside
 * one another, evidence in rows, and how far each row speaks against each hypothesis. Made by `compare/hypotheses/matrix.ts`.
 */

import type { Account } from './comparison.ts'
import type { Rating } from './decision.ts'

/** A claim in a row, with the words that it stands on. */
export interface Witness
  extends Pick<
    Account,
    'document' | 'start' | 'end' | 'event' | 'claim' | 'origin' | 'voices' | 'value' | 'quote' | 'sentence' | 'independent'
  > {
  readonly originName: string
}

/** A claim that a row named and that no longer counts; its words, as far as they were kept. */
export interface Dropped {
  readonly claim: string
  readonly because: 'rejected' | 'not found'
  /** Who rejected it. */
  readonly by?: string
  readonly quote?: string
}

export interface CellRating {
  readonly by: string
  readonly rating: Rating
  readonly why?: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** How one row bears on one hypothesis. */
export interface Cell {
  readonly hypothesis: string
  /** 'unrated' is not neutral: nobody has said anything yet. 'not applicable': everybody who rated says NA. */
  readonly state: 'rated' | 'not applicable' | 'unrated'
  /** Each analyst's rating, side by side. */
  readonly ratings: readonly CellRating[]
  /** Median of the analysts on the scale −2 (`--`) … 2 (`++`), those who say NA left out; absent unless rated. */
  readonly median?: number
  /** Highest less lowest rating: how far analysts disagree, 0 … 4. */
  readonly spread: number
}

export interface MatrixRow {
  readonly id: string
  readonly label: string
  readonly claims: readonly Witness[]
  readonly dropped: readonly Dropped[]
  /** Ids of the independent origins behind its claims: what the row weighs. */
  readonly origins: readonly string[]
  /** One a hypothesis, in the order of `hypotheses`. */
  readonly cells: readonly Cell[]
  /** Highest less lowest median over the hypotheses, 0 … 4; 0 tells nothing apart; absent while fewer than two are rated. */
  readonly diagnosticity?: number
}

export interface Ranked {
  readonly hypothesis: string
  readonly label: string
  readonly statement: string
  /** 1 is the one with least against it; those that tie share a rank. */
  readonly rank: number
  /** What speaks against it, counted by origin; this alone ranks. */
  readonly inconsistency: number
  /** What speaks for it, counted in the same way; shown, and not ranking. */
  readonly consistency: number
  /** Rows with an origin that nobody has rated against it. */
  readonly unrated: number
  /** What the inconsistency would be if all unrated rows were `--`. */
  readonly atMost: number
  /** The origins that speak against it. */
  readonly against: readonly string[]
}

/** What one origin adds to what speaks against a hypothesis: its rows, the gravest first, each counted half of the one before. */
export interface ScorePart {
  readonly origin: string
  readonly name: string
  readonly sum: number
  readonly rows: readonly { readonly evidence: string; readonly label: string; readonly amount: number; readonly counts: number }[]
}

/** The ranking, were one origin left out. */
export interface Recount {
  readonly origin: string
  readonly name: string
  /** Whether another hypothesis, or one more or less, would come first. */
  readonly changesFirst: boolean
  readonly ranking: readonly Pick<Ranked, 'hypothesis' | 'label' | 'rank' | 'inconsistency'>[]
}

/** An origin without which the ranking would be another. */
export interface OriginMatters {
  readonly origin: string
  readonly name: string
  /** Another hypothesis first, or only another order behind the first. */
  readonly changes: 'first' | 'order'
  /** Labels of the hypotheses that would come first. */
  readonly first: readonly string[]
  readonly why: string
}

/** One analyst's rating that, changed by as little as this, would put another hypothesis first. */
export interface RatingMatters {
  readonly hypothesis: string
  readonly evidence: string
  readonly by: string
  readonly from: Rating
  readonly to: Rating
  readonly first: readonly string[]
  readonly why: string
}

export interface Matrix {
  readonly hypotheses: readonly {
    readonly id: string
    readonly label: string
    readonly statement: string
    readonly by: string
    readonly dispute?: string
    readonly position?: string
  }[]
  readonly rows: readonly MatrixRow[]
  readonly ranking: readonly (Ranked & { readonly parts: readonly ScorePart[] })[]
  /** One an origin. */
  readonly recounts: readonly Recount[]
  readonly analysts: readonly { readonly by: string; readonly first: readonly string[]; readonly rated: number }[]
  readonly sensitivity: { readonly origins: readonly OriginMatters[]; readonly ratings: readonly RatingMatters[] }
}
