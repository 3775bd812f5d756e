import type { ParsedToken } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import { ancestors, isRelation, type Tree } from '../../model/tree.ts'

/** A time laid over the tree: the token that heads its words, and the words that govern it, nearest first. */
export interface Placed<T> {
  readonly time: T
  readonly head: number
  /** Tokens from the head's governor up to the root. */
  readonly governors: readonly number[]
}

/** Lays spans over the tree; one in which no token lies is left out. */
export function placed<T extends Span>(tree: Tree, times: readonly T[]): readonly Placed<T>[] {
  return times.flatMap((time) => {
    const inside = indicesIn(tree.tokens, time)
    const head = inside.find((i) => !inside.includes(tree.tokens[i]!.head)) ?? inside.find((i) => tree.tokens[i]!.head === i)
    if (head === undefined) return []
    return [{ time, head, governors: ancestors(tree, head).filter((i) => !inside.includes(i)) }]
  })
}

/** Tokens that lie in a span; tokens are sorted by offset. */
function indicesIn(tokens: readonly ParsedToken[], span: Span): readonly number[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < tokens.length && tokens[i]!.start < span.end; i++) found.push(i)
  return found
}

/** Lower-cased words that mark a token: its prepositions and conjunctions, 'only after' as 'after'. */
export const markersOf = (tree: Tree, i: number): readonly string[] =>
  (tree.children[i] ?? [])
    .map((child) => tree.tokens[child]!)
    .filter(({ deprel }) => isRelation(deprel, 'case') || isRelation(deprel, 'mark'))
    .map(({ lemma }) => lemma.toLowerCase())
