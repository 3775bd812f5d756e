import type { Document } from '../../model/document.ts'
import type { Tree } from '../../model/tree.ts'

/** Tokens that head what an attribution says: inside its content, hanging on a word outside. */
export function contentHeads(document: Document, tree: Tree): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { content } of document.layers.attributions ?? []) {
    for (const { start, end } of content) {
      const inside = (t: number): boolean => tree.tokens[t]!.start >= start && tree.tokens[t]!.end <= end
      for (let t = firstAt(tree, start); t < tree.tokens.length && tree.tokens[t]!.start < end; t++) {
        const { head, upos } = tree.tokens[t]!
        if (inside(t) && (head === t || !inside(head)) && upos !== 'PUNCT') found.add(t)
      }
    }
  }
  return found
}

function firstAt(tree: Tree, offset: number): number {
  let low = 0
  let high = tree.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tree.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
