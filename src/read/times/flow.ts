import type { Document } from '../../model/document.ts'
import type { Passage, Span } from '../../model/reading.ts'
import { introductionOf } from './introduced.ts'

/** Where an expression stands: whose narrative it belongs to, and whether 'today' there is the document's own day. */
export interface Place {
  /** Times of one flow are told in one narrative. */
  readonly flow: string
  readonly passage: string
  /** False in a block taken over from another source: its day of writing is unknown. */
  readonly own: boolean
  readonly heading: boolean
  /** The passage that introduces it, for words taken over. */
  readonly introduction?: string
}

/** The place of a span: by the outermost passage it lies in, for a remark in quotation marks shares the narrative around it. */
export function placeOf(document: Document, span: Span): Place {
  const around = (document.layers.passages ?? []).filter((passage) => passage.start <= span.start && span.end <= passage.end)
  const outer = around.reduce<Passage | undefined>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), undefined)
  if (!outer) return { flow: 'text', passage: 'text', own: true, heading: false }
  const own = outer.role !== 'quotation' && outer.role !== 'comment'
  const introduction = own ? undefined : introductionOf(document, outer)
  return {
    flow: outer.role === 'heading' ? 'heading' : outer.voice,
    passage: outer.id,
    own,
    heading: outer.role === 'heading',
    ...(introduction && { introduction: introduction.id }),
  }
}
