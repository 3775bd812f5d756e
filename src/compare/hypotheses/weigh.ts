/** How rows add up: by origin, so that copies weigh once. */

/** What a row says for or against one hypothesis (0 … 2), and the origins that say so. */
export interface Weight {
  readonly amount: number
  readonly origins: readonly string[]
}

/**
 * Σ over origins of a₁ + a₂⁄2 + a₃⁄4 + …, where a₁ ≥ a₂ ≥ … are the amounts of the rows that the origin stands behind.
 * So a row counts once for each independent origin; a copy adds nothing, having its original's origin; and one origin, however
 * many rows it fills, stays below twice its gravest amount: below what two origins would weigh that say the same. The order of rows
 * does not matter. Heuer has no formula and warns of precision; the count per origin is ours.
 */
export function weigh(rows: readonly Weight[]): number {
  const amounts = new Map<string, number[]>()
  for (const { amount, origins } of rows) {
    if (amount > 0) for (const origin of new Set(origins)) amountsOf(amounts, origin).push(amount)
  }
  return [...amounts.values()].map(fading).reduce((sum, one) => sum + one, 0)
}

function amountsOf(amounts: Map<string, number[]>, origin: string): number[] {
  const found = amounts.get(origin) ?? []
  amounts.set(origin, found)
  return found
}

const fading = (amounts: readonly number[]): number =>
  amounts.toSorted((a, b) => b - a).reduce((sum, amount, i) => sum + amount / 2 ** i, 0)
