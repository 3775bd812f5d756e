import { dayFrom, type Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** 'The third quarter of 2009' as its months. */
export function quarter(groups: Groups): Meaning | undefined {
  const n = Number(valueFor('ordinal', groups.ordinal ?? ''))
  if (!(n >= 1 && n <= 4)) return undefined
  const { year } = dayFrom(groups)
  const ends = [n * 3 - 2, n * 3].map((month) => ({ ...(year !== undefined && { year }), month })) as [{ month: number }, { month: number }]
  return { kind: 'range', from: ends[0], to: ends[1] }
}
