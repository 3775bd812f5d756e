import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import type { Tree } from '../../model/tree.ts'

/** Tokens by how they are told: in somebody's own words, in words reported, or as the word that reports. */
export interface Reported {
  readonly quoted: ReadonlySet<number>
  readonly told: ReadonlySet<number>
  readonly cues: ReadonlySet<number>
}

/** What the attributions of a document say of its tokens. */
export function reportedIn({ layers: { attributions = [] } }: Document, tree: Tree): Reported {
  const tokensIn = (spans: readonly Span[]): ReadonlySet<number> => new Set(spans.flatMap((span) => between(tree, span)))
  const own = attributions.filter(({ kind }) => kind === 'direct' || kind === 'mixed')
  const others = attributions.filter(({ kind }) => kind === 'indirect' || kind === 'according-to')
  return {
    quoted: tokensIn(own.flatMap(({ content }) => content)),
    told: tokensIn(others.flatMap(({ content }) => content)),
    cues: tokensIn(attributions.map(({ cue }) => cue)),
  }
}

function between(tree: Tree, { start, end }: Span): readonly number[] {
  const found: number[] = []
  for (let i = firstFrom(tree, start); i < tree.tokens.length && tree.tokens[i]!.end <= end; i++) found.push(i)
  return found
}

function firstFrom({ tokens }: Tree, start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
