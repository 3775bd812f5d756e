/** Which claim lies under the pointer: the place in the text by the caret there, then a search in sorted intervals. */
import { type PointerEvent, useCallback, useEffect, useRef } from 'react'
import type { Lit } from '../lit.ts'
import type { Entry } from '../model/entries.ts'
import type { Intervals } from '../model/intervals.ts'
import type { Ground } from './ground.ts'

interface Pointing {
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly at: (x: number, y: number) => Entry | undefined
}

/** At most one look a frame. */
export function usePointing(ground: Ground, triggers: Intervals<Entry>, lit: Lit): Pointing {
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  const at = useCallback((x: number, y: number) => entryAt(ground, triggers, x, y), [ground, triggers])
  const onPointerMove = useCallback(
    ({ clientX, clientY, buttons, target }: PointerEvent) => {
      if (buttons !== 0 || (target instanceof Element && target.closest('button, a') !== null)) return
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => lit.hover(at(clientX, clientY)?.id))
    },
    [at, lit],
  )
  const onPointerLeave = useCallback(() => {
    cancelAnimationFrame(frame.current)
    lit.hover(undefined)
  }, [lit])
  return { onPointerMove, onPointerLeave, at }
}

function entryAt(ground: Ground, triggers: Intervals<Entry>, x: number, y: number): Entry | undefined {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (!(caret?.offsetNode instanceof Text)) return undefined
  const place = ground.offsetOf(caret.offsetNode, caret.offset, 'start')
  if (place === undefined) return undefined
  const found = [...triggers.at(place), ...triggers.at(place - 1)]
  return found.find(({ start, end }) => isOver(ground.liveRange(start, end), x, y))
}

/** The caret snaps to the nearest letter; whether the point is on the words says their rectangles. */
const isOver = (range: Range | undefined, x: number, y: number): boolean =>
  [...(range?.getClientRects() ?? [])].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top - 2 && y <= bottom + 2)
