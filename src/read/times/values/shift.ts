import { type Day, dayOf, edtf, shifted, shiftedExactly } from '../../../model/calendar.ts'
import { iso } from '../iso.ts'
import type { Meaning } from '../meaning.ts'
import { holding, moved } from '../moved.ts'
import { base, type Dated, impliedOf, known, qualified, type Reference, type State, type Told } from '../told.ts'
import { dated } from './date.ts'

/** 'Two weeks later', 'three days after the vote', 'a year ago'. */
export function counted(
  told: Told,
  meaning: Meaning & { kind: 'shift' },
  state: State,
  reference: Reference,
  next: Told | undefined,
): Dated {
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
