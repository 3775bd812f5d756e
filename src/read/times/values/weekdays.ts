import { edtf, shifted } from '../../../model/calendar.ts'
import type { Meaning } from '../meaning.ts'
import { nearDay } from '../near-day.ts'
import { base, type Dated, impliedOf, known, type Reference, type State, type Told } from '../told.ts'

/** 'From Monday to Wednesday': the last such days, or the coming ones where the clause looks ahead. */
export function betweenWeekdays(told: Told, { first, last }: Meaning & { kind: 'weekdays' }, state: State, reference: Reference): Dated {
  const ahead = told.looks === 'ahead'
  const length = (last - first + 7) % 7 || 7
  const thing = { kind: 'weekday' as const, weekday: ahead ? first : last }
  const { day } = nearDay({ kind: 'near', thing, from: 'document', hours: false }, reference, { ahead, after: false })
  const [from, to] = ahead ? [day, shifted(day, length, 'D')] : [shifted(day, -length, 'D'), day]
  const value = known(day) ? `${edtf(from)}/${edtf(to)}` : 'XXXX-XX-XX'
  const time = { ...base(told), type: 'DATE' as const, value, implied: impliedOf({}, day), ...(known(reference) && { anchor: 'document' }) }
  return { time, state: known(day) ? { ...state, at: from, atId: time.id } : state }
}
