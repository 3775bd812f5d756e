import { type Day, isWhole } from '../../model/calendar.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { Place } from './flow.ts'
import type { FoundTime } from './meaning.ts'
import type { Outlook } from './tense.ts'

/** An expression, where it stands, and where its clause looks ('will vote on Friday'). */
export interface Told {
  readonly found: FoundTime
  readonly place: Place
  readonly looks: Outlook
  /** A year that only names something, 'the treaty of 1984', or opens a span, 'since 1972': the story does not go there. */
  readonly aside: boolean
  /** It says when words were written: 'the Wire of 23 May'. */
  readonly writing: boolean
}

/** How far a narrative has come. */
export interface State {
  readonly at?: Day
  readonly atId?: string
  /** The year that later month-day dates take; `yearOf` is the paragraph it is good for, where it is not good for all. */
  readonly year?: number
  readonly yearOf?: string
}

export interface Dated {
  readonly time: TimeExpression
  readonly state: State
}

/** The day of writing, and its weekday where the year is unknown: the first weekday a wire story names is its own day. */
export interface Reference extends Day {
  readonly weekday?: number
}

/** Id and offsets of the expression itself. */
export const base = ({ found: { start, end } }: Told): { id: string; start: number; end: number } => ({
  id: `time:${start}-${end}`,
  start,
  end,
})

export const qualified = ({ qualifier }: { readonly qualifier?: TimeExpression['qualifier'] }): { qualifier?: '<' | '>' | '~' } =>
  qualifier ? { qualifier } : {}

/** The hour joins a date whose every part is known; otherwise the date alone is the value. */
export function withHours({ found: { hours } }: Told, value: string, date: Day): { type: 'DATE' | 'TIME'; value: string } {
  if (hours === undefined) return { type: 'DATE', value }
  return { type: 'TIME', value: hours && isWhole(date) ? `${value}${hours}:00` : value }
}

/** The parts that the text left unsaid. */
export const impliedOf = (said: Day, known: Day): ('year' | 'month' | 'day')[] =>
  (['year', 'month', 'day'] as const).filter((part) => known[part] !== undefined && said[part] === undefined)

/** Some part of the day is known. */
export const known = (day: Day): boolean => day.year !== undefined || day.month !== undefined || day.day !== undefined
