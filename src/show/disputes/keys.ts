import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Dispute } from '../api/answers.ts'
import { type Key, useKeys } from '../keys/keys.tsx'
import { eventAt } from '../parts/to-event.tsx'
import type { DisputesSearch } from './address.ts'
import type { Deeds } from './deeds.ts'
import { inOrder } from './sides.ts'

interface Given {
  readonly shown: readonly Dispute[]
  readonly chosen: Dispute | undefined
  readonly side: number | undefined
  readonly as: 'table' | undefined
  readonly change: (next: DisputesSearch) => void
  readonly deeds: Deeds
}

/** Along the list, between the sides, and what is decided. */
export function useDisputesKeys({ shown, chosen, side, as, change, deeds }: Given): void {
  const navigate = useNavigate()
  const keys = useMemo((): readonly Key[] => {
    const step = (by: number) => {
      const here = chosen ? shown.indexOf(chosen) : -1
      const next = shown[Math.max(0, Math.min(shown.length - 1, here + by))]
      if (next) change({ at: next.id, side: undefined })
    }
    const sides = chosen ? inOrder(chosen) : []
    const beside = (by: number) => {
      if (sides.length > 0)
        change({ side: Math.max(0, Math.min(sides.length - 1, side === undefined ? (by > 0 ? 0 : sides.length - 1) : side + by)) })
    }
    const open = () => {
      const quote = sides[side ?? 0]?.quotes[0]
      if (quote)
        void navigate({
          to: '/text/{-$document}',
          params: { document: String(quote.number) },
          search: { at: eventAt(quote.event) } as object,
        })
    }
    return [
      { id: 'next', keys: 'j', does: 'next', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous dispute', run: () => step(-1) },
      { id: 'left', keys: 'ArrowLeft', does: 'side before', run: () => beside(-1) },
      { id: 'right', keys: 'ArrowRight', does: 'next side', run: () => beside(1) },
      { id: 'open', keys: 'Enter', does: 'open the words', run: open },
      { id: 'accept', keys: 'a', does: 'accept', run: deeds.accept },
      { id: 'reject', keys: 'r', does: 'not a dispute', run: deeds.reject },
      { id: 'note', keys: 'n', does: 'note', run: () => deeds.openNote(true) },
      { id: 'weigh', keys: 'h', does: 'weigh in a matrix', run: deeds.weigh },
      {
        id: 'table',
        keys: 'v',
        does: as === 'table' ? 'map' : 'map as a table',
        run: () => change({ as: as === 'table' ? undefined : 'table' }),
      },
    ]
  }, [shown, chosen, side, as, change, deeds, navigate])
  useKeys(keys)
}
