import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Room } from './boxes.ts'
import classes from './network.module.css'
import { zoomBy } from './use-network-keys.ts'

interface Props {
  readonly room: Room
  /** Per cent of the size that fits. */
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  /** What is chosen comes into sight. */
  readonly at: string | undefined
  readonly onNothing: () => void
  readonly children: ReactNode
}

/** Names are still read at so much of their size. */
const LEAST = 0.75

/** A picture that fits its frame, nearer by wheel round the pointer, moved by dragging the paper or by scrolling. */
export function ZoomFrame({ room, zoom, onZoom, at, onNothing, children }: Props) {
  const frame = useRef<HTMLElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setSize({ width: entry!.contentRect.width, height: entry!.contentRect.height }))
    watch.observe(frame.current!)
    return () => watch.disconnect()
  }, [])
  const fit = Math.max(LEAST, Math.min(size.width / room.width, size.height / room.height, 1.25))
  const scale = fit * (zoom / 100)
  const kept = useRef({ x: 0.5, y: 0.5, px: 0, py: 0, scale })
  useLayoutEffect(() => {
    const element = frame.current!
    if (kept.current.scale === scale) return
    element.scrollLeft = kept.current.x * room.width * scale - kept.current.px
    element.scrollTop = kept.current.y * room.height * scale - kept.current.py
    kept.current.scale = scale
  }, [scale, room])
  useEffect(() => {
    const element = frame.current!
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const [px, py] = [event.clientX - box.left, event.clientY - box.top]
      const [width, height] = [room.width * scale, room.height * scale]
      kept.current = { px, py, x: (element.scrollLeft + px) / width, y: (element.scrollTop + py) / height, scale }
      onZoom(zoomBy(zoom, event.deltaY < 0 ? 1 : -1) ?? 100)
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [room, scale, zoom, onZoom])
  useEffect(() => {
    if (at) frame.current?.querySelector(`[data-id="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at])
  const drag = useDrag(frame, onNothing)
  return (
    <section ref={frame} className={classes.frame} aria-label="Network of actors" {...drag}>
      <div className={classes.sheet} style={{ inlineSize: room.width * scale, blockSize: room.height * scale }}>
        {children}
      </div>
    </section>
  )
}

/** Dragging the paper moves it; pressing it without moving chooses nothing. */
function useDrag(frame: React.RefObject<HTMLElement | null>, onNothing: () => void) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly left: number; readonly top: number }>(undefined)
  return {
    onPointerDown: (event: React.PointerEvent) => {
      const element = frame.current!
      if (event.pointerType === 'touch' || (event.target as Element).closest('[data-id]')) return
      from.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop }
    },
    onPointerMove: (event: React.PointerEvent) => {
      if (!from.current) return
      frame.current!.scrollLeft = from.current.left - (event.clientX - from.current.x)
      frame.current!.scrollTop = from.current.top - (event.clientY - from.current.y)
    },
    onPointerUp: (event: React.PointerEvent) => {
      const start = from.current
      from.current = undefined
      if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) < 4) onNothing()
    },
    onPointerLeave: () => {
      from.current = undefined
    },
  }
}
