import { boundFrom, countFrom, type Groups, unitFrom } from '../groups.ts'
import type { From, Meaning } from '../meaning.ts'

/** 'Two years earlier', 'ten days later', 'twenty years ago today', 'three days after'. */
export function shift(groups: Groups): Meaning | undefined {
  const count = countFrom(groups)
  const unit = unitFrom(groups)
  if (unit === 'S' && count === 1) return undefined
  return {
    kind: 'shift',
    unit,
    sign: groups.sign === '-' ? -1 : 1,
    from: (groups.from ?? 'story') as From,
    exact: groups.exact !== undefined,
    ...(count !== undefined && { count }),
    ...boundFrom(groups),
  }
}
