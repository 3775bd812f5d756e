/** Keys of the causal graph: along its links, to their words, nearer and farther. */
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Key, useKeys } from '../keys/keys.tsx'
import type { CausesSearch } from './address.ts'
import type { Tie } from './graph.ts'

const ZOOMS = [40, 60, 80, 100, 125, 150, 200]

export function useCausesKeys(ties: readonly Tie[], search: CausesSearch, change: (next: CausesSearch) => void): void {
  const navigate = useNavigate()
  const { at, zoom = 100, as } = search
  const keys = useMemo((): readonly Key[] => {
    const step = (by: number) => {
      const now = ties.findIndex(({ id }) => id === at)
      const next = ties[now < 0 ? (by > 0 ? 0 : ties.length - 1) : Math.max(0, Math.min(ties.length - 1, now + by))]
      if (next) change({ at: next.id })
    }
    const open = () => {
      const words = (ties.find(({ id }) => id === at) ?? ties.find(({ from, to }) => from === at || to === at))?.links[0]
      if (!words) return
      const range = words.signal ? { from: words.signal.start, to: words.signal.end } : {}
      void navigate({ to: '/text/{-$document}', params: { document: String(words.number) }, search: range as object })
    }
    const scale = (by: number) => {
      const next = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, ZOOMS.findIndex((one) => one >= zoom) + by))]
      change({ zoom: next === 100 ? undefined : next })
    }
    return [
      { id: 'next', keys: 'j', does: 'next link', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous link', run: () => step(-1) },
      { id: 'open', keys: 'Enter', does: 'open its words', run: open },
      { id: 'zoom in', keys: ['+', '='], does: 'larger', run: () => scale(1) },
      { id: 'zoom out', keys: '-', does: 'smaller', run: () => scale(-1) },
      { id: 'zoom all', keys: '0', does: 'as it was', run: () => change({ zoom: undefined, steps: undefined }) },
      {
        id: 'table',
        keys: 'v',
        does: as === 'table' ? 'as a map' : 'as a table',
        run: () => change({ as: as === 'table' ? undefined : 'table' }),
      },
      { id: 'out', keys: 'Escape', does: 'choose none', run: () => change({ at: undefined, steps: undefined }) },
    ]
  }, [ties, at, zoom, as, change, navigate])
  useKeys(keys)
}
