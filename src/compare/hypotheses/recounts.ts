/** The ranking without each origin in turn (Heuer's step 6). */
import type { MatrixRow, Recount } from '../../model/matrix.ts'
import type { Hypothesis } from '../../model/overlay.ts'
import { firstOf, rankingOf } from './ranking.ts'

/** One an origin, in the order in which rows name them. @param names of origins, by id */
export function recountsOf(
  hypotheses: readonly Hypothesis[],
  rows: readonly MatrixRow[],
  names: ReadonlyMap<string, string>,
): readonly Recount[] {
  const first = firstOf(rankingOf(hypotheses, rows)).join()
  const origins = [...new Set(rows.flatMap((row) => row.origins))]
  return origins.map((origin) => {
    const ranking = rankingOf(
      hypotheses,
      rows.map((row) => ({ ...row, origins: row.origins.filter((one) => one !== origin) })),
    )
    return {
      origin,
      name: names.get(origin) ?? origin,
      changesFirst: firstOf(ranking).join() !== first,
      ranking: ranking.map(({ hypothesis, label, rank, inconsistency }) => ({ hypothesis, label, rank, inconsistency })),
    }
  })
}
