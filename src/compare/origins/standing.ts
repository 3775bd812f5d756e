/** A house's standing words, seen once the whole case is there: a short stretch that many documents share which share nothing else. */
import type { Copy } from '../../model/comparison.ts'
import type { Report } from '../../model/digest.ts'

/** Documents that make a short stretch standing words; its longest in characters; the share of a text above which it is no mere part. */
const MANY = 5
const LONGEST = 300
const WHOLE = 0.4

/** The copies without standing words. Words that a copy has between quotation marks are quoted, however often. */
export function withoutStandingWords(reports: readonly Report[], copies: readonly Copy[]): readonly Copy[] {
  const lengths = new Map(reports.map(({ document, digest }) => [document, digest.passages.at(-1)?.end ?? 0]))
  const pairs = Map.groupBy(copies, pairOf)
  const short = (copy: Copy): boolean => copy.because !== 'quotation' && pairs.get(pairOf(copy))!.length === 1 && isShort(copy, lengths)
  const shared = Map.groupBy(copies.filter(short), ({ copyOf }) => `${copyOf.document}:${Math.round(copyOf.end / LONGEST)}`)
  return copies.filter(
    (copy) => !short(copy) || shared.get(`${copy.copyOf.document}:${Math.round(copy.copyOf.end / LONGEST)}`)!.length + 1 < MANY,
  )
}

const pairOf = ({ document, copyOf }: Copy): string => `${document} ${copyOf.document}`

function isShort({ start, end, document, copyOf }: Copy, lengths: ReadonlyMap<string, number>): boolean {
  const shorter = Math.min(lengths.get(document) ?? 0, lengths.get(copyOf.document) ?? 0)
  return end - start <= LONGEST && end - start < WHOLE * shorter
}
