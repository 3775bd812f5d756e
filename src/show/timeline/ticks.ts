/** Where the axis has lines, and what stands there: the finest steps of the calendar that leave room for their words. */
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time'
import { dateAt, monthWords, yearWords } from '../parts/dates.ts'
import type { Window } from './window.ts'

export interface Tick {
  readonly day: number
  /** '17', 'April', '1990'. */
  readonly words: string
  /** What begins here and holds for what follows: 'Mar', '2008'; set in the serif italics. */
  readonly head?: string
}

interface Step {
  /** Days between two lines, about. */
  readonly days: number
  readonly at: (from: Date, to: Date) => readonly Date[]
  readonly words: (date: Date) => string
  /** What the words leave out; shown where it changes. */
  readonly head: (date: Date) => string
}

const DAY = 86_400_000
const calendar = (date: Date) => dateAt(Math.round(date.getTime() / DAY))
const dayOf = (date: Date): string => String(calendar(date).day)
const monthOf = (date: Date): string => monthWords(calendar(date).month, 'short')
const yearOf = (date: Date): string => yearWords(calendar(date).year)
const monthAndYear = (date: Date): string => (calendar(date).month === 1 ? `${monthOf(date)} ${yearOf(date)}` : monthOf(date))
const nothing = (): string => ''

const STEPS: readonly Step[] = [
  { days: 1, at: (a, b) => utcDay.range(a, b), words: dayOf, head: monthAndYear },
  { days: 7, at: (a, b) => utcMonday.range(a, b), words: dayOf, head: monthAndYear },
  { days: 30, at: (a, b) => utcMonth.range(a, b), words: monthOf, head: yearOf },
  { days: 91, at: (a, b) => utcMonth.every(3)!.range(a, b), words: monthOf, head: yearOf },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => ({
    days: 365.25 * years,
    at: (a: Date, b: Date) => utcYear.every(years)!.range(a, b),
    words: yearOf,
    head: nothing,
  })),
]

/** @param width of the axis in CSS pixels @param room that a line's words take */
export function ticksOf({ from, to }: Window, width: number, room = 46): readonly Tick[] {
  const perDay = width / (to - from)
  const step = STEPS.find(({ days }) => days * perDay >= room * (days < 30 ? 1 : 1.2)) ?? STEPS.at(-1)!
  let last = ''
  return step.at(new Date(Math.ceil(from) * DAY), new Date(Math.ceil(to) * DAY)).map((date) => {
    const head = step.head(date)
    const changed = head !== '' && head !== last
    last = head
    return { day: Math.round(date.getTime() / DAY), words: step.words(date), ...(changed && { head }) }
  })
}
