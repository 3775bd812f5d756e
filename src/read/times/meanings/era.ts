import type { Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'

/** '146 BC' is the year −145 of ISO 8601. */
export function era(groups: Groups): Meaning | undefined {
  const year = groups.bc ? 1 - Number(groups.bc) : Number(groups.ad)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return { kind: 'fixed', type: 'DATE', value: year < 0 ? `-${digits}` : digits }
}
