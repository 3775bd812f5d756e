/** Quoted words on a page: the trigger stands out, control characters do not get through. */
import type { Span } from '../../model/reading.ts'
import { cut, type Ink, safe, wrapped } from '../page/ink.ts'

interface Quoted {
  readonly quote: string
  /** Where the quote begins in its document, UTF-16. */
  readonly at: number
  readonly trigger?: Span
}

/** In full, wrapped and moved in by `indent` columns. */
export function quoteLines({ quote, at, trigger }: Quoted, ink: Ink, indent: number): readonly string[] {
  const { before, word, after } = partsOf(quote, at, trigger)
  return wrapped(`“${ink.quote(before)}${word && ink.title(word)}${ink.quote(after)}”`, ink, indent)
}

/** On one line of `width` columns, the trigger kept in sight. */
export function quoteLine({ quote, at, trigger }: Quoted, ink: Ink, width: number): string {
  const { before, word, after } = partsOf(quote, at, trigger)
  const room = Math.max(12, width - word.length - 2)
  const left = Math.min(before.length, Math.max(room - after.length, Math.floor(room * 0.45)))
  const start = before.length > left ? `…${before.slice(before.length - left).replace(/^\S*\s/, '')}` : before
  return `“${ink.quote(start)}${word && ink.title(word)}${ink.quote(cut(after, Math.max(6, room - start.length)))}”`
}

/** Spaces at the seams stay, everything else is made safe. */
function partsOf(quote: string, at: number, trigger: Span | undefined): { readonly [part in 'before' | 'word' | 'after']: string } {
  if (!trigger || trigger.start < at || trigger.end > at + quote.length) return { before: safe(quote), word: '', after: '' }
  const [start, end] = [trigger.start - at, trigger.end - at]
  return {
    before: safe(`${quote.slice(0, start)}|`).slice(0, -1),
    word: safe(quote.slice(start, end)),
    after: safe(`|${quote.slice(end)}`).slice(1),
  }
}
