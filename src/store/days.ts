/** EDTF as days that can be compared: whole days since 1970-01-01. */

/** The first and the last day that a date may mean. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/** Stands where nobody gives a date: such rows come last, and no window holds them. */
export const UNDATED: DayRange = { first: 9_999_999, last: -9_999_999 }

const DAY = 86_400_000

/** EDTF level 0 and 1, unspecified digits anywhere in a part, seasons, and ranges; undefined when the year is not known. */
export function daysOf(edtf: string): DayRange | undefined {
  const [from = '', to = from] = edtf.split('/')
  const first = single(from) ?? single(to)
  const last = single(to) ?? single(from)
  return first && last && { first: Math.min(first.first, last.first), last: Math.max(first.last, last.last) }
}

/** The days between two dates of which one or both may be missing. */
export function daysBetween(from: string | undefined, to: string | undefined): DayRange {
  const first = from === undefined ? undefined : daysOf(from)
  const last = to === undefined ? undefined : daysOf(to)
  const known = first ?? last
  return known ? { first: known.first, last: Math.max((last ?? known).last, known.last) } : UNDATED
}

function single(date: string): DayRange | undefined {
  const [, sign, year = '', month = 'XX', day = 'XX'] = /^(-?)Y?([\dX]{4,})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(date) ?? []
  if (!/\d/.test(year) || year.startsWith('X')) return undefined
  const low = yearOf(sign, year, '0')
  const high = yearOf(sign, year, '9')
  const [early, late] = months(month)
  const first = dayIn(Math.min(low, high), early, digits(day, '0'))
  const last = dayIn(Math.max(low, high), late, digits(day, '9'), 'end')
  return { first, last }
}

const yearOf = (sign: string | undefined, year: string, fill: string): number => Number(`${sign}${year.replaceAll('X', fill)}`)

const digits = (part: string, fill: string): number | undefined => (part === 'XX' ? undefined : Number(part.replaceAll('X', fill)))

/** First and last month of a month, a season (21 spring … 24 winter) or of what is unspecified. */
function months(part: string): readonly [number, number] {
  const low = digits(part, '0') ?? 1
  if (low >= 21 && low <= 24) return [(low - 21) * 3 + 3, Math.min(12, (low - 21) * 3 + 5)]
  return [Math.max(1, Math.min(12, low)), Math.min(12, digits(part, '9') ?? 12)]
}

function dayIn(year: number, month: number, day: number | undefined, side?: 'end'): number {
  const length = (epoch(year, month + 1, 1) - epoch(year, month, 1)) / DAY
  const inside = Math.max(1, Math.min(length, day ?? (side === 'end' ? length : 1)))
  return epoch(year, month, inside) / DAY
}

/** Milliseconds; Date.UTC alone takes the years 0 to 99 for 1900 to 1999. */
function epoch(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/**
 * How long a range is, in classes: a window finds what overlaps it by looking, in each class, no further back than that
 * class's longest range.
 */
export const SPANS: readonly number[] = [1, 7, 31, 366, 3_660, 40_000_000]
export const UNDATED_SPAN = SPANS.length

export const spanOf = ({ first, last }: DayRange): number =>
  last < first ? UNDATED_SPAN : SPANS.findIndex((longest) => last - first + 1 <= longest)

/** Months since January of the year 0; what is earlier counts as that month, what is undated as `UNDATED.first`. */
export function monthOf(day: number): number {
  if (day === UNDATED.first) return day
  const date = new Date(day * DAY)
  return Math.max(0, date.getUTCFullYear() * 12 + date.getUTCMonth())
}

/** The first day of a month that is counted as `monthOf` does. */
export const dayOfMonth = (month: number): number => epoch(Math.floor(month / 12), (month % 12) + 1, 1) / DAY
