/** What of the case is taken elsewhere, when a view shows a part of it. */
import type { Query } from '../api/client.ts'
import { typeWords } from '../parts/kinds.tsx'

export interface Scope {
  /** As it stands after 'only': '2 of 10 documents', 'what concerns Mahdi Army'. */
  readonly words: string
  /** Numbers of documents that the report is of; undefined: all. */
  readonly documents?: readonly number[] | undefined
  /** What narrows happenings and disputes in the other files; undefined: nothing does. */
  readonly filter?: Query | undefined
  /** One sentence: what of the view's filters no file can heed. */
  readonly left?: string | undefined
}

/** The filters that views and exports have in common; `from` and `to` are days, inclusive. */
export interface Narrowed {
  readonly actor?: string | undefined
  readonly types?: readonly string[] | undefined
  readonly voice?: string | undefined
  readonly state?: string | undefined
  readonly place?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Undefined when nothing is narrowed. `named` gives the name of an actor or a place by its id. */
export function scopeOf(narrowed: Narrowed, named: (id: string) => string | undefined, left?: string): Scope | undefined {
  const { actor, types, voice, state, place } = narrowed
  const [from, to] = [plainDay(narrowed.from), plainDay(narrowed.to)]
  const words = [
    actor && (named(actor) ?? 'one actor'),
    types && (types.length > 2 ? `${types.length} types` : types.map((type) => typeWords(type as never)).join(', ')),
    voice && (named(voice) ?? 'one voice'),
    state,
    place && `in ${named(place) ?? 'one place'}`,
    from && `from ${from}`,
    to && `to ${to}`,
  ].filter(Boolean)
  if (words.length === 0) return left ? { words: 'what is shown', left } : undefined
  return { words: words.join(', '), filter: { actor, types, voice, state, place, from, to }, left }
}

/** Exports know the years 0000 to 9999. */
const plainDay = (day: string | undefined): string | undefined => (day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined)
