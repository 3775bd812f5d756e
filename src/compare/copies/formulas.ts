/** Formulas and boilerplate: short stretches that many documents have which share nothing else. */
import type { Shared } from './between.ts'
import { type Candidate, wordsIn } from './candidate.ts'
import type { CopyIndex } from './copy-index.ts'

/** Documents that make a short stretch a formula, its longest, and the share of a document above which it is no mere formula. */
const MANY = 6
const LONGEST = 60
const WHOLE = 0.4
/** Words at the very foot of both documents that, alone shared, are a house's standing words; how near the foot they end. */
const LONGEST_AT_FOOT = 40
const LEFT_BELOW = 3

export interface Fingerprinted {
  readonly candidate: Candidate
  readonly fingerprint: Uint8Array
}

/** What two documents share, without formulas, where formulas are all they share. */
export function withoutFormulas({ candidate, fingerprint }: Fingerprinted, index: CopyIndex, shared: readonly Shared[]): readonly Shared[] {
  const mine = (found: Shared): { readonly from: number; readonly to: number } => {
    const side = found.copy.document === candidate.document ? 0 : 1
    return { from: found.pairs[0]![side], to: found.pairs.at(-1)![side] + 1 }
  }
  const standing = (found: Shared): boolean => {
    const { from, to } = mine(found)
    const frequencies = index.frequencies(fingerprint, from, to)
    return (
      (frequencies[frequencies.length >> 1] ?? 0) >= MANY || (found.pairs.length <= LONGEST_AT_FOOT && shared.length === 1 && atFoot(found))
    )
  }
  const mayBe = (found: Shared): boolean => found.because !== 'quotation' && isShort(found) && standing(found)
  return shared.every(mayBe) ? [] : shared
}

function isShort({ copy, original, pairs }: Shared): boolean {
  const smaller = Math.min(wordsIn(copy).count, wordsIn(original).count)
  return pairs.length <= LONGEST && pairs.length < WHOLE * smaller
}

/** The last words of both documents. */
function atFoot({ copy, original, pairs }: Shared): boolean {
  const last = pairs.at(-1)!
  return wordsIn(copy).count - last[0] <= LEFT_BELOW && wordsIn(original).count - last[1] <= LEFT_BELOW
}
