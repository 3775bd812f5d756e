/** Coming to another view: its heading takes the focus, as a new page would, and a screen reader says where one is. */
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useCurrentInSight } from './in-sight.ts'

export function useArriving(): void {
  const view = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname.split('/')[1] })
  const before = useRef<string>(undefined)
  useEffect(() => {
    const came = before.current !== undefined && view !== undefined && before.current !== view
    before.current = view ?? before.current
    if (!came) return
    const frame = requestAnimationFrame(() => {
      if (isFree(document.activeElement)) focusOn(document.querySelector<HTMLElement>('h1') ?? document.getElementById('main'))
    })
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

/** Whether the focus was left behind: on nothing, or on the link that led here. A view that placed it itself keeps it. */
const isFree = (active: Element | null): boolean => active === null || active === document.body || active.closest('header.head') !== null
