/** What the ranking hangs on (Heuer's step 6): origins without which, and ratings with which, it would be another. */
import { RATINGS, type Rating } from '../../model/decision.ts'
import type { Cell, CellRating, MatrixRow, OriginMatters, Ranked, RatingMatters } from '../../model/matrix.ts'
import type { Hypothesis } from '../../model/overlay.ts'
import { againstBy, firstOf, ranked, rankingOf, scoreOf } from './ranking.ts'
import { median, numberOf } from './scale.ts'
import { weigh } from './weigh.ts'

/** Each origin is dropped in turn, with what only it says. @param names of origins, by id */
export function originsThatMatter(
  hypotheses: readonly Hypothesis[],
  rows: readonly MatrixRow[],
  names: ReadonlyMap<string, string>,
): readonly OriginMatters[] {
  const now = rankingOf(hypotheses, rows)
  const origins = [...new Set(rows.flatMap((row) => row.origins))].toSorted()
  return origins.flatMap((origin) => {
    const then = rankingOf(
      hypotheses,
      rows.map((row) => without(row, origin)),
    )
    const name = names.get(origin) ?? origin
    if (sameFirst(now, then) && sameOrder(now, then)) return []
    const changes = sameFirst(now, then) ? 'order' : 'first'
    return [{ origin, name, changes, first: firstOf(then), why: `Without ${name}, ${sentence(now, then)}.` }]
  })
}

/** For each rating, the smallest change that puts another hypothesis first; of two as small the graver one. */
export function ratingsThatMatter(hypotheses: readonly Hypothesis[], rows: readonly MatrixRow[]): readonly RatingMatters[] {
  const scores = hypotheses.map((hypothesis, column) => scoreOf(hypothesis, column, rows))
  const weights = hypotheses.map((_, column) => rows.map(({ cells, origins }) => ({ amount: againstBy(cells[column]!.median), origins })))
  return rows.flatMap((row, line) =>
    row.cells.flatMap((cell, column) => {
      const known = new Map<number, readonly Ranked[]>()
      /** Only this hypothesis' score can change, and only with what the row says against it. */
      const rerank = (amount: number): readonly Ranked[] => {
        const inconsistency = () => weigh(weights[column]!.with(line, { amount, origins: row.origins }))
        const then = known.get(amount) ?? ranked(scores.with(column, { ...scores[column]!, inconsistency: inconsistency() }))
        known.set(amount, then)
        return then
      }
      const trial = { hypothesis: hypotheses[column]!, row, cell, now: rerank(againstBy(cell.median)), rerank }
      return cell.ratings.flatMap((given) => smallestChange(trial, given) ?? [])
    }),
  )
}

interface Trial {
  readonly hypothesis: Hypothesis
  readonly row: MatrixRow
  readonly cell: Cell
  readonly now: readonly Ranked[]
  /** The ranking, did the row say so much against the hypothesis. */
  readonly rerank: (amount: number) => readonly Ranked[]
}

function smallestChange({ hypothesis, row, cell, now, rerank }: Trial, given: CellRating): RatingMatters | undefined {
  for (const to of nearest(given.rating)) {
    const then = rerank(againstBy(medianWith(cell, given, to)))
    if (sameFirst(now, then)) continue
    const why = `Were ${row.label} against ${hypothesis.label} rated ${to} by ${given.by} instead of ${given.rating}, ${sentence(now, then)}.`
    return { hypothesis: hypothesis.id, evidence: row.id, by: given.by, from: given.rating, to, first: firstOf(then), why }
  }
  return undefined
}

const medianWith = ({ ratings }: Cell, given: CellRating, to: Rating): number =>
  median(ratings.flatMap((one) => numberOf(one === given ? to : one.rating) ?? []))

/** Other ratings, nearest first; NA counts as neutral here. */
function nearest(from: Rating): readonly Rating[] {
  const distance = (to: Rating) => Math.abs((numberOf(to) ?? 0) - (numberOf(from) ?? 0))
  return RATINGS.filter((rating) => rating !== from && rating !== 'NA').toSorted(
    (a, b) => distance(a) - distance(b) || numberOf(a)! - numberOf(b)!,
  )
}

const without = (row: MatrixRow, origin: string): MatrixRow => ({ ...row, origins: row.origins.filter((one) => one !== origin) })

const sameFirst = (a: readonly Ranked[], b: readonly Ranked[]): boolean => firstOf(a).join() === firstOf(b).join()

const sameOrder = (a: readonly Ranked[], b: readonly Ranked[]): boolean =>
  a.every(({ hypothesis, rank }) => b.find((one) => one.hypothesis === hypothesis)!.rank === rank)

/** What would be different, ties told as ties. */
function sentence(now: readonly Ranked[], then: readonly Ranked[]): string {
  const [before, after] = [firstOf(now), firstOf(then)]
  if (before.join() === after.join()) return `${listed(after)} would stay first and the order behind would change`
  if (after.length > 1) return `${listed(after)} would tie for first place${before.length > 1 ? '' : `, which ${before[0]} has now`}`
  if (before.length > 1) return `${after[0]} alone would come first; now ${listed(before)} tie`
  return `${after[0]} would come first instead of ${before[0]}`
}

const listed = (labels: readonly string[]): string => new Intl.ListFormat('en').format(labels)
