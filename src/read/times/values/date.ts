import { compareDays, type Day, edtf, isWhole, partOf, shifted } from '../../../model/calendar.ts'
import type { Meaning } from '../meaning.ts'
import { holding, moved } from '../moved.ts'
import { base, type Dated, impliedOf, known, type Reference, type State, type Told, withHours } from '../told.ts'
import { withYear } from '../year.ts'

/** '3 May', 'mid-June 1979', 'in 1956'. */
export function dated(told: Told, meaning: Meaning & { kind: 'date' }, state: State, reference: Reference): Dated {
  const date = withYear(meaning.date, told, state, reference)
  const value = dateValue(meaning, date) + (meaning.uncertain ? '?' : '')
  const time = { ...base(told), ...withHours(told, value, date), implied: impliedOf(meaning.date, date), ...looseQualifier(meaning, date) }
  return {
    time,
    state:
      (told.aside && (state.at || known(reference))) || isAhead(date, reference)
        ? state
        : moved(state, time.id, date, told, holding(meaning.date, date, reference)),
  }
}

/** A plan for a later day does not take a story there: reports come back to what has happened. */
const isAhead = (date: Day, reference: Reference): boolean =>
  reference.year !== undefined && date.year !== undefined && compareDays(date, reference) > 0

function dateValue({ part, season, week }: Meaning & { kind: 'date' }, date: Day): string {
  if (season !== undefined) return date.year === undefined ? 'XXXX' : `${edtf({ year: date.year })}-${season}`
  if (week && isWhole(date)) return `${edtf(date)}/${edtf(shifted(date, 6, 'D'))}`
  return part ? partOf(date, part) : edtf(date)
}

/** 'Mid-June' of an unknown year has no interval; it is about June. */
const looseQualifier = ({ part }: Meaning & { kind: 'date' }, date: Day): { qualifier?: '~' } =>
  part && date.year === undefined ? { qualifier: '~' } : {}
