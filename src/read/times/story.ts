import type { Day } from '../../model/calendar.ts'
import { compareDays, dayOf, edtf, isWhole, lastOf, partOf, shifted, shiftedExactly, weekdayOf } from '../../model/calendar.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { Place } from './flow.ts'
import { iso } from './iso.ts'
import type { FoundTime, Meaning } from './meaning.ts'
import { nearDay } from './near-day.ts'
import type { Outlook } from './tense.ts'

/** An expression, where it stands, and where its clause looks ('will vote on Friday'). */
export interface Told {
  readonly found: FoundTime
  readonly place: Place
  readonly looks: Outlook
  /** A year that only names something, 'the treaty of 1984', or opens a span, 'since 1972': the story does not go there. */
  readonly aside: boolean
}

/** How far a narrative has come. */
interface State {
  readonly at?: Day
  readonly atId?: string
  /** The year that later month-day dates take; `yearOf` is the paragraph it is good for, where it is not good for all. */
  readonly year?: number
  readonly yearOf?: string
}

interface Dated {
  readonly time: TimeExpression
  readonly state: State
}

/**
 * Values of time expressions, read in order as a narrative: 'November 15, 1967 … on November 20 … two days later'.
 * `published` is the day of writing as far as it is known; nothing is taken from the clock.
 */
export function tell(told: readonly Told[], published: Day): readonly TimeExpression[] {
  const states = new Map<string, State>()
  const reference = withWeekday(published, told)
  return told.map((one, i) => {
    const state = states.get(one.place.flow) ?? (one.place.own ? seedOf(states.get('heading')) : {})
    const { time, state: next } = valued(one, state, one.place.own ? reference : {}, told[i + 1])
    states.set(one.place.flow, next)
    return time
  })
}

/** The day of writing, and its weekday where the year is unknown: the first weekday a wire story names is its own day. */
export interface Reference extends Day {
  readonly weekday?: number
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
    case 'clock':
      return hourOnly(told, state)
    case 'recent':
      return recently(told, meaning, state, reference)
  }
}

const base = ({ found: { start, end } }: Told): { id: string; start: number; end: number } => ({ id: `time:${start}-${end}`, start, end })

const qualified = ({ qualifier }: { readonly qualifier?: TimeExpression['qualifier'] }): { qualifier?: '<' | '>' | '~' } =>
  qualifier ? { qualifier } : {}

function dated(told: Told, meaning: Meaning & { kind: 'date' }, state: State, reference: Reference): Dated {
  const date = withYear(meaning.date, told, state, reference)
  const value = dateValue(meaning, date) + (meaning.uncertain ? '?' : '')
  const time = { ...base(told), ...withHours(told, value, date), implied: impliedOf(meaning.date, date), ...looseQualifier(meaning, date) }
  return {
    time,
    state: told.aside && state.at ? state : moved(state, time.id, date, told, holding(meaning.date, date, reference)),
  }
}

function dateValue({ part, season, week }: Meaning & { kind: 'date' }, date: Day): string {
  if (season !== undefined) return date.year === undefined ? 'XXXX' : `${edtf({ year: date.year })}-${season}`
  if (week && isWhole(date)) return `${edtf(date)}/${edtf(shifted(date, 6, 'D'))}`
  return part ? partOf(date, part) : edtf(date)
}

/** 'Mid-June' of an unknown year has no interval; it is about June. */
const looseQualifier = ({ part }: Meaning & { kind: 'date' }, date: Day): { qualifier?: '~' } =>
  part && date.year === undefined ? { qualifier: '~' } : {}

/** The hour joins a date whose every part is known; otherwise the date alone is the value. */
function withHours({ found: { hours } }: Told, value: string, date: Day): { type: 'DATE' | 'TIME'; value: string } {
  if (hours === undefined) return { type: 'DATE', value }
  return { type: 'TIME', value: hours && isWhole(date) ? `${value}${hours}:00` : value }
}

function withYear(date: Day, told: Told, state: State, reference: Reference): Day {
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

const impliedOf = (said: Day, known: Day): ('year' | 'month' | 'day')[] =>
  (['year', 'month', 'day'] as const).filter((part) => known[part] !== undefined && said[part] === undefined)

/**
 * The narrative moves to a date. Beside a known day of writing, its own year needs no telling, and a bare year is background
 * beyond its paragraph.
 */
function moved(state: State, id: string, date: Day, told: Told, holds: 'story' | 'paragraph' | 'nothing'): State {
  if (date.year === undefined && date.month === undefined) return state
  const { year: _, yearOf: __, ...before } = state
  const year = { year: date.year, ...(holds === 'paragraph' && { yearOf: told.place.passage }) } as { year: number }
  const kept = date.year === undefined ? state : holds === 'nothing' ? before : { ...before, ...year }
  return { ...kept, at: date, atId: id }
}

function holding(said: Day, date: Day, reference: Reference): 'story' | 'paragraph' | 'nothing' {
  if (reference.year === undefined) return 'story'
  if (reference.year === date.year) return 'nothing'
  return said.year !== undefined && said.month === undefined ? 'paragraph' : 'story'
}

function ranged(told: Told, meaning: Meaning & { kind: 'range' }, state: State, reference: Reference): Dated {
  const from = withYear(meaning.from, told, state, reference)
  const to =
    meaning.to.year === undefined && from.year !== undefined
      ? { ...meaning.to, year: from.year + (compareDays({ ...meaning.to, year: 0 }, { ...from, year: 0 }) < 0 ? 1 : 0) }
      : meaning.to
  const time = { ...base(told), type: 'DATE' as const, value: `${edtf(from)}/${edtf(to)}`, implied: impliedOf(meaning.from, from) }
  return {
    time,
    state: moved(state, time.id, from, told, holding(meaning.from, from, reference)),
  }
}

function counted(told: Told, meaning: Meaning & { kind: 'shift' }, state: State, reference: Reference, next: Told | undefined): Dated {
  const { count, unit, sign } = meaning
  const start = startOf(told, meaning, state, reference, next)
  const fields = {
    ...base(told),
    type: 'DATE' as const,
    offset: `${sign < 0 ? '-' : ''}${iso(count, unit)}`,
    ...qualified(meaning),
    ...(start.anchor && { anchor: start.anchor }),
  }
  if (unit === 'S' || unit === 'MIN' || unit === 'H') {
    const day = start.day
    return { state, time: { ...fields, type: 'TIME', value: known(day) ? edtf(day) : 'XXXX-XX-XX', implied: impliedOf({}, day) } }
  }
  const day = (meaning.exact ? shiftedExactly : shifted)(start.day, sign * (count ?? 1), unit)
  const time = { ...fields, value: shiftValue(day, start.day, meaning), implied: impliedOf({}, day) }
  const moves = meaning.from === 'story' ? sign > 0 : meaning.exact
  return { time, state: moves ? moved(state, time.id, day, told, holding({ month: 1 }, day, reference)) : state }
}

/** 'Two weeks later' is about a day; 'a few days later' begins after the day it is counted from. */
function shiftValue(day: Day, start: Day, { count, unit, sign, exact }: Meaning & { kind: 'shift' }): string {
  if (!known(day)) return unit === 'D' || unit === 'N' ? 'XXXX-XX-XX' : 'XXXX'
  if (count === undefined) return sign > 0 ? `${edtf(day)}/` : `/${edtf(day)}`
  const loose =
    !exact && day.year !== undefined && (unit === 'W' || unit === '2W' || unit === 'WE' || (unit === 'D' && start.day === undefined))
  return edtf(day) + (loose ? '~' : '')
}

const known = (day: Day): boolean => day.year !== undefined || day.month !== undefined || day.day !== undefined

function startOf(
  told: Told,
  meaning: Meaning & { kind: 'shift' },
  state: State,
  reference: Reference,
  next: Told | undefined,
): { day: Day; anchor?: string } {
  if (meaning.from === 'document') return { day: reference, anchor: 'document' }
  if (meaning.from === 'event') return named(told, state, reference, next)
  if (state.at) return { day: state.at, ...(state.atId && { anchor: state.atId }) }
  return { day: {} }
}

/** 'Three days after May 5': the date that follows is the start. */
function named(told: Told, state: State, reference: Reference, next: Told | undefined): { day: Day; anchor?: string } {
  if (!next || next.found.start - told.found.end > 5 || next.found.meaning.kind !== 'date') return { day: {} }
  const { time } = dated(next, next.found.meaning, state, reference)
  return { day: dayOf(time.value), anchor: time.id }
}

function pointed(told: Told, meaning: Meaning & { kind: 'near' }, state: State, reference: Reference): Dated {
  const own = meaning.from === 'document'
  const inStory = !own || (meaning.step === undefined && state.at !== undefined && isWhole(state.at) && state.at.year !== reference.year)
  const start: Reference = inStory && state.at ? { ...state.at, ...weekday(state.at) } : reference
  const found = nearDay(meaning, start, { ahead: told.looks === 'ahead', after: inStory })
  const anchor = inStory && state.at ? state.atId : known(reference) || own ? 'document' : undefined
  const offset = offsetOf(meaning)
  const time = {
    ...base(told),
    ...withHours(told, found.value, found.day),
    implied: impliedOf({}, found.day),
    ...(anchor && { anchor }),
    ...(offset && { offset }),
  }
  const year = inStory ? state : { ...state, year: undefined }
  const forward = (meaning.step ?? 0) >= 0 || own
  const { year: _, ...yearless } = year
  return { time, state: forward && known(found.day) ? { ...(inStory ? state : yearless), at: found.day, atId: time.id } : state }
}

const weekday = (day: Day): { weekday?: number } => {
  const known = weekdayOf(day)
  return known === undefined ? {} : { weekday: known }
}

function offsetOf({ step, thing }: Meaning & { kind: 'near' }): string | undefined {
  if (!step || (thing.kind !== 'unit' && thing.kind !== 'daypart')) return undefined
  return `${step < 0 ? '-' : ''}${iso(Math.abs(step), thing.kind === 'unit' ? thing.unit : 'D')}`
}

function nthDay(told: Told, day: number, state: State, reference: Reference): Dated {
  const month = state.at?.month !== undefined ? state.at : reference.month !== undefined ? reference : {}
  const date: Day = { ...(month.year !== undefined && { year: month.year }), ...(month.month !== undefined && { month: month.month }), day }
  const valid = date.year === undefined || date.month === undefined || day <= lastOf(date.year, date.month) ? date : { day }
  const time = { ...base(told), ...withHours(told, edtf(valid), valid), implied: impliedOf({ day }, valid) }
  return { time, state: known(month) ? { ...state, at: valid, atId: time.id } : state }
}

/** 'At 3 a.m.' is an hour of the day the story has reached. */
function hourOnly(told: Told, state: State): Dated {
  const day = state.at && state.at.day !== undefined ? state.at : {}
  const value = known(day) ? edtf(day) : 'XXXX-XX-XX'
  return {
    state,
    time: {
      ...base(told),
      ...withHours(told, value, day),
      implied: impliedOf({}, day),
      ...(known(day) && state.atId && { anchor: state.atId }),
    },
  }
}

/** 'In recent months' ends with the day of writing and begins nobody says when. */
function recently(told: Told, { unit, sign }: Meaning & { kind: 'recent' }, state: State, reference: Reference): Dated {
  const day = unit === 'Y' || unit === '10Y' ? (reference.year === undefined ? {} : { year: reference.year }) : reference
  const value = known(day) ? (sign < 0 ? `/${edtf(day)}` : `${edtf(day)}/`) : 'XXXX'
  return {
    state,
    time: {
      ...base(told),
      type: 'DATE',
      value,
      implied: impliedOf({}, day),
      anchor: 'document',
      offset: `${sign < 0 ? '-' : ''}${iso(undefined, unit)}`,
    },
  }
}
