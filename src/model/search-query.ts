/**
 * What somebody types into a search field. All words must be there; `"…"` is a phrase, `-` in front forbids, `*` at the end takes
 * every word that begins so. Nothing is a mistake: what cannot be read as these is just words.
 */
import { wordsOf } from './words.ts'

/** Words that follow one another; with `prefix` the last one is only the beginning of a word. */
export interface Term {
  readonly words: readonly string[]
  readonly prefix: boolean
}

export interface Query {
  readonly wanted: readonly Term[]
  readonly unwanted: readonly Term[]
}

const PIECE = /(-?)(?:"([^"]*)"?|(\S+))/gu

export function queryOf(typed: string): Query {
  const terms = [...typed.matchAll(PIECE)].map(([, minus, phrase, word]) => ({
    forbids: minus === '-',
    term: termOf(phrase ?? word ?? ''),
  }))
  const told = terms.filter(({ term }) => term.words.length > 0)
  return {
    wanted: told.filter(({ forbids }) => !forbids).map(({ term }) => term),
    unwanted: told.filter(({ forbids }) => forbids).map(({ term }) => term),
  }
}

const termOf = (piece: string): Term => ({ words: Array.from(wordsOf(piece), ({ word }) => word), prefix: /[\p{L}\p{N}]\*$/u.test(piece) })

/** Whether any term is a phrase: an index that keeps no places of words cannot answer it alone. */
export const hasPhrase = ({ wanted, unwanted }: Query): boolean => [...wanted, ...unwanted].some(({ words }) => words.length > 1)
