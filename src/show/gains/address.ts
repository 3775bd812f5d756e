/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { oneIn, without, wordsIn } from '../parts/address-parts.ts'

export interface GainsSearch {
  /** Key of a voice. */
  readonly voice?: string | undefined
  /** Id of an actor. */
  readonly actor?: string | undefined
  /** Only actors of whom both are said. */
  readonly only?: 'both' | undefined
  /** The chosen entry, as `gains/ledger.ts` names it. */
  readonly at?: string | undefined
}

export const gainsSearch = (given: Readonly<Record<string, unknown>>): GainsSearch =>
  without({ voice: wordsIn(given.voice), actor: wordsIn(given.actor), only: oneIn(given.only, ['both'] as const), at: wordsIn(given.at) })
