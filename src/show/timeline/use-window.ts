import { useCallback, useEffect, useRef, useState } from 'react'
import { daysOf, edtfOf } from '../parts/dates.ts'
import type { TimelineSearch } from './address.ts'
import type { Window } from './window.ts'

/** Milliseconds after which a window that rests stands in the address. */
const RESTS = 250

interface Held {
  /** Undefined: everything. */
  readonly window: Window | undefined
  readonly setWindow: (next: Window | undefined) => void
}

/**
 * The window as it moves, frame by frame, and in the address once it rests, in whole days. What comes into the address otherwise (a
 * link, back, forward) moves the window.
 */
export function useWindow(search: Pick<TimelineSearch, 'from' | 'to'>, write: (ends: Pick<TimelineSearch, 'from' | 'to'>) => void): Held {
  const [window, setWindow] = useState(() => windowIn(search))
  const written = useRef(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (search.from === written.current.from && search.to === written.current.to) return
    written.current = { from: search.from, to: search.to }
    setWindow(windowIn(search))
  }, [search])
  useEffect(() => () => clearTimeout(timer.current), [])
  const set = useCallback(
    (next: Window | undefined) => {
      setWindow(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const ends = next
          ? { from: edtfOf(Math.round(next.from)), to: edtfOf(Math.max(Math.round(next.from), Math.round(next.to) - 1)) }
          : {}
        written.current = { from: ends.from, to: ends.to }
        write({ from: ends.from, to: ends.to })
      }, RESTS)
    },
    [write],
  )
  return { window, setWindow: set }
}

function windowIn({ from, to }: Pick<TimelineSearch, 'from' | 'to'>): Window | undefined {
  const [first, last] = [from && daysOf(from)?.first, to && daysOf(to)?.last]
  return typeof first === 'number' && typeof last === 'number' ? { from: first, to: last + 1 } : undefined
}
