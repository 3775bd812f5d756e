import type { Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'

/** 'On the 16th'. */
export function nth(groups: Groups): Meaning | undefined {
  const day = Number(groups.nth ?? groups.nth2)
  return day >= 1 && day <= 31 ? { kind: 'nth', day } : undefined
}
