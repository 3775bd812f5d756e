import { type RefObject, useEffect } from 'react'
import { lengthOf, moved, type Window, zoomed } from './window.ts'

interface Plot {
  /** CSS pixels from the left edge of the element. */
  readonly start: number
  readonly width: number
  readonly window: Window
  readonly onWindow: (next: Window) => void
}

/**
 * Wheel and touch over the plot: the wheel zooms round the pointer, sideways it moves; one finger or the mouse drags, two pinch. Beside the
 * plot the wheel scrolls as ever. Steps of one frame are one.
 */
export function useGestures(element: RefObject<Element | null>, plot: RefObject<Plot>): void {
  useEffect(() => {
    const target = element.current
    if (!target) return
    const pointers = new Map<number, number>()
    let waiting: Window | undefined
    let dragged = 0
    const now = (): Window => waiting ?? plot.current.window
    const show = (next: Window): void => {
      if (waiting === undefined)
        requestAnimationFrame(() => {
          if (waiting) plot.current.onWindow(waiting)
          waiting = undefined
        })
      waiting = next
    }
    const x = (clientX: number): number => clientX - target.getBoundingClientRect().left - plot.current.start
    const dayAt = (at: number): number => now().from + (at / plot.current.width) * lengthOf(now())
    const wheel = (event: Event): void => {
      const { deltaX, deltaY, deltaMode, clientX, shiftKey } = event as WheelEvent
      const at = x(clientX)
      if (at < 0 || at > plot.current.width || shiftKey) return
      event.preventDefault()
      const pixels = deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1
      if (Math.abs(deltaX) > Math.abs(deltaY)) show(moved(now(), (deltaX * pixels * lengthOf(now())) / plot.current.width))
      else show(zoomed(now(), Math.exp(Math.max(-120, Math.min(120, deltaY * pixels)) * 0.0025), dayAt(at)))
    }
    const down = (event: Event): void => {
      const { pointerId, clientX, button } = event as PointerEvent
      const at = x(clientX)
      if (button !== 0 || at < 0 || at > plot.current.width) return
      pointers.set(pointerId, clientX)
      dragged = 0
    }
    const move = (event: Event): void => {
      const { pointerId, clientX } = event as PointerEvent
      const before = pointers.get(pointerId)
      if (before === undefined) return
      const other = [...pointers].find(([id]) => id !== pointerId)?.[1]
      pointers.set(pointerId, clientX)
      dragged += Math.abs(clientX - before)
      if (dragged < 4) return
      target.setPointerCapture(pointerId)
      const perPixel = lengthOf(now()) / plot.current.width
      if (other === undefined) show(moved(now(), (before - clientX) * perPixel))
      else if (Math.abs(clientX - other) > 8) show(zoomed(now(), Math.abs(before - other) / Math.abs(clientX - other), dayAt(x(other))))
    }
    const up = (event: Event): void => void pointers.delete((event as PointerEvent).pointerId)
    /** What was dragged is not chosen. */
    const click = (event: Event): void => {
      if (dragged >= 4) {
        event.preventDefault()
        event.stopPropagation()
      }
      dragged = 0
    }
    const still = (event: Event): void => event.preventDefault()
    target.addEventListener('wheel', wheel, { passive: false })
    target.addEventListener('pointerdown', down)
    target.addEventListener('pointermove', move)
    for (const end of ['pointerup', 'pointercancel']) target.addEventListener(end, up)
    target.addEventListener('click', click, true)
    target.addEventListener('dragstart', still)
    return () => {
      target.removeEventListener('wheel', wheel)
      target.removeEventListener('pointerdown', down)
      target.removeEventListener('pointermove', move)
      for (const end of ['pointerup', 'pointercancel']) target.removeEventListener(end, up)
      target.removeEventListener('click', click, true)
      target.removeEventListener('dragstart', still)
    }
  }, [element, plot])
}
