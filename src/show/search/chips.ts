/** What narrows a search, each in plain words and with what taking it away leaves. */
import { dateWords } from '../parts/dates.ts'
import { factWords } from '../parts/factuality.tsx'
import { typeWords } from '../parts/kinds.tsx'
import type { SearchSearch } from './address.ts'

export interface Chip {
  readonly words: string
  /** What the address then changes. */
  readonly without: SearchSearch
}

const STATE_WORDS = { asserted: 'asserted', denied: 'denied', contested: 'contested', open: 'not said to be done' } as const

export function chipsOf(search: SearchSearch): readonly Chip[] {
  const { actor, types = [], voice, states = [], values = [], since, until, place, inside } = search
  return [
    ...(actor ? [{ words: `with ${actor.replace(/^actor:/, '').replaceAll('-', ' ')}`, without: { actor: undefined } }] : []),
    ...types.map((type) => ({ words: typeWords(type), without: { types: less(types, type) } })),
    ...(voice ? [{ words: `according to ${voice.replace(/^(?:actor|outlet):/, '')}`, without: { voice: undefined } }] : []),
    ...states.map((state) => ({ words: STATE_WORDS[state], without: { states: less(states, state) } })),
    ...values.map((value) => ({ words: `${factWords(value, 'a voice')} (${value})`, without: { values: less(values, value) } })),
    ...(since ? [{ words: `not before ${dateWords(since)}`, without: { since: undefined } }] : []),
    ...(until ? [{ words: `not after ${dateWords(until)}`, without: { until: undefined } }] : []),
    ...(place ? [{ words: `in ${place}`, without: { place: undefined } }] : []),
    ...(inside ? [{ words: `told in document ${inside}`, without: { inside: undefined } }] : []),
  ]
}

function less<T>(all: readonly T[], one: T): readonly T[] | undefined {
  const rest = all.filter((other) => other !== one)
  return rest.length > 0 ? rest : undefined
}
