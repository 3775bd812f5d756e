/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import type { EventType } from '../api/answers.ts'
import { dayIn, numberIn, oneIn, someIn, without, wordsIn } from '../parts/address-parts.ts'
import { EVENT_TYPES } from '../parts/kinds.tsx'

export const ACTOR_KINDS = ['all', 'person', 'organization', 'state', 'group', 'place', 'other'] as const
export const ORDERS = ['source', 'line', 'target', 'acts', 'origins', 'first'] as const

export interface NetworkSearch {
  /** Only what this actor does, and what is done to it: id. */
  readonly actor?: string | undefined
  /** Only with an actor of this kind; absent: all but places. */
  readonly kind?: (typeof ACTOR_KINDS)[number] | undefined
  readonly types?: readonly EventType[] | undefined
  /** Independent origins that a relation has at least. */
  readonly least?: number | undefined
  /** The window: days, inclusive. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** The chosen actor, or the chosen relation as `network.ts` names it. */
  readonly at?: string | undefined
  /** The actor whose relations j and k walk along. */
  readonly of?: string | undefined
  /** Per cent of the size that fits. */
  readonly zoom?: number | undefined
  readonly as?: 'table' | undefined
  readonly order?: (typeof ORDERS)[number] | undefined
}

export const networkSearch = (given: Readonly<Record<string, unknown>>): NetworkSearch =>
  without({
    actor: wordsIn(given.actor),
    kind: oneIn(given.kind, ACTOR_KINDS),
    types: someIn(given.types, EVENT_TYPES),
    least: numberIn(given.least, 2, 99),
    since: dayIn(given.since),
    until: dayIn(given.until),
    at: wordsIn(given.at),
    of: wordsIn(given.of),
    zoom: numberIn(given.zoom, 25, 800),
    as: oneIn(given.as, ['table'] as const),
    order: oneIn(given.order, ORDERS),
  })
