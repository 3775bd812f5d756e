/** How much the times of two units speak for one occurrence. */
import type { Unit } from './unit.ts'
import { gapBetween, overlap, overlapWithoutYear, type Window } from './window.ts'

/** Two named days that are not one day forbid; so does a day after the other report came out. */
export function ofTime(a: Unit, b: Unit): number | undefined {
  const [one, other] = [a.window, b.window]
  if (one.how === 'open' || other.how === 'open') return 0
  if (one.how === 'told' && other.how === 'told') return betweenReports(a, b)
  if (one.how === 'told' || other.how === 'told') return one.how === 'told' ? dayAndReport(other, a) : dayAndReport(one, b)
  const weak = one.weak !== undefined || other.weak !== undefined
  if (!overlap(one, other)) return overlapWithoutYear(one, other) ? 1 : (ofWeak(one) ?? ofWeak(other))
  if (one.how === 'day' && other.how === 'day') return weak ? 1.5 : 2
  const wide = Math.max(one.to - one.from, other.to - other.from)
  return wide <= 31 ? 1 : wide <= 400 ? 0.5 : 0
}

/** What the story hands on may be the day of something else. A year that was filled in leaves the day. */
const ofWeak = ({ weak }: Window): number | undefined => (weak === 'handed-on' ? HANDED_ON_ELSE : undefined)

const HANDED_ON_ELSE = -1.5

/** A day against a report that names none: the sooner after it the report came, the likelier. */
function dayAndReport(day: Window, report: Unit): number | undefined {
  if (!overlap(day, report.window)) return gapBetween(day, report.window) <= 1 || overlapWithoutYear(day, report.window) ? 0 : ofWeak(day)
  if (report.window.from > Number.NEGATIVE_INFINITY) return day.from - report.window.from <= 10 ? 0.5 : 0
  const days = report.published.from - day.to
  return days <= 3 ? 1 : days <= 10 ? 0.5 : days <= 40 ? 0 : -1
}

function betweenReports(a: Unit, b: Unit): number | undefined {
  if (!overlap(a.window, b.window)) return undefined
  const days = gapBetween(a.published, b.published)
  return days <= 3 ? 1 : days <= 10 ? 0.5 : days <= 40 ? -0.5 : -2
}

/**
 * A late report of one matter looks back at it: what speaks against it by its date counts for less. Of two that came out together,
 * the one that names a day long past tells of something else.
 */
export const looksBack = (a: Unit, b: Unit): boolean => gapBetween(a.published, b.published) > LATE

/** Days. */
const LATE = 40
