import { compareDays, edtf } from '../../../model/calendar.ts'
import type { Meaning } from '../meaning.ts'
import { holding, moved } from '../moved.ts'
import { base, type Dated, impliedOf, type Reference, type State, type Told } from '../told.ts'
import { withYear } from '../year.ts'

/** 'From 3 to 9 May': the year of the first end, or the next for an end that comes before it in the year. */
export function ranged(told: Told, meaning: Meaning & { kind: 'range' }, state: State, reference: Reference): Dated {
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
