/** Where in a text a query's words stand. */
import type { Span } from '../../model/reading.ts'
import { endingHere, placesOf } from '../../model/search-places.ts'
import type { Query, Term } from '../../model/search-query.ts'
import { type Word, wordsOf } from '../../model/words.ts'

/** Words that `snippetOf` leaves on each side of the hit, in UTF-16 code units. */
const BEFORE = 80
const AFTER = 160

/** The first place of any wanted term, whole phrase and all; undefined when the text does not answer the query. */
export function firstHit(text: string, { wanted, unwanted }: Query, exact: boolean): Span | undefined {
  const words = exact ? [...wordsOf(text)] : wordsOf(text)
  return exact && Array.isArray(words) ? exactHit(words, { wanted, unwanted }) : earliest(words, wanted)
}

function exactHit(words: readonly Word[], { wanted, unwanted }: Query): Span | undefined {
  const hits = wanted.map((term) => earliest(words, [term]))
  if (hits.includes(undefined) || unwanted.some((term) => earliest(words, [term]))) return undefined
  return (hits as Span[]).toSorted((a, b) => a.start - b.start)[0]
}

/** Goes through the words once, with the last few at hand for phrases. */
function earliest(words: Iterable<Word>, terms: readonly Term[]): Span | undefined {
  const longest = Math.max(...terms.map(({ words: { length } }) => length))
  const recent: Word[] = []
  let best: Span | undefined
  for (const word of words) {
    recent.push(word)
    if (recent.length > longest) recent.shift()
    const found = terms.map((term) => endingHere(recent, term)).filter((span) => span !== undefined)
    for (const span of found) if (!best || span.start < best.start) best = span
    if (best && recent[0]!.start >= best.start) return best
  }
  return best
}

/** A slice of the text around a hit, cut between words where there are any; where it begins, and where the wanted terms stand in it. */
export interface Snippet {
  readonly snippet: string
  /** UTF-16 offset in the text. */
  readonly from: number
  /** In the text, in order. */
  readonly marks: readonly Span[]
}

export function snippetOf(text: string, { start, end }: Span, query: Pick<Query, 'wanted'>): Snippet {
  const from = Math.max(0, start - BEFORE)
  const to = Math.min(text.length, end + AFTER)
  const left = from === 0 ? 0 : from + (text.slice(from, start).search(/\s/u) + 1 || start - from)
  const right = to === text.length ? to : Math.max(end, lastSpace(text, end, to))
  const cut = text.slice(left, right)
  const begins = left + (cut.length - cut.trimStart().length)
  const snippet = cut.trim()
  const marks = placesOf(snippet, query).map((mark) => ({ start: begins + mark.start, end: begins + mark.end }))
  return { snippet, from: begins, marks }
}

function lastSpace(text: string, end: number, to: number): number {
  const at = text.slice(end, to).search(/\s\S*$/u)
  return at < 0 ? end : end + at
}
