/** How many happenings lie where, for the brush: a happening counts in every bin that its days touch, together as one. */
import type { Bar } from './bars.ts'
import type { Window } from './window.ts'

/** Heights of `count` bins over the window, each 0 to 1. */
export function histogramOf(bars: readonly Bar[], { from, to }: Window, count: number): readonly number[] {
  const bins = new Float64Array(count)
  const at = (day: number): number => Math.min(count - 1, Math.max(0, Math.floor(((day - from) / (to - from)) * count)))
  for (const { days } of bars) {
    if (!days) continue
    const { first, last } = days.certain ?? days
    const [low, high] = [at(first), at(last)]
    for (let bin = low; bin <= high; bin++) bins[bin]! += 1 / (high - low + 1)
  }
  const most = Math.max(...bins)
  return Array.from(bins, (height) => (most === 0 ? 0 : height / most))
}
