import { compareDays, type Day, dayOf, isWhole } from '../../model/calendar.ts'
import type { EventMention, TimeExpression } from '../../model/reading.ts'
import { storyWords } from './words.ts'

/** First and last day of an event, EDTF; an end that is not known is left out. */
export type Days = NonNullable<EventMention['occurs']>

/** First and last day of the value of a date; nothing when no part of it is known, or for durations and sets. */
export function daysOf({ type, value }: TimeExpression): Days | undefined {
  if (type !== 'DATE' && type !== 'TIME') return undefined
  const [from = '', to = from] = value.split('/').map((end) => end.replace(/T.*$/, ''))
  const ends = { ...(isKnown(from) && { from }), ...(isKnown(to) && { to }) }
  return ends.from || ends.to ? ends : undefined
}

const isKnown = (value: string): boolean => Object.keys(dayOf(value)).length > 0 || /^\d{2,3}X{1,2}$/.test(value) || /^-?\d{4}/.test(value)

/** 'Since 1972' opens the end, 'until 1972' the beginning. */
export function marked(days: Days | undefined, markers: readonly string[]): Days | undefined {
  if (!days || isSpan(days, markers)) return days
  if (markers.some((marker) => storyWords().starts.has(marker))) return days.from ? { from: days.from } : undefined
  if (markers.some((marker) => storyWords().ends.has(marker))) return days.to ? { to: days.to } : undefined
  return days
}

/** 'From Monday to Wednesday' says both ends. */
const isSpan = ({ from, to }: Days, markers: readonly string[]): boolean =>
  from !== undefined && to !== undefined && from !== to && !from.endsWith('~') && markers.includes('from')

/** From the first of these days on; nothing when it is not known. */
export const onward = ({ from }: Days): Days | undefined => (from ? { from } : undefined)

/** The day of an EDTF date that names one, `~` and `?` aside. */
export const wholeDay = (value: string | undefined): Day | undefined => {
  const day = value && !value.includes('/') ? dayOf(value) : {}
  return isWhole(day) ? day : undefined
}

/** Days from one date to another; negative when the second comes first. */
export const daysBetween = (a: Day, b: Day): number => (utc(b) - utc(a)) / 86_400_000

const utc = ({ year, month, day }: Day): number => Date.UTC(year!, (month ?? 1) - 1, day ?? 1)

/** The second date comes later than the first by more than their blanks leave open. */
export const isLater = (a: string, b: string): boolean => {
  const [one, other] = [dayOf(a), dayOf(b)]
  return one.year !== undefined && other.year !== undefined && compareDays(one, other) < 0
}
