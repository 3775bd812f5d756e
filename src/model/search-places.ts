/** Where the terms of a search stand in a text. */
import type { Span } from './reading.ts'
import type { Query, Term } from './search-query.ts'
import { type Word, wordsOf } from './words.ts'

/** The place of a term that ends with the last of these words; half-open UTF-16 offsets. */
export function endingHere(recent: readonly Word[], { words, prefix }: Term): Span | undefined {
  const from = recent.length - words.length
  const last = words.length - 1
  const fits = from >= 0 && words.every((word, i) => same(recent[from + i]!.word, word, prefix && i === last))
  return fits ? { start: recent[from]!.start, end: recent.at(-1)!.end } : undefined
}

const same = (word: string, wanted: string, prefix: boolean): boolean => (prefix ? word.startsWith(wanted) : word === wanted)

/** Every place of every wanted term, in the order of the text; places that overlap become one. */
export function placesOf(text: string, { wanted }: Pick<Query, 'wanted'>): readonly Span[] {
  const longest = Math.max(0, ...wanted.map(({ words: { length } }) => length))
  const recent: Word[] = []
  const found: Span[] = []
  for (const word of wordsOf(text)) {
    recent.push(word)
    if (recent.length > longest) recent.shift()
    found.push(...wanted.flatMap((term) => endingHere(recent, term) ?? []))
  }
  return together(found.toSorted((a, b) => a.start - b.start))
}

function together(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** Whether a text has every wanted term and none of the unwanted. */
export const answers = (text: string, { wanted, unwanted }: Query): boolean =>
  wanted.every((term) => placesOf(text, { wanted: [term] }).length > 0) &&
  unwanted.every((term) => placesOf(text, { wanted: [term] }).length === 0)
