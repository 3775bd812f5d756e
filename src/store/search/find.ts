/** Where in a text a query's words stand. */
import type { Span } from '../../model/reading.ts'
import type { Query, Term } from './query.ts'
import { type Word, wordsOf } from './words.ts'

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

function endingHere(recent: readonly Word[], { words, prefix }: Term): Span | undefined {
  const from = recent.length - words.length
  const last = words.length - 1
  const fits = from >= 0 && words.every((word, i) => same(recent[from + i]!.word, word, prefix && i === last))
  return fits ? { start: recent[from]!.start, end: recent.at(-1)!.end } : undefined
}

const same = (word: string, wanted: string, prefix: boolean): boolean => (prefix ? word.startsWith(wanted) : word === wanted)

/** A slice of the text around a hit, cut between words where there are any. */
export function snippetOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - BEFORE)
  const to = Math.min(text.length, end + AFTER)
  const left = from === 0 ? 0 : from + (text.slice(from, start).search(/\s/u) + 1 || start - from)
  const right = to === text.length ? to : Math.max(end, lastSpace(text, end, to))
  return text.slice(left, right).trim()
}

function lastSpace(text: string, end: number, to: number): number {
  const at = text.slice(end, to).search(/\s\S*$/u)
  return at < 0 ? end : end + at
}
