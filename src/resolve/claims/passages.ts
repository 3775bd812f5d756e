import type { Document } from '../../model/document.ts'
import type { Passage } from '../../model/reading.ts'

/** The outermost passage at an offset: the tile, not a quotation inside it. */
export function passageAt(document: Document, offset: number): Passage | undefined {
  const around = (document.layers.passages ?? []).filter((p) => p.start <= offset && offset < p.end)
  return around.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
}

/** Whether a passage lies inside another. */
export const isNested = (document: Document, passage: Passage): boolean =>
  (document.layers.passages ?? []).some((p) => p.id !== passage.id && p.start <= passage.start && passage.end <= p.end)
