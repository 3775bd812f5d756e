import { dayFrom, type Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** Feasts that fall on the same day every year. */
export function holiday(groups: Groups): Meaning | undefined {
  const [month, day] = (valueFor('holiday', groups.holiday ?? '') ?? '').split('-').map(Number)
  return month && day ? { kind: 'date', date: { ...dayFrom({ year: groups.year }), month, day } } : undefined
}
