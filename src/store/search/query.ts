/** A search as the two databases want it written. */
import type { Query, Term } from '../../model/search-query.ts'

/** As FTS5 wants it, https://www.sqlite.org/fts5.html#full_text_query_syntax; `loose` takes phrases for their words. */
export function fts5Of({ wanted, unwanted }: Query, loose = false): string {
  const none = loose ? unwanted.filter(({ words }) => words.length === 1) : unwanted
  const term = loose ? looseTerm : fts5Term
  const all = wanted.map(term).join(' AND ')
  return none.length > 0 ? `(${all}) NOT (${none.map(term).join(' OR ')})` : all
}

const fts5Term = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? ' *' : ''}`

const looseTerm = ({ words, prefix }: Term): string =>
  words.map((word, i) => `"${word}"${prefix && i === words.length - 1 ? ' *' : ''}`).join(' AND ')

/** As a tsquery is written, https://www.postgresql.org/docs/current/datatype-textsearch.html; `loose` takes phrases for their words. */
export function tsqueryOf({ wanted, unwanted }: Query, loose = false): string {
  const none = loose ? unwanted.filter(({ words }) => words.length === 1) : unwanted
  return [...wanted.map((term) => tsTerm(term, loose)), ...none.map((term) => `!${tsTerm(term, loose)}`)].join(' & ')
}

function tsTerm({ words, prefix }: Term, loose: boolean): string {
  const last = words.length - 1
  return `(${words.map((word, i) => `'${word}'${prefix && i === last ? ':*' : ''}`).join(loose ? ' & ' : ' <-> ')})`
}
