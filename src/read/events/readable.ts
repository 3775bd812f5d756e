/** Which sentences are read for events. */
import type { Document } from '../../model/document.ts'
import type { Passage, Sentence } from '../../model/reading.ts'

const SILENT: readonly string[] = ['furniture', 'byline', 'dateline']

/**
 * Indices of the sentences that tell something of their own: not furniture or bylines, not a heading over a body that tells it
 * again, and of a copied passage only the sentences whose words the copy changed.
 */
export function readableSentences(document: Document): ReadonlySet<number> {
  const passages = new Map((document.layers.passages ?? []).map((passage) => [passage.id, passage]))
  const hasBody = [...passages.values()].some(({ role }) => role === 'body' || role === 'quotation')
  const readable = new Set<number>()
  document.layers.sentences?.forEach((sentence, i) => {
    const passage = passages.get(sentence.passage)
    const silent = passage && (SILENT.includes(passage.role) || (passage.role === 'heading' && hasBody))
    if (!silent && !(passage?.copyOf && repeats(document, passage, passages, sentence))) readable.add(i)
  })
  return readable
}

function repeats(document: Document, passage: Passage, passages: ReadonlyMap<string, Passage>, sentence: Sentence): boolean {
  const origin = passages.get(passage.copyOf?.passage ?? '')
  if (!origin || passage.copyOf?.similarity === 1) return true
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return words(document.text.slice(origin.start, origin.end)).includes(words(document.text.slice(sentence.start, sentence.end)))
}
