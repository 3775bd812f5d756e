/** What a score is made of, so that it can be looked up. */
import type { MatrixRow, ScorePart } from '../../model/matrix.ts'
import { againstBy } from './ranking.ts'

/**
 * The sum of `weigh` in its parts: of each origin its rows, the gravest first, each counted half of the one before.
 * @param column where the hypothesis stands among the cells of a row
 */
export function partsOf(column: number, rows: readonly MatrixRow[], names: ReadonlyMap<string, string>): readonly ScorePart[] {
  const against = rows.flatMap((row) => {
    const amount = againstBy(row.cells[column]!.median)
    return amount > 0 ? row.origins.map((origin) => ({ origin, row, amount })) : []
  })
  return [...Map.groupBy(against, ({ origin }) => origin)].map(([origin, all]) => {
    const counted = all
      .toSorted((a, b) => b.amount - a.amount)
      .map(({ row, amount }, i) => ({ evidence: row.id, label: row.label, amount, counts: amount / 2 ** i }))
    return { origin, name: names.get(origin) ?? origin, sum: counted.reduce((sum, { counts }) => sum + counts, 0), rows: counted }
  })
}
