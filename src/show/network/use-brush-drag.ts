import { useRef } from 'react'

interface Held {
  readonly start: number
  readonly end: number
}

type Drag = { readonly how: 'start' | 'end' | 'body' | 'new'; readonly at: number; readonly from: Held }

/** Dragging a window over bins: by either end, by its body, or a new one from where there is none. */
export function useBrushDrag(
  plot: React.RefObject<HTMLElement | null>,
  count: number,
  held: Held,
  set: (start: number, end: number) => void,
) {
  const drag = useRef<Drag>(undefined)
  const binAt = (x: number): number => {
    const { left, width } = plot.current!.getBoundingClientRect()
    const share = (x - left) / width
    const forward = getComputedStyle(plot.current!).direction === 'rtl' ? 1 - share : share
    return Math.max(0, Math.min(count - 1, Math.floor(forward * count)))
  }
  return {
    plot: {
      onPointerDown: (event: React.PointerEvent) => {
        const at = binAt(event.clientX)
        const side = (event.target as HTMLElement).dataset.side as 'start' | 'end' | undefined
        const isWhole = held.start === 0 && held.end === count - 1
        drag.current = { how: side ?? (!isWhole && at >= held.start && at <= held.end ? 'body' : 'new'), at, from: held }
        plot.current!.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: React.PointerEvent) => {
        if (!drag.current) return
        const { how, at, from } = drag.current
        const now = binAt(event.clientX)
        const long = from.end - from.start
        const begin = Math.max(0, Math.min(count - 1 - long, from.start + now - at))
        if (how === 'body') set(begin, begin + long)
        else if (how === 'start') set(Math.min(now, from.end), from.end)
        else if (how === 'end') set(from.start, Math.max(now, from.start))
        else set(at, now)
      },
      onPointerUp: () => {
        drag.current = undefined
      },
      onPointerCancel: () => {
        drag.current = undefined
      },
    },
  }
}
