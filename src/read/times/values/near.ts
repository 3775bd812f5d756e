import { type Day, isWhole, weekdayOf } from '../../../model/calendar.ts'
import { iso } from '../iso.ts'
import type { Meaning } from '../meaning.ts'
import { nearDay } from '../near-day.ts'
import { base, type Dated, impliedOf, known, type Reference, type State, type Told, withHours } from '../told.ts'

/** 'Yesterday', 'that evening', 'the following Tuesday', 'Monday'. */
export function pointed(told: Told, meaning: Meaning & { kind: 'near' }, state: State, reference: Reference): Dated {
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
