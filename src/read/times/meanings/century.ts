import { type Groups, partFrom } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** 'The 19th century' is '18XX'; a part of it an interval with approximate ends. */
export function century(groups: Groups): Meaning | undefined {
  const n = Number(groups.nth ?? valueFor('ordinal', groups.ordinal ?? ''))
  if (!n || n > 21 || groups.bc) return undefined
  const start = (n - 1) * 100
  const part = partFrom(groups)
  if (!part) return { kind: 'fixed', type: 'DATE', value: `${String(n - 1).padStart(2, '0')}XX` }
  const [from, to] = { early: [0, 33], mid: [34, 66], late: [67, 99], 'first-half': [0, 49], 'second-half': [50, 99] }[part] as [
    number,
    number,
  ]
  return { kind: 'fixed', type: 'DATE', value: [from, to].map((y) => `${String(start + y).padStart(4, '0')}~`).join('/') }
}
