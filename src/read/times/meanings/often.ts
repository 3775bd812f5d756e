import { countFrom, type Groups, unitFrom } from '../groups.ts'
import { iso } from '../iso.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** 'Every Friday', 'twice a week', 'annual': the period after which it comes again. */
export function often(groups: Groups): Meaning | undefined {
  return { kind: 'fixed', type: 'SET', value: periodOf(groups) }
}

function periodOf(groups: Groups): string {
  if (groups.often) return valueFor('often', groups.often) ?? 'P1D'
  if (groups.weekday) return 'P1W'
  if (groups.month || groups.season) return 'P1Y'
  if (groups.some) return iso(undefined, unitFrom(groups))
  return iso(countFrom(groups) ?? 1, unitFrom(groups))
}
