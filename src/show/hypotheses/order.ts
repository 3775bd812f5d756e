/** In which order rows and columns stand, and that they stay so while somebody rates. */
import type { Matrix } from '../api/answers.ts'
import type { Row } from './ratings.ts'

export type Sort = 'diagnosticity' | 'date' | 'origin'

/** Ids of rows. What nobody has rated yet stands before what tells nothing apart. */
export function rowOrder(rows: readonly Row[], sort: Sort): readonly string[] {
  const keyed = rows.map((row, i) => ({ id: row.id, i, key: keyOf(row, sort) }))
  return keyed.toSorted((a, b) => compare(a.key, b.key) || a.i - b.i).map(({ id }) => id)
}

const UNRATED = 0.001
const NO_DAY = '9999'

function keyOf({ diagnosticity = UNRATED, claims, dropped }: Row, sort: Sort): string | number {
  if (sort === 'diagnosticity') return -(claims.length === 0 && dropped.length > 0 ? -1 : diagnosticity)
  if (sort === 'origin') return claims[0]?.originName ?? NO_DAY
  return claims.map(({ published }) => published ?? NO_DAY).toSorted()[0] ?? NO_DAY
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))

/** Ids of hypotheses, the one with least against it first. */
export const columnOrder = ({ ranking }: Pick<Matrix, 'ranking'>): readonly string[] => ranking.map(({ hypothesis }) => hypothesis)

/** The order as it was, without what is gone, and with what is new at the end. */
export function steady(before: readonly string[], now: readonly string[]): readonly string[] {
  const kept = before.filter((id) => now.includes(id))
  return [...kept, ...now.filter((id) => !kept.includes(id))]
}

/** The cell that an arrow leads to; `undefined` ends stay where they are. */
export function moved(
  { rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  { row, column }: { readonly row: string | undefined; readonly column: string | undefined },
  down: number,
  right: number,
): { readonly row: string | undefined; readonly column: string | undefined } {
  const at = (list: readonly string[], id: string | undefined, by: number) =>
    list[Math.max(0, Math.min(list.length - 1, list.indexOf(id ?? '') + by))]
  return row === undefined || column === undefined
    ? { row: rows[0], column: columns[0] }
    : { row: at(rows, row, down), column: at(columns, column, right) }
}
