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

/** As FTS5 wants it, https://www.sqlite.org/fts5.html#full_text_query_syntax. */
export function fts5Of({ wanted, unwanted }: Query): string {
  const all = wanted.map(fts5Term).join(' AND ')
  return unwanted.length > 0 ? `(${all}) NOT (${unwanted.map(fts5Term).join(' OR ')})` : all
}

const fts5Term = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? ' *' : ''}`

/** As a tsquery is written, https://www.postgresql.org/docs/current/datatype-textsearch.html; `loose` takes phrases for their words. */
export function tsqueryOf({ wanted, unwanted }: Query, loose = false): string {
  const none = loose ? unwanted.filter(({ words }) => words.length === 1) : unwanted
  return [...wanted.map((term) => tsTerm(term, loose)), ...none.map((term) => `!${tsTerm(term, loose)}`)].join(' & ')
}

function tsTerm({ words, prefix }: Term, loose: boolean): string {
  const last = words.length - 1
  return `(${words.map((word, i) => `'${word}'${prefix && i === last ? ':*' : ''}`).join(loose ? ' & ' : ' <-> ')})`
}
