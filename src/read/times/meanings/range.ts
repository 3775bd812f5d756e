import type { Day } from '../../../model/calendar.ts'
import { dayFrom, type Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'

/** 'February 21–23', 'from 3 to 9 May', '1984-85': what one end leaves out the other says. */
export function range(groups: Groups): Meaning | undefined {
  const from = dayFrom(groups)
  const to = { ...dayFrom(groups, '2'), ...(groups.yy && from.year !== undefined && { year: endOf(from.year, Number(groups.yy)) }) }
  const year = { from: from.year ?? to.year, to: to.year ?? from.year }
  const month = { from: from.month ?? to.month, to: to.month ?? from.month }
  const ends: readonly [Day, Day] = [filled(from, year.from, month.from), filled(to, year.to, month.to)]
  return inOrder(...ends) ? { kind: 'range', from: ends[0], to: ends[1] } : undefined
}

const filled = (day: Day, year: number | undefined, month: number | undefined): Day => ({
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(day.day !== undefined && { day: day.day }),
})

const endOf = (year: number, yy: number): number => Math.floor(year / 100) * 100 + yy + (yy < year % 100 ? 100 : 0)

/** '1984-12' is no range, and neither is 'June 9 and 3'. */
function inOrder(from: Day, to: Day): boolean {
  if (from.year !== to.year) return (from.year ?? 0) < (to.year ?? 0) && (to.year ?? 0) - (from.year ?? 0) < 500
  return from.month === to.month
    ? (from.day ?? 0) < (to.day ?? 32) || (from.day === undefined && to.day === undefined && from.month === undefined)
    : true
}
