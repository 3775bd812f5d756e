/** Days as far as they are known, their EDTF, and counting from them. */

/** A day as far as it is known: `{month: 5, day: 12}` is May 12 of some year. */
export interface Day {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** ISO 8601 letters, and N night, WE weekend, Q quarter, MIN minute. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'N' | 'W' | '2W' | 'WE' | 'M' | 'Q' | 'Y' | '10Y' | '100Y'
export type Part = 'early' | 'mid' | 'late' | 'first-half' | 'second-half'

/** EDTF of a day as far as it is known: '1967-11-15', 'XXXX-05-12', '1967'. */
export function edtf({ year, month, day }: Day): string {
  const head = year === undefined ? 'XXXX' : String(year).padStart(4, '0')
  if (month === undefined && day === undefined) return head
  const middle = month === undefined ? 'XX' : pad(month)
  return day === undefined ? `${head}-${middle}` : `${head}-${middle}-${pad(day)}`
}

/** EDTF back to a day; of a range its first day, of an unspecified part nothing. */
export function dayOf(value: string): Day {
  const [, year, month, day] =
    /^(\d{4}|[\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?/.exec(value.split('/')[0] || (value.split('/')[1] ?? '')) ?? []
  return {
    ...(year && /^\d{4}$/.test(year) && { year: Number(year) }),
    ...(month && month !== 'XX' && Number(month) <= 12 && { month: Number(month) }),
    ...(day && day !== 'XX' && { day: Number(day) }),
  }
}

/** The day so many units on; fields finer than the unit are dropped, what cannot be counted stays unknown. */
export function shifted(from: Day, count: number, unit: Unit): Day {
  if (unit === 'Y' || unit === '10Y' || unit === '100Y') return yearOnly(from, count * { Y: 1, '10Y': 10, '100Y': 100 }[unit])
  if (unit === 'M' || unit === 'Q') return months(from, Math.round(count * (unit === 'Q' ? 3 : 1)))
  return days(from, Math.round(count * DAYS[unit]))
}

/** The same day of another month or year: 'twenty years ago today'. */
export function shiftedExactly(from: Day, count: number, unit: Unit): Day {
  const moved = shifted(from, count, unit)
  return { ...from, ...moved }
}

const DAYS: Readonly<Record<'S' | 'MIN' | 'H' | 'D' | 'N' | 'W' | '2W' | 'WE', number>> = {
  S: 0,
  MIN: 0,
  H: 0,
  D: 1,
  N: 1,
  W: 7,
  '2W': 14,
  WE: 7,
}

const yearOnly = ({ year }: Day, count: number): Day => (year === undefined ? {} : { year: year + Math.round(count) })

function months({ year, month }: Day, count: number): Day {
  if (month === undefined) return {}
  const index = month - 1 + count
  return { ...(year !== undefined && { year: year + Math.floor(index / 12) }), month: (((index % 12) + 12) % 12) + 1 }
}

/** Without a year, counted in a year of 365 days. */
function days(from: Day, count: number): Day {
  const { year, month, day } = from
  if (count === 0) return from
  if (month === undefined || day === undefined)
    return Math.abs(count) < 7
      ? { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
      : year === undefined
        ? {}
        : { year }
  const moved = new Date(Date.UTC(year ?? 2001, month - 1, day + count))
  return { ...(year !== undefined && { year: moved.getUTCFullYear() }), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** 1 Monday … 7 Sunday; unknown unless the whole date is. */
export function weekdayOf({ year, month, day }: Day): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

/** Negative when `a` is before `b`; compares only what both know. */
export function compareDays(a: Day, b: Day): number {
  return (
    (a.year ?? b.year ?? 0) - (b.year ?? a.year ?? 0) ||
    (a.month ?? b.month ?? 0) - (b.month ?? a.month ?? 0) ||
    (a.day ?? b.day ?? 0) - (b.day ?? a.day ?? 0)
  )
}

export const isWhole = ({ year, month, day }: Day): boolean => year !== undefined && month !== undefined && day !== undefined

/** The first and last day of a month of a known year. */
export const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 'Late 2007' as an interval with approximate ends, '2007-09~/2007-12~'; without a year the whole month stays. */
export function partOf(date: Day, part: Part): string {
  const { year, month, day } = date
  if (year === undefined || day !== undefined) return edtf(date)
  if (month === undefined) return MONTHS_OF[part].map((m) => `${edtf({ year, month: m })}~`).join('/')
  const last = lastOf(year, month)
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, last], 'first-half': [1, 15], 'second-half': [16, last] }[part] as [
    number,
    number,
  ]
  return `${edtf({ year, month, day: from })}~/${edtf({ year, month, day: to })}~`
}

const MONTHS_OF: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
}

const pad = (n: number): string => String(n).padStart(2, '0')
