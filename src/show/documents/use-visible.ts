import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { visibleRows, type Window } from './visible.ts'

/** In pixels, with fractions: ten thousand of them add up; 0 when no row is on the page. */
export const rowHeight = (body: HTMLElement): number => body.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0

/** Rows of `body` that are in sight, whatever scrolls: a pane, or on a small screen the page. Every row is as high as the first. */
export function useVisible(body: RefObject<HTMLElement | null>, count: number): Window & { readonly row: number } {
  const [seen, setSeen] = useState({ first: 0, last: Math.min(count, 60), row: 34 })
  const look = useCallback(() => {
    const element = body.current
    if (!element) return
    const row = rowHeight(element) || 34
    const next = visibleRows({ top: element.getBoundingClientRect().top, height: window.innerHeight, row, count })
    setSeen((before) => (before.first === next.first && before.last === next.last && before.row === row ? before : { ...next, row }))
  }, [body, count])
  useLayoutEffect(() => {
    look()
    window.addEventListener('scroll', look, { capture: true, passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look, { capture: true })
      window.removeEventListener('resize', look)
    }
  }, [look])
  return { ...seen, last: Math.min(seen.last, count) }
}
