import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Key, useKeys } from '../keys/keys.tsx'
import type { GainsSearch } from './address.ts'
import type { Entry } from './ledger.ts'

/** Along the entries of the ledger, and to their words. */
export function useGainsKeys(entries: readonly Entry[], at: string | undefined, change: (next: GainsSearch) => void): void {
  const navigate = useNavigate()
  const keys = useMemo((): readonly Key[] => {
    const now = entries.findIndex(({ id }) => id === at)
    const step = (by: number) => {
      const next = entries[now < 0 ? (by > 0 ? 0 : entries.length - 1) : Math.max(0, Math.min(entries.length - 1, now + by))]
      if (next) change({ at: next.id })
    }
    const open = () => {
      const words = entries[now]?.effects[0]
      if (!words) return
      const range = words.signal ? { from: words.signal.start, to: words.signal.end } : {}
      void navigate({ to: '/text/{-$document}', params: { document: String(words.number) }, search: range as object })
    }
    return [
      { id: 'next', keys: 'j', does: 'next entry', run: () => step(1) },
      { id: 'previous', keys: 'k', does: 'previous entry', run: () => step(-1) },
      { id: 'open', keys: 'Enter', does: 'open its words', run: open },
      { id: 'out', keys: 'Escape', does: 'choose none', run: () => change({ at: undefined }) },
    ]
  }, [entries, at, change, navigate])
  useKeys(keys)
}
