/** The window: the days that are seen. Days since 1970-01-01 with fractions; `to` is not included. */
import type { Bar } from './bars.ts'

export interface Window {
  readonly from: number
  readonly to: number
}

/** A day fills the whole width at most four times. */
const LEAST = 0.25
/** The calendar has the years up to 9999 and, before the common era, as many. */
const FARTHEST = 3_700_000

export const lengthOf = ({ from, to }: Window): number => to - from

/** All dated bars and days, with a little air; a month around today without any. */
export function everything(bars: readonly Bar[], days: readonly number[] = [], today = 0): Window {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { days: of } of bars) {
    if (!of) continue
    first = Math.min(first, of.first)
    last = Math.max(last, of.last)
  }
  for (const day of days) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  if (first > last) return { from: today - 15, to: today + 15 }
  const air = Math.max(1, (last - first) * 0.03)
  return { from: first - air, to: last + 1 + air }
}

/** `factor` under 1 comes nearer; the day `around` stays where it is. */
export function zoomed({ from, to }: Window, factor: number, around: number): Window {
  const length = Math.min(2 * FARTHEST, Math.max(LEAST, (to - from) * factor))
  const share = to > from ? (around - from) / (to - from) : 0.5
  return within({ from: around - share * length, to: around + (1 - share) * length })
}

export const moved = ({ from, to }: Window, days: number): Window => within({ from: from + days, to: to + days })

/** One end elsewhere; the ends never cross. */
export const stretched = ({ from, to }: Window, end: 'from' | 'to', day: number): Window =>
  end === 'from' ? { from: Math.min(day, to - LEAST), to } : { from, to: Math.max(day, from + LEAST) }

/** The same length around that day, unless the day is seen already. */
export const showing = (window: Window, first: number, last: number): Window =>
  first < window.to && last + 1 > window.from ? window : moved(window, (first + last + 1) / 2 - (window.from + window.to) / 2)

function within({ from, to }: Window): Window {
  const by = from < -FARTHEST ? -FARTHEST - from : to > FARTHEST ? FARTHEST - to : 0
  return { from: from + by, to: to + by }
}
