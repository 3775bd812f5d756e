/** Hypotheses in the order of how little speaks against them. */
import type { MatrixRow, Ranked } from '../../model/matrix.ts'
import type { Hypothesis } from '../../model/overlay.ts'
import { weigh } from './weigh.ts'

/** A hypothesis with what speaks against and for it, not ranked yet. */
export type Scored = Omit<Ranked, 'rank'>

/** Heuer's step 5: the hypothesis with least against it is first, not the one with most for it. */
export const rankingOf = (hypotheses: readonly Hypothesis[], rows: readonly MatrixRow[]): readonly Ranked[] =>
  ranked(hypotheses.map((hypothesis, column) => scoreOf(hypothesis, column, rows)))

/** Ties share a rank, and stand in the order in which they came. */
export const ranked = (scored: readonly Scored[]): readonly Ranked[] =>
  scored
    .map((one) => ({ ...one, rank: 1 + scored.filter(({ inconsistency }) => inconsistency < one.inconsistency).length }))
    .toSorted((a, b) => a.rank - b.rank)

/** Labels of the hypotheses that come first, in the order of labels. */
export const firstOf = (ranking: readonly Ranked[]): readonly string[] => ranking.filter(({ rank }) => rank === 1).map(({ label }) => label)

/** What a median says against its hypothesis: 2 for `--`, 1 for `-`, nothing from N on. */
export const againstBy = (median: number | undefined): number => Math.max(0, -(median ?? 0))

/** @param column where the hypothesis stands among the cells of a row */
export function scoreOf({ id, label, statement }: Hypothesis, column: number, rows: readonly MatrixRow[]): Scored {
  const cells = rows.map(({ cells, origins }) => ({ ...cells[column]!, origins }))
  const against = rows.map((row) => ({ amount: againstBy(row.cells[column]!.median), origins: row.origins }))
  const unrated = cells.filter(({ state, origins }) => state === 'unrated' && origins.length > 0)
  return {
    hypothesis: id,
    label,
    statement,
    inconsistency: weigh(against),
    consistency: weigh(cells.map(({ median, origins }) => ({ amount: Math.max(0, median ?? 0), origins }))),
    unrated: unrated.length,
    atMost: weigh([...against, ...unrated.map(({ origins }) => ({ amount: 2, origins }))]),
    against: [...new Set(against.filter(({ amount }) => amount > 0).flatMap(({ origins }) => origins))].toSorted(),
  }
}
