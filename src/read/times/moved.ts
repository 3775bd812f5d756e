import type { Day } from '../../model/calendar.ts'
import type { Reference, State, Told } from './told.ts'

/**
 * The narrative moves to a date. Beside a known day of writing, its own year needs no telling, and a bare year is background
 * beyond its paragraph.
 */
export function moved(state: State, id: string, date: Day, told: Told, holds: 'story' | 'paragraph' | 'nothing'): State {
  if (date.year === undefined && date.month === undefined) return state
  const { year: _, yearOf: __, ...before } = state
  const year = { year: date.year, ...(holds === 'paragraph' && { yearOf: told.place.passage }) } as { year: number }
  const kept = date.year === undefined ? state : holds === 'nothing' ? before : { ...before, ...year }
  return { ...kept, at: date, atId: id }
}

/** How far a date's year is good for dates that name none. */
export function holding(said: Day, date: Day, reference: Reference): 'story' | 'paragraph' | 'nothing' {
  if (reference.year === undefined) return 'story'
  if (reference.year === date.year) return 'nothing'
  return said.year !== undefined && said.month === undefined ? 'paragraph' : 'story'
}
