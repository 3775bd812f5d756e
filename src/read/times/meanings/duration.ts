import { boundFrom, countFrom, type Groups, unitFrom } from '../groups.ts'
import { iso } from '../iso.ts'
import type { Meaning } from '../meaning.ts'

/** 'A few days', 'more than a year', 'the 14-week strike', 'the last five years'. */
export function duration(groups: Groups): Meaning | undefined {
  const count = groups.some ? undefined : countFrom(groups)
  const unit = unitFrom(groups)
  if (unit === 'S' && count === 1) return undefined
  const value = iso(groups.half && count !== undefined ? count + 0.5 : count, unit)
  const anchored = /^(?:last|past|next|coming)$/i.test(groups.near ?? '')
  return { kind: 'fixed', type: 'DURATION', value, ...boundFrom(groups), ...(anchored && { anchor: 'document' }) }
}
