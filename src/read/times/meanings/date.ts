import { dayFrom, type Groups, partFrom } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** 'November 15, 1967', 'mid-June', 'late 2007', 'the spring of 1968'. */
export function date(groups: Groups): Meaning | undefined {
  const part = partFrom(groups)
  return {
    kind: 'date',
    date: dayFrom(groups),
    ...(groups.season && { season: Number(valueFor('season', groups.season)) }),
    ...(part && { part }),
    ...(groups.grain === 'week' && { week: true }),
  }
}
