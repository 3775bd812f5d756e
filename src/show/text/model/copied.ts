/** Which blocks are copies: of an earlier paragraph of the same text, or of another document. */
import type { Apparatus, CopyMark, Reading } from '../../api/answers.ts'
import { intervalsOf } from './intervals.ts'
import type { Block } from './paragraphs.ts'

export interface Copied {
  /** Most of the block's letters; else a part. */
  readonly whole: boolean
  /** Of the same text: index of the block with the same words, and where both stand. */
  readonly inside?: {
    readonly block: number
    readonly number?: number
    readonly of: Stretch
    readonly here: Stretch
    readonly similarity: number
  }
  /** Of another document. */
  readonly other?: CopyMark
  /** The block before is a copy from there too. */
  readonly again?: true
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** From this share of its letters on a block counts as a copy. */
const MOST = 0.85

/** By index of the block; undefined where nothing of it is copied. */
export function copiedIn(
  blocks: readonly Block[],
  { passages }: Reading,
  apparatus: Apparatus | undefined,
): readonly (Copied | undefined)[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const inside = intervalsOf(passages.filter(({ copyOf }) => copyOf !== undefined))
  const other = intervalsOf(apparatus?.copies ?? [])
  let before: string | undefined
  return blocks.map((block) => {
    const [own] = inside.over(block.start, block.end)
    const of = own?.copyOf && byId.get(own.copyOf.passage)
    if (own?.copyOf && of) {
      const index = blocks.findIndex(({ start, end }) => start < of.end && end > of.start)
      const number = blocks.slice(0, index + 1).findLast((one) => one.number !== undefined)?.number
      return {
        whole: covers(own, block),
        inside: { block: index, ...(number && { number }), of, here: own, similarity: own.copyOf.similarity },
      }
    }
    const marks = other.over(block.start, block.end)
    const longest = marks.toSorted((a, b) => shared(b, block) - shared(a, block))[0]
    if (!longest || block.look === 'furniture') return undefined
    const all = marks.reduce((sum, mark) => sum + shared(mark, block), 0)
    const again = before === longest.of.document
    before = longest.of.document
    return { whole: all >= MOST * (block.end - block.start), other: longest, ...(again && { again }) }
  })
}

const shared = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const covers = (copy: Stretch, block: Block): boolean => shared(copy, block) >= MOST * (block.end - block.start)

/** Runs of blocks that are folded away: the first two copies of a run stay, the rest of four or more folds. Half-open indices. */
export function foldsOf(copied: readonly (Copied | undefined)[]): readonly Stretch[] {
  const folds: Stretch[] = []
  let run = 0
  for (let i = 0; i <= copied.length; i++) {
    if (copied[i]?.inside && copied[i]?.whole) run += 1
    else {
      if (run >= 4) folds.push({ start: i - run + 2, end: i })
      run = 0
    }
  }
  return folds
}
