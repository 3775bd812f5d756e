import { edtf } from '../../../model/calendar.ts'
import { base, type Dated, impliedOf, known, type State, type Told, withHours } from '../told.ts'

/** 'At 3 a.m.' is an hour of the day the story has reached. */
export function hourOnly(told: Told, state: State): Dated {
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
