import { z } from 'zod'

/** Half-open UTF-16 offsets into the text of a document. */
export const SpanAnswer = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({ id: 'Span', description: 'half-open UTF-16 offsets into the text of the document' })

/** A stretch of one document. */
export const PLACE = {
  document: z.string().describe('id of the document'),
  start: z.int().nonnegative().describe('UTF-16 offset'),
  end: z.int().nonnegative().describe('UTF-16 offset, exclusive'),
} as const

/** How people call the document: its number in the case, and its title or file name. */
export const LABEL = {
  number: z.int().positive().describe('number of the document'),
  title: z.string().describe('title of the document, else its file name'),
  published: z.string().optional().describe('EDTF; when the document came out, absent when unknown'),
} as const
