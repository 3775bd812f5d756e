/** Formulas and boilerplate: short stretches that many documents have which share nothing else. */
import type { Shared } from './between.ts'
import { type Candidate, wordsIn } from './candidate.ts'
import type { CopyIndex } from './copy-index.ts'
import { type Fingerprint, minima } from './fingerprint.ts'

/** Documents that make a short stretch a formula, its longest, and the share of a document above which it is no mere formula. */
const MANY = 6
const LONGEST = 60
const WHOLE = 0.4
/** Words left below what stands at the foot of both documents. */
const LEFT_BELOW = 3

/** Whether a shared stretch may be a house's standing words: short, and at the foot of both documents or known of many. */
export type IsFormula = (found: Shared) => boolean

export const formulasOf =
  (index: CopyIndex): IsFormula =>
  (found) =>
    found.because !== 'quotation' && isShort(found) && (atFoot(found) || frequencyOf(found, index) >= MANY)

/** The middle one of the numbers of places in which the hashes of a stretch stand. */
function frequencyOf({ copy, pairs }: Shared, index: CopyIndex): number {
  const { hashes, places } = minimaOf(copy)
  const frequencies = index.frequencies(hashes.filter((_, i) => places[i]! >= pairs[0]![0] && places[i]! <= pairs.at(-1)![0]))
  return frequencies[frequencies.length >> 1] ?? 0
}

const known = new WeakMap<Candidate, Fingerprint>()

function minimaOf(candidate: Candidate): Fingerprint {
  const made = known.get(candidate) ?? minima(wordsIn(candidate))
  known.set(candidate, made)
  return made
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
