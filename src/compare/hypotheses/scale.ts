/** The scale of ratings, and how several analysts' ratings come together. */
import type { Rating } from '../../model/decision.ts'

const VALUES: Readonly<Record<Exclude<Rating, 'NA'>, number>> = { '++': 2, '+': 1, N: 0, '-': -1, '--': -2 }

/** −2 for `--` … 2 for `++`; nothing for NA. */
export const numberOf = (rating: Rating): number | undefined => (rating === 'NA' ? undefined : VALUES[rating])

/** Middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Highest less lowest; 0 for one value or none. */
export const spread = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values))
