import type { Document } from '../../model/document.ts'
import type { Passage, Span } from '../../model/reading.ts'
import { ancestors, type Tree, treeOf } from '../../model/tree.ts'
import { wordsOf } from './words.ts'

/**
 * The line that introduces a passage taken over from another source, where it ends in a colon: a date in it may be the day on
 * which those words were written. Undefined when there is none.
 */
export function introductionOf(document: Document, passage: Passage): Passage | undefined {
  const before = (document.layers.passages ?? []).filter((other) => other.end <= passage.start && other.role === 'body').at(-1)
  if (!before || document.text.slice(before.end, passage.start).trim() !== '') return undefined
  return document.text.slice(before.start, before.end).trimEnd().endsWith(':') ? before : undefined
}

/** The date belongs to a name or to the act of writing, 'the Wire of 23 May', 'wrote the next day', not to what is written of. */
export function datesWriting(document: Document, span: Span): boolean {
  const tree = treeOf(document)
  const governor = governorOf(tree, span)
  if (!governor) return false
  return governor.upos === 'PROPN' || governor.upos === 'VERB' || wordsOf('written').has(governor.lemma.toLowerCase())
}

function governorOf(tree: Tree, { start, end }: Span): Tree['tokens'][number] | undefined {
  const first = tree.tokens.findIndex((token) => token.start >= start && token.end <= end)
  const outside = first < 0 ? undefined : ancestors(tree, first).find((i) => tree.tokens[i]!.start < start || tree.tokens[i]!.end > end)
  return outside === undefined ? undefined : tree.tokens[outside]
}
