import { compareDays, type Day } from '../../model/calendar.ts'
import type { Outlook } from './tense.ts'
import type { Reference, State, Told } from './told.ts'

/** A date that names no year gets that of its story, else the one nearest to the day of writing. */
export function withYear(date: Day, told: Told, state: State, reference: Reference): Day {
  if (date.year !== undefined || date.month === undefined)
    return date.year === undefined && told.found.meaning.kind === 'date' && told.found.meaning.season
      ? { ...date, ...storyYear(told, state, reference) }
      : date
  if (state.year !== undefined && (state.yearOf ?? told.place.passage) === told.place.passage)
    return { ...date, year: state.year + turnOfYear(date, state) }
  if (reference.year === undefined) return date
  return { ...date, year: nearestYear(date, reference, told.looks) }
}

const storyYear = (told: Told, state: State, reference: Reference): Day => {
  const year = state.year !== undefined && (state.yearOf ?? told.place.passage) === told.place.passage ? state.year : reference.year
  return year === undefined ? {} : { year }
}

/** A story that was in October and comes to February has come to the next year; half a year back is a look back. */
const turnOfYear = (date: Day, { at, year }: State): 0 | 1 => (at?.year === year && (at?.month ?? 0) - (date.month ?? 12) >= 7 ? 1 : 0)

/**
 * Last such day up to the day of writing, or the next one where the clause looks ahead. Where it does neither, a day of the
 * coming weeks rather than one of ten months ago, for that would be given its year.
 */
function nearestYear(date: Day, reference: Reference, looks: Outlook): number {
  const year = reference.year!
  if (reference.month === undefined || date.month === undefined) return year
  const order = compareDays({ ...date, year }, { ...reference, year })
  const months = date.month - reference.month
  if (order < 0) return looks === 'ahead' && months < -1 ? year + 1 : year
  return order > 0 && (looks === 'back' || (looks === 'unknown' && months > 2)) ? year - 1 : year
}
