/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { numberIn, oneIn, without, wordsIn } from '../parts/address-parts.ts'

/** How many steps are shown, unless more are asked for. */
export const SOME = 200
export const SHOWN = ['standing', 'undone', 'lost'] as const

export interface HistorySearch {
  readonly person?: string | undefined
  /** What the decisions are on: an event as `3#120`, a happening, an actor, a document. */
  readonly on?: string | undefined
  /** Only those that stand, that are undone, or whose target is no longer found. */
  readonly show?: (typeof SHOWN)[number] | undefined
  /** Number of the chosen step's first decision. */
  readonly step?: number | undefined
  readonly most?: number | undefined
}

export const historySearch = (given: Readonly<Record<string, unknown>>): HistorySearch =>
  without({
    person: wordsIn(given.person),
    on: wordsIn(given.on),
    show: oneIn(given.show, SHOWN),
    step: numberIn(given.step, 1, 1e9),
    most: numberIn(given.most, SOME + 1, 10_000),
  })
