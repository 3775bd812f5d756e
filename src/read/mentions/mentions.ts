/** Finds every mention: names, noun phrases and pronouns, with kind and what their own words tell. */
import type { Document, MentionSpan } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { isRelation, type Tree, treeOf } from '../../model/tree.ts'
import { mentionHeads } from './heads.ts'
import { mentionSpan, type NameWords, nameWords } from './phrase.ts'
import { senseOf } from './sense.ts'

export const mentions: Reader = {
  name: 'mentions',
  version: '1',
  about: 'needs trees for heads and names for kinds; actors are made of its mentions',
  requires: ['sentences', 'tokens', 'names'],
  provides: ['mentionSpans'],
  read: (document) => ({ mentionSpans: findMentions(document) }),
}

/** Every mention of a document in text order; a mention's id comes from its span. */
export function findMentions(document: Document): readonly MentionSpan[] {
  const tree = treeOf(document)
  const nameAt = namesByHead(tree, nameWords(tree, document.layers.names ?? []))
  return mentionHeads(tree, nameAt).map((head) => mentionAt(tree, head, nameAt.get(head)))
}

/** The mention that a token heads, whether or not it would be found by itself. */
export function mentionAt(tree: Tree, head: number, name?: NameWords): MentionSpan {
  const span = withNeighbour(tree, head, mentionSpan(tree, head, name))
  const { form, kind, sense } = senseOf(tree, head, name, span)
  const { start, end } = tree.tokens[head]!
  return { id: `mention:${span.start}-${span.end}`, ...span, head: { start, end }, token: head, form, kind, sense }
}

/** Names by the token that heads them; a title that heads a name (`President` over `Obama`) stands for it. */
function namesByHead(tree: Tree, names: readonly NameWords[]): ReadonlyMap<number, NameWords> {
  return new Map(
    names.map((name) => {
      const { deprel, head } = tree.tokens[name.top]!
      return isRelation(deprel, 'flat') ? [head, { ...name, top: head }] : [name.top, name]
    }),
  )
}

/** `U.S. troop` in `U.S. troop presence`: the word of nationality beside a modifier belongs to it. */
function withNeighbour(tree: Tree, head: number, span: { readonly start: number; readonly end: number }): typeof span {
  const { deprel, head: over } = tree.tokens[head]!
  const before = tree.tokens[head - 1]
  if (!isRelation(deprel, 'compound') || !before || before.head !== over || before.upos !== 'PROPN') return span
  return { start: Math.min(span.start, before.start), end: span.end }
}
