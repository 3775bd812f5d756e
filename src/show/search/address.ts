/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import type { EventType, Factuality, Happening } from '../api/answers.ts'
import { dayIn, oneIn, someIn, without, wordsIn } from '../parts/address-parts.ts'
import { EVENT_TYPES } from '../parts/kinds.tsx'
import { GROUPS, type Group } from './groups.ts'

export interface SearchSearch {
  readonly q?: string | undefined
  /** Only this group of what was found. */
  readonly group?: Group | undefined
  /** Id or name of who takes part. */
  readonly actor?: string | undefined
  readonly types?: readonly EventType[] | undefined
  /** Key or name of a voice. */
  readonly voice?: string | undefined
  readonly states?: readonly Happening['state'][] | undefined
  readonly values?: readonly Factuality[] | undefined
  /** A day, a month or a year, both included. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly place?: string | undefined
  /** Number of a document. */
  readonly inside?: string | undefined
}

export const STATES: readonly Happening['state'][] = ['asserted', 'denied', 'contested', 'open']
export const VALUES: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'PS-', 'PR-', 'CT-', 'Uu', 'CTu']

export const searchSearch = (given: Readonly<Record<string, unknown>>): SearchSearch =>
  without({
    q: wordsIn(given.q),
    group: oneIn(given.group, GROUPS),
    actor: wordsIn(given.actor),
    types: someIn(given.types, EVENT_TYPES),
    voice: wordsIn(given.voice),
    states: someIn(given.states, STATES),
    values: someIn(given.values, VALUES),
    since: dayIn(given.since),
    until: dayIn(given.until),
    place: wordsIn(given.place),
    inside: wordsIn(given.inside),
  })
