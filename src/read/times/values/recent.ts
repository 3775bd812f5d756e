import { edtf } from '../../../model/calendar.ts'
import { iso } from '../iso.ts'
import type { Meaning } from '../meaning.ts'
import { base, type Dated, impliedOf, known, type Reference, type State, type Told } from '../told.ts'

/** 'In recent months' ends with the day of writing and begins nobody says when. */
export function recently(told: Told, { unit, sign }: Meaning & { kind: 'recent' }, state: State, reference: Reference): Dated {
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
