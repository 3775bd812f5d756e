import { type Groups, unitFrom } from '../groups.ts'
import type { Meaning } from '../meaning.ts'

/** 'In recent months', 'over the past few weeks', 'the coming days'. */
export function recent(groups: Groups): Meaning | undefined {
  return { kind: 'recent', unit: unitFrom(groups), sign: /^(?:coming|next)/i.test(groups.recent ?? '') ? 1 : -1 }
}
