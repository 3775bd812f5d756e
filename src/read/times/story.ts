import { type Day, dayOf, weekdayOf } from '../../model/calendar.ts'
import type { TimeExpression } from '../../model/reading.ts'
import { base, type Dated, qualified, type Reference, type State, type Told } from './told.ts'
import { dated } from './values/date.ts'
import { hourOnly } from './values/hour.ts'
import { pointed } from './values/near.ts'
import { nthDay } from './values/nth.ts'
import { ranged } from './values/range.ts'
import { recently } from './values/recent.ts'
import { counted } from './values/shift.ts'
import { betweenWeekdays } from './values/weekdays.ts'

/**
 * Values of time expressions, read in order as a narrative: 'November 15, 1967 … on November 20 … two days later'.
 * `published` is the day of writing as far as it is known; nothing is taken from the clock. Words taken over are
 * counted from the day that the line before them names as theirs.
 */
export function tell(told: readonly Told[], published: Day): readonly TimeExpression[] {
  const states = new Map<string, State>()
  const written = new Map<string, Reference>()
  const reference = withWeekday(published, told)
  return told.map((one, i) => {
    const { flow, own, introduction, passage } = one.place
    const state = states.get(flow) ?? (own ? seedOf(states.get('heading')) : {})
    const { time, state: next } = valued(one, state, own ? reference : (written.get(introduction ?? '') ?? {}), told[i + 1])
    states.set(flow, next)
    if (one.writing && isOfStory(time, state)) written.set(passage, dayWithWeekday(dayOf(time.value)))
    return time
  })
}

/** What was written in another year than that of the story looks back on it, and says nothing of the years it names. */
const isOfStory = ({ type, value }: TimeExpression, { year }: State): boolean =>
  (type === 'DATE' || type === 'TIME') && (year === undefined || dayOf(value).year === year)

const dayWithWeekday = (day: Day): Reference => {
  const weekday = weekdayOf(day)
  return weekday === undefined ? day : { ...day, weekday }
}

function withWeekday(published: Day, told: readonly Told[]): Reference {
  const known = weekdayOf(published)
  if (known !== undefined || published.day === undefined) return { ...published, ...(known !== undefined && { weekday: known }) }
  const first = told
    .map(({ found: { meaning } }) => meaning)
    .find((m) => m.kind === 'near' && m.thing.kind === 'weekday' && m.step === undefined)
  return first?.kind === 'near' && first.thing.kind === 'weekday' ? { ...published, weekday: first.thing.weekday } : published
}

const seedOf = (heading: State | undefined): State => (heading?.year === undefined ? {} : { year: heading.year })

function valued(told: Told, state: State, reference: Reference, next: Told | undefined): Dated {
  const { meaning } = told.found
  switch (meaning.kind) {
    case 'date':
      return dated(told, meaning, state, reference)
    case 'range':
      return ranged(told, meaning, state, reference)
    case 'fixed':
      return {
        state,
        time: {
          ...base(told),
          type: meaning.type,
          value: meaning.value,
          implied: [],
          ...qualified(meaning),
          ...(meaning.anchor && { anchor: meaning.anchor }),
        },
      }
    case 'shift':
      return counted(told, meaning, state, reference, next)
    case 'near':
      return pointed(told, meaning, state, reference)
    case 'nth':
      return nthDay(told, meaning.day, state, reference)
    case 'weekdays':
      return betweenWeekdays(told, meaning, state, reference)
    case 'clock':
      return hourOnly(told, state)
    case 'recent':
      return recently(told, meaning, state, reference)
  }
}
