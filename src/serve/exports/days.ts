/** EDTF days as the calendars of other tools want them. */
import { dayOf, lastOf } from '../../model/calendar.ts'

/** How exactly a day is known. */
export type Precision = 'day' | 'month' | 'year'

export interface Calendar {
  /** ISO 8601, `2008-03-25`. */
  readonly first: string
  /** ISO 8601, the last day that is possible. */
  readonly last: string
  readonly precision: Precision
}

/** The days from the first that `from` allows to the last that `to` allows; undefined when no year is known. */
export function calendarOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): Calendar | undefined {
  const [begin, end] = [dayOf(from ?? to ?? ''), dayOf(to ?? from ?? '')]
  if (begin.year === undefined || end.year === undefined) return undefined
  const first = iso(begin.year, begin.month ?? 1, begin.day ?? 1)
  const lastMonth = end.month ?? 12
  const last = iso(end.year, lastMonth, end.day ?? lastOf(end.year, lastMonth))
  const latest = [first, last].toSorted().at(-1)!
  return { first, last: latest, precision: precisionOf(first, latest) }
}

const iso = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

function precisionOf(first: string, last: string): Precision {
  if (first === last) return 'day'
  return first.slice(0, 7) === last.slice(0, 7) ? 'month' : 'year'
}

/** The day after, for ends that are exclusive. */
export const dayAfter = (day: string): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}

/** `20080325`. */
export const compact = (day: string): string => day.replaceAll('-', '')
