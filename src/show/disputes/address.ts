/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { numberIn, oneIn, without, wordsIn } from '../parts/address-parts.ts'
import { GROUPS, type Group } from './topics.ts'

export interface DisputesSearch {
  /** Id of the chosen dispute; absent: the first one. */
  readonly at?: string | undefined
  readonly about?: Group | undefined
  /** The chosen side, 0, 1, 2 …; absent: none. */
  readonly side?: number | undefined
  /** The map as a table. */
  readonly as?: 'table' | undefined
}

export const disputesSearch = (given: Readonly<Record<string, unknown>>): DisputesSearch =>
  without({
    at: wordsIn(given.at),
    about: oneIn(given.about, GROUPS),
    side: numberIn(given.side, 0, 99),
    as: oneIn(given.as, ['table'] as const),
  })
