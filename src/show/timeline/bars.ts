/** Happenings as bars: where they lie on the line of days, and how they look. */

import { happeningTitle } from '../../model/happening-title.ts'
import type { TimelineItem } from '../api/answers.ts'
import { betweenWords, daysOf } from '../parts/dates.ts'
import { type Kind, kindOf, typeWords } from '../parts/kinds.tsx'

/** Days since 1970-01-01; `last` is included. */
export interface Bar {
  readonly item: TimelineItem
  /** Its place in the case's order of dates, from 1. */
  readonly number: number
  readonly title: string
  readonly kind: Kind
  /** What did not happen, or is only planned, is drawn as an empty frame. */
  readonly hollow: boolean
  /** Absent when nobody dates it. */
  readonly days?: BarDays
  /** 'prevented', 'did not happen', 'planned'; empty for what is said to have happened. */
  readonly note: string
}

export interface BarDays {
  readonly first: number
  readonly last: number
  /** The days that are sure. */
  readonly certain?: { readonly first: number; readonly last: number }
  /** It goes on beyond, or nobody says since when. */
  readonly open: { readonly start: boolean; readonly end: boolean }
}

export const barOf = (item: TimelineItem, number: number): Bar => {
  const days = barDays(item)
  return {
    item,
    number,
    title: short(happeningTitle(item)),
    kind: kindOf(item.type),
    hollow: item.state === 'denied' || item.state === 'open',
    ...(days && { days }),
    note: noteOf(item),
  }
}

const LONGEST = 44
const short = (title: string): string => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title)

function noteOf({ state, prevented, modality, disputed }: TimelineItem): string {
  if (state === 'denied') return prevented ? 'prevented' : 'did not happen'
  if (state === 'open') return modality ?? (prevented ? 'prevented' : 'left open')
  return state === 'contested' && !disputed ? 'contested' : ''
}

function barDays({ possible, certain, from, to }: TimelineItem): BarDays | undefined {
  const given = possible ?? { from, to }
  const first = given.from ? daysOf(given.from)?.first : undefined
  const last = given.to ? daysOf(given.to)?.last : undefined
  const [start, end] = [first ?? last, last ?? first]
  if (start === undefined || end === undefined) return undefined
  const sure = certain && { first: daysOf(certain.from)?.first, last: daysOf(certain.to)?.last }
  return {
    first: Math.min(start, end),
    last: Math.max(start, end),
    ...(sure?.first !== undefined && sure.last !== undefined && { certain: { first: sure.first, last: sure.last } }),
    open: { start: first === undefined, end: last === undefined },
  }
}

/**
 * Everything that a bar shows, as one sentence for who does not see it.
 * @param shown its title as it stands there, cut perhaps: names begin with what is read, so that people can say it
 */
export function barWords({ item, number, title, note, days }: Bar, shown = title): string {
  const given = item.possible ?? {}
  const when = days ? betweenWords(given.from, given.to) : 'no date'
  const sure = item.certain && betweenWords(item.certain.from, item.certain.to)
  return [
    `${number} ${shown}${note && ` ${note}`}${item.disputed ? ' ≠' : ''}`,
    shown === title ? '' : title,
    typeWords(item.type),
    when && (sure && sure !== when ? `${when}, most likely ${sure}` : when),
    item.disputed ? 'disputed' : '',
    `${item.reports} ${item.reports === 1 ? 'report' : 'reports'}, ${item.origins} ${item.origins === 1 ? 'origin' : 'origins'}`,
  ]
    .filter(Boolean)
    .join('; ')
}
