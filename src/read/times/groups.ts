import type { Day, Part, Unit } from '../../model/calendar.ts'
import type { Bound, Thing } from './meaning.ts'
import { valueFor } from './words.ts'

/** What the blanks of a pattern caught, and the fixed parts of its rule. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Year, month and day of the blanks that end in `n` ('' or '2'). */
export function dayFrom(groups: Groups, n: '' | '2' = ''): Day {
  const year = groups[`year${n}`]
  const month = groups[`month${n}`]
  const day = groups[`day${n}`]
  return {
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(valueFor('month', month)) }),
    ...(!month && groups[`mm${n}`] && { month: Number(groups[`mm${n}`]) }),
    ...(day && { day: Number(day) }),
    ...(!day && groups[`dd${n}`] && { day: Number(groups[`dd${n}`]) }),
  }
}

export const partFrom = (groups: Groups): Part | undefined =>
  groups.part ? ((valueFor('part', groups.part) ?? (/^earl/i.test(groups.part) ? 'early' : 'late')) as Part) : undefined

export const boundFrom = (groups: Groups): { readonly qualifier?: Bound } =>
  groups.bound ? { qualifier: valueFor('bound', groups.bound) as Bound } : {}

/** The unit named by a blank, or by the fixed words that `one` and `some` caught. */
export function unitFrom(groups: Groups): Unit {
  const word = groups.unit ?? groups.unit2 ?? groups.one ?? groups.some ?? groups.daypart ?? 'day'
  return (valueFor('unit', word) ?? 'D') as Unit
}

/** The number said; absent for 'a few', 'several' and bare plurals. */
export function countFrom(groups: Groups): number | undefined {
  if (groups.one) return 1
  const word = groups.count ?? groups.count2 ?? groups.number
  if (!word) return undefined
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  const value = valueFor('number', word)
  return value === undefined ? undefined : Number(value)
}

/** What 'last', 'next' or 'that' stands before. */
export function thingFrom(groups: Groups): Thing {
  if (groups.overnight) return { kind: 'overnight' }
  if (groups.weekday) return { kind: 'weekday', weekday: Number(valueFor('weekday', groups.weekday)) }
  if (groups.month) return { kind: 'month', month: Number(valueFor('month', groups.month)) }
  if (groups.season) return { kind: 'season', season: Number(valueFor('season', groups.season)) }
  if (groups.unit) return { kind: 'unit', unit: unitFrom(groups) }
  return groups.daypart ? { kind: 'daypart' } : { kind: 'unit', unit: 'D' }
}
