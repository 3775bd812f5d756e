import type { Day } from '../../model/calendar.ts'
import { dayOf, edtf } from '../../model/calendar.ts'
import type { Document } from '../../model/document.ts'
import type { Passage } from '../../model/reading.ts'
import { findTimes } from './find.ts'

/**
 * The date a document gives itself, EDTF: from its source, else from a dateline, byline, or a line that holds
 * nothing but a date, else from 'Posted … on'. Only what the text says: a dateline without a year has none.
 */
export function publishedOf(document: Document): string | undefined {
  if (document.meta.published) return document.meta.published
  const passages = (document.layers.passages ?? []).filter((passage) => !passage.copyOf)
  const found = WAYS.flatMap((way) =>
    passages.filter((passage) => way(document.text, passage)).flatMap((passage) => dateIn(document.text, passage)),
  )
  const best = found.find((day) => day.year !== undefined) ?? found[0]
  return best && edtf(best)
}

/** The same as a day; empty when unknown. */
export const publishedDay = (document: Document): Day => dayOf(publishedOf(document) ?? 'XXXX')

const WAYS: readonly ((text: string, passage: Passage) => boolean)[] = [
  (_, { role }) => role === 'dateline',
  (text, passage) => isOnlyDate(text, passage),
  (_, { role }) => role === 'byline',
  (text, { role, start, end }) => role === 'furniture' && /\b(?:posted|published|updated|written)\b/i.test(text.slice(start, end)),
]

function isOnlyDate(text: string, { role, start, end }: Passage): boolean {
  if (!['heading', 'body', 'furniture'].includes(role) || end - start > 60) return false
  const [first, ...rest] = findTimes(text, { start, end })
  if (!first || rest.length > 0) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(start, first.start) + text.slice(first.end, end))
}

function dateIn(text: string, passage: Passage): readonly Day[] {
  return findTimes(text, passage).flatMap(({ meaning }) =>
    meaning.kind === 'date' && meaning.date.month !== undefined ? [meaning.date] : [],
  )
}
