/** Where lines of a block stand: numbers and inner bars are placed from the rectangles of ranges. Pixels from the block's top. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { InnerBar } from '../model/bars.ts'
import type { Entry } from '../model/entries.ts'
import type { Ground } from './ground.ts'

export interface PlacedNumber {
  readonly entry: Entry
  readonly top: number
  /** 0, 1, 2 along the line. */
  readonly column: number
}

export interface PlacedBar extends InnerBar {
  readonly top: number
  readonly height: number
}

export interface Measured {
  readonly numbers: readonly PlacedNumber[]
  readonly bars: readonly PlacedBar[]
}

const NOTHING: Measured = { numbers: [], bars: [] }
/** Pixels: rectangles of words on one line start this close to each other. */
const SAME_LINE = 6
/** Numbers beside one line; of more, the list has the rest. */
const COLUMNS = 3

export function useMeasured(
  block: RefObject<HTMLElement | null>,
  near: boolean,
  ground: Ground,
  entries: readonly Entry[],
  bars: readonly InnerBar[],
): Measured {
  const [measured, setMeasured] = useState(NOTHING)
  const measure = useCallback(() => {
    const element = block.current
    if (element) setMeasured({ numbers: numbersIn(element, ground, entries), bars: barsIn(element, ground, bars) })
  }, [block, ground, entries, bars])
  const any = near && entries.length + bars.length > 0
  useLayoutEffect(() => {
    if (any) measure()
    else setMeasured(NOTHING)
  }, [any, measure])
  useEffect(() => {
    const element = block.current
    if (!any || !element) return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [any, measure, block])
  return measured
}

function numbersIn(block: HTMLElement, ground: Ground, entries: readonly Entry[]): readonly PlacedNumber[] {
  const { top } = block.getBoundingClientRect()
  const lines: { top: number; count: number }[] = []
  return entries.flatMap((entry) => {
    const rectangle = ground.liveRange(entry.start, entry.end)?.getClientRects()[0]
    if (!rectangle) return []
    const at = rectangle.top + rectangle.height / 2 - top
    const line = lines.find((one) => Math.abs(one.top - at) < SAME_LINE) ?? { top: at, count: 0 }
    if (line.count === 0) lines.push(line)
    line.count += 1
    return line.count > COLUMNS ? [] : [{ entry, top: line.top, column: line.count - 1 }]
  })
}

function barsIn(block: HTMLElement, ground: Ground, bars: readonly InnerBar[]): readonly PlacedBar[] {
  const { top } = block.getBoundingClientRect()
  return bars.flatMap((bar) => {
    const box = ground.liveRange(bar.start, bar.end)?.getBoundingClientRect()
    return box && box.height > 0 ? [{ ...bar, top: box.top - top, height: box.height }] : []
  })
}
