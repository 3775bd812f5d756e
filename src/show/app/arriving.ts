/** Coming to another view: its heading takes the focus, as a new page would, and a screen reader says where one is. */
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useCurrentInSight } from './in-sight.ts'

/** How long a heading may take to come, or to be put in place of another; milliseconds. */
const COMES = 3000

export function useArriving(): void {
  const view = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname.split('/')[1] })
  const before = useRef<string>(undefined)
  useEffect(() => {
    const came = before.current !== undefined && view !== undefined && before.current !== view
    before.current = view ?? before.current
    if (!came) return
    let frame = 0
    const until = performance.now() + COMES
    const look = (): void => {
      if (isFree(document.activeElement)) focusOn(document.querySelector('h1'))
      if (performance.now() < until) frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [view])
  useCurrentInSight(view)
}

/** Focuses what is no control, without a place of its own among those that Tab visits. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** Whether the focus was left behind: on nothing, or on the link that led here. A view that placed it itself, and who types, keep it. */
const isFree = (active: Element | null): boolean =>
  active === null || active === document.body || (active.closest('header.head') !== null && !active.matches('input'))
