/** Words of a text with what stands around them, so that they are found again; offsets for readers that count code points. */
import type { Span } from '../../model/reading.ts'

export interface QuoteAt extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** UTF-16 units of surroundings on each side. */
const AROUND = 32

/** Never cuts a surrogate pair. */
export const quoteAt = (text: string, { start, end }: Span): QuoteAt => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
  suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
})

const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at + 1 : at

/** Counts code points before a UTF-16 offset; ask in rising order, the text is walked once. */
export function codePoints(text: string): (offset: number) => number {
  let [units, points] = [0, 0]
  return (offset) => {
    if (offset < units) [units, points] = [0, 0]
    while (units < offset) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
      points += 1
    }
    return points
  }
}

/** A link that opens a page at these words (text fragments); only for pages on the web. */
export function fragmentLink(url: string | undefined, { exact, prefix, suffix }: QuoteAt): string | undefined {
  if (!url || !/^https?:/.test(url)) return undefined
  const word = (text: string): string => encodeURIComponent(text.replaceAll(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
  const [before, after] = [word(prefix.split(/\s+/).slice(-3).join(' ')), word(suffix.split(/\s+/).slice(0, 3).join(' '))]
  return `${url.replace(/#.*$/, '')}#:~:text=${before ? `${before}-,` : ''}${word(exact)}${after ? `,-${after}` : ''}`
}
