import { type Day, edtf, lastOf } from '../../../model/calendar.ts'
import { base, type Dated, impliedOf, known, type Reference, type State, type Told, withHours } from '../told.ts'

/** 'The 16th' is a day of the month the story has reached. */
export function nthDay(told: Told, day: number, state: State, reference: Reference): Dated {
  const month = state.at?.month !== undefined ? state.at : reference.month !== undefined ? reference : {}
  const date: Day = { ...(month.year !== undefined && { year: month.year }), ...(month.month !== undefined && { month: month.month }), day }
  const valid = date.year === undefined || date.month === undefined || day <= lastOf(date.year, date.month) ? date : { day }
  const time = { ...base(told), ...withHours(told, edtf(valid), valid), implied: impliedOf({ day }, valid) }
  return { time, state: known(month) ? { ...state, at: valid, atId: time.id } : state }
}
