/** The matrix of a case: every hypothesis against every row of evidence, scored, ranked, and tried for what it hangs on. */
import type { Account, Origin } from '../../model/comparison.ts'
import type { Matrix, MatrixRow } from '../../model/matrix.ts'
import type { Overlay } from '../../model/overlay.ts'
import { partsOf } from './parts.ts'
import { firstOf, rankingOf } from './ranking.ts'
import { recountsOf } from './recounts.ts'
import { rowsOf } from './rows.ts'
import { originsThatMatter, ratingsThatMatter } from './sensitivity.ts'

/**
 * Analysis of Competing Hypotheses (Heuer 1999, ch. 8) with evidence counted by origin, as `weigh` describes. Pure: the same
 * decisions and accounts give the same matrix, in whatever order they come.
 * @param accounts of the claims that rows name; others are passed over
 * @param analyst whose ratings alone count; without, everybody's
 */
export function matrixOf(overlay: Overlay, accounts: readonly Account[], origins: readonly Origin[], analyst?: string): Matrix {
  const { hypotheses } = overlay
  const all = rowsOf(overlay, accounts, origins)
  const rows = analyst === undefined ? all : rowsOf(ratedBy(analyst, overlay), accounts, origins)
  const names = new Map(origins.map(({ id, name }) => [id, name]))
  return {
    hypotheses: hypotheses.map(({ id, label, statement, by, dispute, position }) => ({
      id,
      label,
      statement,
      by,
      ...(dispute !== undefined && { dispute }),
      ...(position !== undefined && { position }),
    })),
    rows,
    ranking: rankingOf(hypotheses, rows).map((ranked) => ({
      ...ranked,
      parts: partsOf(
        hypotheses.findIndex(({ id }) => id === ranked.hypothesis),
        rows,
        names,
      ),
    })),
    recounts: recountsOf(hypotheses, rows, names),
    analysts: analystsOf(all).map((by) => viewOf(by, overlay, accounts, origins)),
    sensitivity: { origins: originsThatMatter(hypotheses, rows, names), ratings: ratingsThatMatter(hypotheses, rows) },
  }
}

const analystsOf = (rows: readonly MatrixRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ ratings }) => ratings.map(({ by }) => by))))].toSorted()

/** Which hypotheses one analyst's ratings alone put first. */
function viewOf(by: string, overlay: Overlay, accounts: readonly Account[], origins: readonly Origin[]): Matrix['analysts'][number] {
  const rows = rowsOf(ratedBy(by, overlay), accounts, origins)
  const rated = rows.flatMap(({ cells }) => cells).filter(({ state }) => state !== 'unrated').length
  return { by, first: firstOf(rankingOf(overlay.hypotheses, rows)), rated }
}

const ratedBy = (by: string, overlay: Overlay): Overlay => ({ ...overlay, ratings: overlay.ratings.filter((rated) => rated.by === by) })
