/** What the address of the timeline holds; whatever else stands there is dropped. */
import { numberIn, oneIn, someIn, without, wordsIn } from '../parts/address-parts.ts'
import { daysOf } from '../parts/dates.ts'
import { EVENT_TYPES } from '../parts/kinds.tsx'
import { SORTS } from './sorted.ts'

export const LANES = ['actor', 'voice', 'place'] as const
export const STATES = ['asserted', 'denied', 'contested', 'open'] as const

export interface TimelineSearch {
  /** What lanes stand for; absent: actors. */
  readonly lanes?: (typeof LANES)[number] | undefined
  /** The window, EDTF days, both included; absent: everything. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Id of the chosen happening. */
  readonly at?: string | undefined
  readonly actor?: string | undefined
  readonly types?: readonly (typeof EVENT_TYPES)[number][] | undefined
  readonly voice?: string | undefined
  readonly state?: (typeof STATES)[number] | undefined
  readonly place?: string | undefined
  /** Keys of lanes that are opened wide. */
  readonly open?: readonly string[] | undefined
  /** Ties are drawn between all that is shown, not only for the chosen one. */
  readonly ties?: 'all' | undefined
  readonly as?: 'table' | undefined
  /** The column that the table is sorted by; a minus turns it round. */
  readonly sort?: string | undefined
  /** Width of the pane at the side, CSS pixels. */
  readonly side?: number | undefined
}

export const SIDE = { least: 240, most: 720 } as const

export function timelineSearch(given: Readonly<Record<string, unknown>>): TimelineSearch {
  const [from, to] = [dayIn(given.from), dayIn(given.to)]
  const whole = from !== undefined && to !== undefined && daysOf(from)!.first! <= daysOf(to)!.last!
  return without({
    lanes: oneIn(given.lanes, ['voice', 'place'] as const),
    from: whole ? from : undefined,
    to: whole ? to : undefined,
    at: wordsIn(given.at),
    actor: wordsIn(given.actor),
    types: someIn(given.types, EVENT_TYPES),
    voice: wordsIn(given.voice),
    state: oneIn(given.state, STATES),
    place: wordsIn(given.place),
    open: listIn(given.open),
    ties: oneIn(given.ties, ['all'] as const),
    as: oneIn(given.as, ['table'] as const),
    sort: oneIn(
      given.sort,
      SORTS.flatMap((sort) => [sort, `-${sort}`]),
    ),
    side: numberIn(given.side, SIDE.least, SIDE.most),
  })
}

/** A whole day of any year; a bare year in an address arrives as a number and is none. */
const dayIn = (given: unknown): string | undefined => {
  const day = wordsIn(given)
  return day && /^-?Y?-?\d{4,}-\d\d-\d\d$/.test(day) && daysOf(day) ? day : undefined
}

function listIn(given: unknown): readonly string[] | undefined {
  const list = (Array.isArray(given) ? given : [given]).flatMap((one) => wordsIn(one) ?? [])
  return list.length > 0 ? list.slice(0, 200) : undefined
}
