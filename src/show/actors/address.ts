/** What the address of this view holds beside its path; whatever else stands there is dropped. */

import { oneIn, without, wordsIn } from '../parts/address-parts.ts'
import { ENTITY_KINDS, type EntityKind } from './kinds.ts'

export interface ActorsSearch {
  /** Words that a name must have. */
  readonly name?: string | undefined
  readonly kind?: EntityKind | undefined
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined
  /** Only those that may be the same as another. */
  readonly same?: 'maybe' | undefined
  /** How happenings are put together; by whom they were with unless it says so. */
  readonly groups?: 'time' | undefined
  /** Tables in the place of pictures. */
  readonly as?: 'table' | undefined
}

export const actorsSearch = (given: Readonly<Record<string, unknown>>): ActorsSearch =>
  without({
    name: wordsIn(given.name),
    kind: oneIn(given.kind, ENTITY_KINDS),
    country: typeof given.country === 'string' && /^[A-Z]{3}$/.test(given.country) ? given.country : undefined,
    same: oneIn(given.same, ['maybe'] as const),
    groups: oneIn(given.groups, ['time'] as const),
    as: oneIn(given.as, ['table'] as const),
  })

/** For links from one actor to another: the list stays narrowed as it is. */
export const asItIs = (before: object): ActorsSearch => before as ActorsSearch
