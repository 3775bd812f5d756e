/** Hypotheses in the order of how little speaks against them. */
import type { MatrixRow, Ranked } from '../../model/matrix.ts'
import type { Hypothesis } from '../../model/overlay.ts'
import { weigh } from './weigh.ts'

/** Heuer's step 5: the hypothesis with least against it is first, not the one with most for it. Ties share a rank. */
export function rankingOf(hypotheses: readonly Hypothesis[], rows: readonly MatrixRow[]): readonly Ranked[] {
  const scored = hypotheses.map((hypothesis, column) => scoreOf(hypothesis, column, rows))
  return scored
    .map((one) => ({ ...one, rank: 1 + scored.filter(({ inconsistency }) => inconsistency < one.inconsistency).length }))
    .toSorted((a, b) => a.rank - b.rank)
}

/** Labels of the hypotheses that come first, in the order of labels. */
export const firstOf = (ranking: readonly Ranked[]): readonly string[] => ranking.filter(({ rank }) => rank === 1).map(({ label }) => label)

function scoreOf({ id, label, statement }: Hypothesis, column: number, rows: readonly MatrixRow[]): Omit<Ranked, 'rank'> {
  const cells = rows.map(({ cells, origins }) => ({ ...cells[column]!, origins }))
  const against = cells.map(({ median, origins }) => ({ amount: Math.max(0, -(median ?? 0)), origins }))
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
