import type { Document } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { Passage, Span, TimeExpression } from '../../model/reading.ts'
import { isAside } from './aside.ts'
import { findTimes, type Hints } from './find.ts'
import { placeOf } from './flow.ts'
import { datesWriting } from './introduced.ts'
import { publishedDay } from './published.ts'
import { tell } from './story.ts'
import { outlookOf } from './tense.ts'

/**
 * Dates, hours, durations and sets (TIMEX3) with EDTF values. Years come from the text or the document, never from
 * the clock; `implied` says what was filled in.
 */
export const times: Reader = {
  name: 'times/rules',
  version: '1',
  about: 'Time expressions and their values; after the grammar, which tells May from may.',
  requires: ['passages', 'sentences', 'tokens'],
  provides: ['times'],
  read: (document) => ({ times: readTimes(document) }),
}

/** The layer `times` of a document; tokens and names sharpen it where there are any. */
export function readTimes(document: Document): readonly TimeExpression[] {
  const hints = hintsOf(document)
  const told = readable(document)
    .flatMap((span) => findTimes(document.text, span, hints))
    .map((found) => ({
      found,
      place: placeOf(document, found),
      looks: outlookOf(document, found),
      aside: isAside(document, found),
      writing: datesWriting(document, found),
    }))
  return tell(told, publishedDay(document))
}

function hintsOf({ layers: { tokens = [], names = [] } }: Document): Hints {
  const at = new Map(tokens.map((token) => [token.start, token]))
  return { tokenAt: (offset) => at.get(offset), names: names.filter(({ type }) => type === 'PER' || type === 'ORG') }
}

/** Outermost passages that say something about the world and are not copies of others. */
function readable({ text, layers: { passages } }: Document): readonly Span[] {
  if (!passages || passages.length === 0) return [{ start: 0, end: text.length }]
  return passages.filter(
    (passage) => passage.role !== 'furniture' && !passage.copyOf && !passages.some((other) => contains(other, passage)),
  )
}

const contains = (outer: Passage, inner: Passage): boolean =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
