/** What hangs on an event: how much it matters that it was read well. */
import type { AtStake } from '../../model/review.ts'

export interface Hanging {
  /** Independent origins of its happening. */
  readonly origins: number
  /** Of each dispute that quotes one of its claims why it is one; not of what only differs. */
  readonly disputes: readonly string[]
  /** Labels of the rows of evidence that hold one of its claims. */
  readonly evidence: readonly string[]
  /** Its words stand in an earlier document. */
  readonly copied: boolean
}

const MOST_ORIGINS = 5

/** Disputed and weighed events go first, then what many independent origins tell; a copy is best decided at its original. */
export function* stakesOf({ origins, disputes, evidence, copied }: Hanging): Generator<AtStake> {
  if (disputes.length > 0) yield { stake: 'disputed', factor: 2, words: `disputed: ${disputes[0]}` }
  if (evidence.length > 0) yield { stake: 'evidence', factor: 2, words: `weighed as evidence ${evidence.join(', ')}` }
  if (origins > 1)
    yield { stake: 'origins', factor: 1 + 0.2 * (Math.min(origins, MOST_ORIGINS) - 1), words: `${origins} independent origins tell of it` }
  if (copied) yield { stake: 'copy', factor: 0.4, words: 'its words are a copy of an earlier document' }
}
