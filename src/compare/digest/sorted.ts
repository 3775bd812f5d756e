/** Spans sorted by start, searched by halving. */
import type { Span } from '../../model/reading.ts'

/** Index of the last span that starts at or before an offset; -1 when none does. */
export function indexBefore(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const lastBefore = <T extends Span>(spans: readonly T[], at: number): T | undefined => spans[indexBefore(spans, at)]
