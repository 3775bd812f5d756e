/** The sides of a dispute as they stand beside one another, and why each report counts or adds no origin. */
import type { Dispute } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'

export type Side = Dispute['positions'][number]
export type Quote = Side['quotes'][number]

/** In the order of who was first to say so; never by strength. Without a date: last. */
export const inOrder = ({ positions }: Pick<Dispute, 'positions'>): readonly Side[] =>
  [...positions]
    .map((side, i) => ({ side, i, day: firstDay(side) }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.i - b.i)
    .map(({ side }) => side)

const NO_DAY = '9999'
const firstDay = ({ quotes }: Side): string => quotes.map(({ published }) => published ?? NO_DAY).toSorted()[0] ?? NO_DAY

/** 'a', 'b' … 'z', 'aa'. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26))

/** What a side holds, as a title. */
export function sideTitle(about: Dispute['about'], value: string): string {
  if (about === 'occurrence') return value === 'happened' ? 'It happened' : value === 'did not happen' ? 'It did not happen' : large(value)
  if (about === 'time') return dateWords(value)
  return large(value)
}

const large = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** One document of a side, and what it adds. */
export interface Telling {
  readonly quote: Quote
  /** Whether it is the first of its origin here. */
  readonly origin: boolean
  readonly says: string
}

/** Each document once, by date; the first independent one of an origin carries it. */
export function tellingsOf(side: Side): readonly Telling[] {
  const byDay = side.quotes.toSorted((a, b) => (a.published ?? NO_DAY).localeCompare(b.published ?? NO_DAY) || a.number - b.number)
  const documents = [...Map.groupBy(byDay, ({ document }) => document).values()].map(
    (same) => same.find(({ independent }) => independent) ?? same[0]!,
  )
  const carriers = new Set(
    [...Map.groupBy(documents, ({ origin }) => origin).values()].map((same) => same.find(({ independent }) => independent) ?? same[0]!),
  )
  return documents.map((quote) => ({
    quote,
    origin: carriers.has(quote),
    says: saysOf(quote, carriers.has(quote), quote === documents[0]),
  }))
}

function saysOf(quote: Quote, origin: boolean, first: boolean): string {
  if (quote.copy) return copyWords(quote.copy)
  if (!quote.independent) return 'passes on another report'
  if (!origin) return 'of the same origin'
  return first && quote.published ? 'first to say so' : 'an origin of its own'
}

/** 'copy of 3, word for word'; 'copy of 3, 2 words differ'. */
export function copyWords({ number, edits, similarity }: NonNullable<Quote['copy']>): string {
  const changed = changedWords(edits ?? [])
  if (changed > 0) return `copy of ${number}, ${changed} ${changed === 1 ? 'word differs' : 'words differ'}`
  return `copy of ${number}, ${edits === undefined && similarity < 1 ? 'these words unchanged' : 'word for word'}`
}

type Edits = NonNullable<NonNullable<Quote['copy']>['edits']>

/** Words that were put in or left out; of one that was exchanged for another, one. */
export function changedWords(edits: Edits): number {
  const count = (kind: 'added' | 'removed'): number =>
    edits.filter((edit) => edit.kind === kind).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return Math.max(count('added'), count('removed'))
}

/** The same words of one voice once, with every document that has them. */
export function sayingsOf({ quotes }: Side): readonly { readonly first: Quote; readonly all: readonly Quote[] }[] {
  return [...Map.groupBy(quotes, ({ quote, origin }) => `${origin} ${quote.replace(/^[>\s]+/, '')}`).values()].map((all) => ({
    first: all.find(({ independent }) => independent) ?? all[0]!,
    all,
  }))
}

/** 'an analyst, quoted by the blog author': names from the inside out. */
export function speakerWords(chain: Quote['chain']): string {
  const [last, ...outer] = chain.map(({ name }) => name).toReversed()
  return [
    last ?? 'somebody',
    ...outer.filter((name, i) => name !== (i === 0 ? last : outer[i - 1])).map((name) => `quoted by ${name}`),
  ].join(', ')
}
