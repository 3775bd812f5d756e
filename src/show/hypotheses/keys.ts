import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Key, useKeys } from '../keys/keys.tsx'
import { eventAt } from '../parts/to-event.tsx'
import type { Deeds, Hypothesis } from './deeds.ts'
import { moved } from './order.ts'
import { RATINGS, type Row } from './ratings.ts'
import type { Ordered } from './steady.ts'
import type { Change, Writing } from './view.tsx'

interface Given {
  readonly ordered: Ordered
  readonly row: Row | undefined
  readonly hypothesis: Hypothesis | undefined
  readonly change: Change
  readonly deeds: Deeds
  readonly write: (writing: Writing) => void
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowRight: [0, 1],
}

/** Arrows move the cell, figures rate it. */
export function useMatrixKeys({ ordered, row, hypothesis, change, deeds, write }: Given): void {
  const navigate = useNavigate()
  const keys = useMemo((): readonly Key[] => {
    const ids = { rows: ordered.rows.map(({ id }) => id), columns: ordered.columns.map(({ id }) => id) }
    const move = (down: number, right: number) => change(moved(ids, { row: row?.id, column: hypothesis?.id }, down, right))
    const open = () => {
      const claim = row?.claims[0]
      if (claim)
        void navigate({
          to: '/text/{-$document}',
          params: { document: String(claim.number) },
          search: { at: eventAt(claim.event) } as object,
        })
    }
    const none = ordered.columns.length === 0
    const cells: readonly Key[] = [
      { id: 'cell', keys: Object.keys(ARROWS), does: 'cell', caps: 4, run: ({ key }) => move(...(ARROWS[key] ?? [0, 0])) },
      { id: 'next', keys: 'j', does: 'next row', run: () => move(1, 0) },
      { id: 'previous', keys: 'k', does: 'previous row', run: () => move(-1, 0) },
      { id: 'rate', keys: RATINGS.map((_, i) => String(i + 1)), does: 'rate', caps: 6, run: ({ key }) => rateBy(key, deeds) },
      { id: 'note', keys: 'n', does: 'reason', run: () => row && hypothesis && write('reason') },
      { id: 'open', keys: 'Enter', does: 'open the words', run: open },
    ]
    return [
      ...(none ? [] : cells),
      { id: 'add hypothesis', keys: 'Shift+H', does: 'state a hypothesis', run: () => write('hypothesis') },
      { id: 'add evidence', keys: 'Shift+E', does: 'look for evidence', run: () => write('evidence') },
    ]
  }, [ordered, row, hypothesis, change, deeds, write, navigate])
  useKeys(keys)
}

function rateBy(key: string, deeds: Deeds): void {
  const rating = RATINGS[Number(key) - 1]
  if (rating) deeds.rate(rating)
}
