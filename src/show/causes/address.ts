/** What the address of this view holds beside its path; whatever else stands there is dropped. */
import { numberIn, oneIn, without, wordsIn } from '../parts/address-parts.ts'

export const LINK_TYPES = ['cause', 'enable', 'prevent', 'purpose', 'condition'] as const
export const STEPS = ['1', '2', '3', 'all'] as const

export interface CausesSearch {
  /** The chosen happening, or the chosen link as `causes/graph.ts` names it. */
  readonly at?: string | undefined
  readonly type?: (typeof LINK_TYPES)[number] | undefined
  /** Key of a voice. */
  readonly voice?: string | undefined
  /** Id of an actor. */
  readonly actor?: string | undefined
  /** How far around the chosen happening is drawn; absent: all of it. */
  readonly steps?: (typeof STEPS)[number] | undefined
  /** Per cent. */
  readonly zoom?: number | undefined
  readonly as?: 'table' | undefined
}

export const causesSearch = (given: Readonly<Record<string, unknown>>): CausesSearch =>
  without({
    at: wordsIn(given.at),
    type: oneIn(given.type, LINK_TYPES),
    voice: wordsIn(given.voice),
    actor: wordsIn(given.actor),
    steps: oneIn(typeof given.steps === 'number' ? String(given.steps) : given.steps, STEPS.slice(0, 3)),
    zoom: numberIn(given.zoom, 40, 200),
    as: oneIn(given.as, ['table'] as const),
  })
