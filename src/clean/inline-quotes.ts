/** Quotations inside a paragraph: three words or more between quotation marks, as parts that lie in the paragraph's own. */
import { type Part, wordsOf } from './part.ts'

const QUOTE = /“[^“”]{4,1500}”|«[^«»]{4,1500}»|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{4,1500}?\S"(?![\p{L}\p{N}])/gu
const FEWEST_WORDS = 3

/** Every part, followed by the quotations in it. */
export const withInlineQuotes = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) =>
    ['body', 'quotation', 'reader-comment', 'comment'].includes(part.role) ? [part, ...quotesIn(text, part)] : [part],
  )

function quotesIn(text: string, part: Part): readonly Part[] {
  const words = wordsOf(text, part)
  return [...words.matchAll(QUOTE)].flatMap(({ index, 0: quote }) => {
    const whole = quote.length > words.length - 3
    const enough = quote.split(/\s+/).length >= FEWEST_WORDS
    const nested: Part = {
      start: part.start + index,
      end: part.start + index + quote.length,
      role: 'quotation',
      nested: true,
      ...(part.by && { by: part.by }),
    }
    return whole || !enough ? [] : [nested]
  })
}
