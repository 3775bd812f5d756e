/** When an event can have happened, in days since 1970-01-01, as far as its document tells. */
import { type Day, dayOf, lastOf } from '../../model/calendar.ts'
import type { DigestEvent } from '../../model/digest.ts'

/**
 * `day`: the text names the day or a few; `span`: a month, a year, one open end; `told`: only the document's own date is known, and
 * the event lies before it, or after it where it is still to come; `open`: nothing is known.
 */
export interface Window {
  readonly how: 'day' | 'span' | 'told' | 'open'
  readonly from: number
  readonly to: number
  /** Why it may be wrong; absent where the words say it themselves. */
  readonly weak?: DigestEvent['dated']
}

export const OPEN: Window = { how: 'open', from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** At most so many days are still a day: 'the night of', 'over the weekend'. */
const A_FEW = 3

export function windowOf({ occurs, dated }: Pick<DigestEvent, 'occurs' | 'dated'>, published: Window, ahead: boolean): Window {
  const from = occurs?.from ? daysOf(withYear(occurs.from, published)) : undefined
  const to = occurs?.to ? daysOf(withYear(occurs.to, published)) : undefined
  if (from || to) {
    const [first, last] = [from?.from ?? Number.NEGATIVE_INFINITY, to?.to ?? Number.POSITIVE_INFINITY]
    if (first <= last) return { how: last - first <= A_FEW ? 'day' : 'span', from: first, to: last, ...(dated && { weak: dated }) }
  }
  if (published.how === 'open') return OPEN
  return ahead
    ? { how: 'told', from: published.from - 1, to: Number.POSITIVE_INFINITY }
    : { how: 'told', from: Number.NEGATIVE_INFINITY, to: published.to }
}

/** The days of a document's date. */
export function publishedWindow(published: string | undefined): Window {
  const days = published ? daysOf(dayOf(published)) : undefined
  return days ? { how: days.to - days.from <= A_FEW ? 'day' : 'span', ...days } : OPEN
}

/** A day without a year is the last such day before the document came out. */
function withYear(value: string, published: Window): Day {
  const day = dayOf(value)
  if (day.year !== undefined || day.month === undefined || day.day === undefined || published.how !== 'day') return day
  const year = new Date(published.to * DAY).getUTCFullYear()
  const same = daysOf({ ...day, year })!
  return { ...day, year: same.from > published.to + 1 ? year - 1 : year }
}

function daysOf({ year, month, day }: Day): { readonly from: number; readonly to: number } | undefined {
  if (year === undefined) return undefined
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY
  const to = Date.UTC(year, (month ?? 12) - 1, day ?? lastOf(year, month ?? 12)) / DAY
  return { from, to }
}

const DAY = 86_400_000

/** 2008-03-25 for the number of a day. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export const overlap = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to

/** `27 September` in a text of another year: whether the days overlap once the year that was filled in is left out. */
export function overlapWithoutYear(a: Window, b: Window): boolean {
  if (a.weak === 'year') return overlap(inYearOf(a, b), b)
  return b.weak === 'year' && overlap(a, inYearOf(b, a))
}

function inYearOf(moved: Window, other: Window): Window {
  const years = yearOf(other) - yearOf(moved)
  return Number.isFinite(years) ? { ...moved, from: inYear(moved.from, years), to: inYear(moved.to, years) } : moved
}

const yearOf = ({ from, to }: Window): number => new Date((Number.isFinite(from) ? from : to) * DAY).getUTCFullYear()

const inYear = (day: number, years: number): number => {
  const date = new Date(day * DAY)
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / DAY
}

/** Days between two windows; 0 when they overlap. */
export const gapBetween = (a: Window, b: Window): number => Math.max(0, a.from - b.to, b.from - a.to)
