import type { Document } from '../../model/document.ts'
import type { Passage, Span } from '../../model/reading.ts'

/** A stretch of text in which sentences are looked for: a passage without its brackets and label. */
export interface Stretch extends Span {
  /** Passage.id */
  readonly passage: string
  /** 'line': a heading, byline or dateline, whose sentences end with the line or with a clear full stop only. */
  readonly kind: 'prose' | 'line'
}

/**
 * The passages that are read, in order: those that lie in no other (a quotation in a paragraph is read with the
 * paragraph's sentences), without furniture and without exact copies of earlier passages.
 */
export function stretchesOf({ text, layers }: Document): readonly Stretch[] {
  const passages = layers.passages ?? []
  return outermost(passages)
    .filter(({ role, copyOf }) => role !== 'furniture' && copyOf?.similarity !== 1)
    .map((passage) => ({
      ...(passage.role === 'comment' ? withoutLabel(text, passage) : { start: passage.start, end: passage.end }),
      passage: passage.id,
      kind: isLine(passage) ? 'line' : 'prose',
    }))
}

function outermost(passages: readonly Passage[]): readonly Passage[] {
  const order = passages.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let reached = -1
  return order.filter(({ end }) => {
    const outer = end > reached
    reached = Math.max(reached, end)
    return outer
  })
}

const isLine = ({ role }: Passage): boolean => role === 'heading' || role === 'byline' || role === 'dateline'

/** `[Comment: He was not.]` → `He was not.` */
function withoutLabel(text: string, { start, end }: Passage): Span {
  const words = text.slice(start, end)
  const label = /^\s*[[({]\s*(?:[\p{L}][\p{L}.'’ ]{0,30}:)?\s*/u.exec(words)?.[0].length ?? 0
  const close = /\s*[\])}]\s*$/u.exec(words)?.[0].length ?? 0
  return { start: start + label, end: Math.max(start + label, end - close) }
}
