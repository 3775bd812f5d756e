/** How acts lie in time: cooperation and everything else, counted by day, month or year. */
import type { Act } from '../api/answers.ts'
import { dateAt, dayNumber, daysBetween, monthWords, yearWords } from '../parts/dates.ts'
import { lineOf, type Window } from './network.ts'

export type Unit = 'day' | 'month' | 'year'

export interface Bin extends Window {
  readonly coop: number
  readonly conf: number
  /** '25', 'Mar', '2008'. */
  readonly label: string
}

export interface Spread {
  readonly unit: Unit
  readonly bins: readonly Bin[]
  readonly undated: number
}

/** So long a time is counted by days, and by months; in days. */
const BY_DAY = 62
const BY_MONTH = 366 * 8

/** Empty without dated acts. An act counts on the first day that it may have been. */
export function spreadOf(acts: readonly Act[]): Spread {
  const dated = acts.flatMap((act) => {
    const days = daysBetween(act.from, act.to)
    return days ? [{ day: days.first ?? days.last!, conf: lineOf(act.type) !== 'coop' }] : []
  })
  const undated = acts.length - dated.length
  if (dated.length === 0) return { unit: 'month', bins: [], undated }
  const all = dated.map(({ day }) => day).toSorted((a, b) => a - b)
  const [first, last] = [all[0]!, all.at(-1)!]
  const unit: Unit = last - first < BY_DAY ? 'day' : last - first < BY_MONTH ? 'month' : 'year'
  const starts = startsOf(first, last, unit)
  const counts = starts.map(() => ({ coop: 0, conf: 0 }))
  for (const { day, conf } of dated) counts[starts.findLastIndex((start) => start <= day)]![conf ? 'conf' : 'coop'] += 1
  const bins = starts.map((start, i) => ({ first: start, last: next(start, unit) - 1, label: labelOf(start, unit), ...counts[i]! }))
  return { unit, bins, undated }
}

/** The first days of all units from one day to another. */
function startsOf(first: number, last: number, unit: Unit): readonly number[] {
  const { year, month, day } = dateAt(first)
  const starts = [dayNumber(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1)]
  while (next(starts.at(-1)!, unit) <= last) starts.push(next(starts.at(-1)!, unit))
  return starts
}

function next(start: number, unit: Unit): number {
  const { year, month } = dateAt(start)
  return unit === 'day' ? start + 1 : unit === 'month' ? dayNumber(year, month + 1) : dayNumber(year + 1)
}

function labelOf(start: number, unit: Unit): string {
  const { year, month, day } = dateAt(start)
  if (unit === 'year') return yearWords(year)
  if (unit === 'month') return month === 1 ? `${monthWords(1, 'short')} ${yearWords(year)}` : monthWords(month, 'short')
  return day === 1 ? `1 ${monthWords(month, 'short')}` : String(day)
}

/** The window moved by so many bins, kept as long as it is; it begins again when it has run out. */
export function moved(bins: readonly Bin[], window: Window, by: number): Window {
  const start = bins.findIndex(({ last }) => last >= window.first)
  const end = bins.findLastIndex(({ first }) => first <= window.last)
  const long = Math.max(0, end - start)
  const at = start + by
  const begin = at + long >= bins.length || at < 0 ? (by > 0 ? 0 : bins.length - 1 - long) : at
  return { first: bins[begin]!.first, last: bins[begin + long]!.last }
}
