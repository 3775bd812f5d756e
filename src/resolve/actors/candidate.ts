/** A mention on its way to an actor, with its place in the text and in the sentence. */
import type { Document, MentionSpan } from '../../model/document.ts'
import type { Passage } from '../../model/reading.ts'
import { isRelation, type Tree, treeOf } from '../../model/tree.ts'

export interface Candidate extends MentionSpan {
  readonly index: number
  readonly sentence: number
  readonly passage: Passage | undefined
  readonly voice: string | undefined
  readonly role: 'subject' | 'object' | 'other'
}

/** The mentions of what is worth reading, in text order; what stands in copies and furniture is left out. */
export function candidatesOf(document: Document, spans: readonly MentionSpan[]): readonly Candidate[] {
  const tree = treeOf(document)
  const passages = document.layers.passages ?? []
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => ({ span, passage: passageAt(passages, span.start) }))
    .filter(({ passage }) => passage?.role !== 'furniture' && !passage?.copyOf)
    .map(({ span, passage }, index) => ({
      ...span,
      index,
      sentence: tree.tokens[span.token]!.sentence,
      passage,
      voice: passage?.voice,
      role: roleOf(tree, span.token),
    }))
}

/** The innermost passage around an offset. */
export function passageAt(passages: readonly Passage[], at: number): Passage | undefined {
  const around = passages.filter((p) => p.start <= at && at < p.end)
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}

function roleOf(tree: Tree, token: number): Candidate['role'] {
  const { deprel, head } = tree.tokens[token]!
  if (isRelation(deprel, 'conj')) return head === token ? 'other' : roleOf(tree, head)
  if (isRelation(deprel, 'nsubj')) return 'subject'
  return isRelation(deprel, 'obj') || isRelation(deprel, 'iobj') || deprel === 'obl:agent' ? 'object' : 'other'
}
