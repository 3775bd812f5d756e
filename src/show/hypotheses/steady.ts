/** Rows and columns in an order that stays while somebody rates, until they sort again. */
import { useMemo, useRef, useState } from 'react'
import type { Matrix } from '../api/answers.ts'
import type { HypothesesSearch } from './address.ts'
import { columnOrder, rowOrder, type Sort, steady } from './order.ts'
import type { Cell, Row } from './ratings.ts'

export interface Ordered {
  readonly rows: readonly Row[]
  readonly columns: readonly Matrix['hypotheses'][number][]
  readonly cellOf: (row: Row, hypothesis: string) => Cell | undefined
  /** Whether another order would hold now. */
  readonly stale: boolean
  readonly renew: () => void
}

export function useOrdered(matrix: Matrix, { sort: asked, of, analyst, copies }: HypothesesSearch): Ordered {
  const sort: Sort = asked ?? 'diagnosticity'
  const [turn, setTurn] = useState(0)
  const kept = useRef<{ readonly key: string; readonly rows: readonly string[]; readonly columns: readonly string[] }>(undefined)
  return useMemo(() => {
    const key = JSON.stringify([turn, sort, of, analyst, copies])
    const now = { key, rows: rowOrder(matrix.rows, sort), columns: columnOrder(matrix) }
    const before = kept.current?.key === key ? kept.current : now
    const held = { key, rows: steady(before.rows, now.rows), columns: steady(before.columns, now.columns) }
    kept.current = held
    const rows = new Map(matrix.rows.map((row) => [row.id, row]))
    const columns = new Map(matrix.hypotheses.map((one) => [one.id, one]))
    return {
      rows: held.rows.map((id) => rows.get(id)!),
      columns: held.columns.map((id) => columns.get(id)!),
      cellOf: (row, hypothesis) => row.cells.find((cell) => cell.hypothesis === hypothesis),
      stale: held.rows.join() !== now.rows.join() || held.columns.join() !== now.columns.join(),
      renew: () => setTurn((count) => count + 1),
    }
  }, [matrix, turn, sort, of, analyst, copies])
}
