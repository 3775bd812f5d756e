/** The stretches that two documents share, as copies of one from the other, exact to the character. Pure; needs both texts. */
import type { Copy } from '../../model/comparison.ts'
import { type Alignment, alignments, type Pair } from './align.ts'
import { type Candidate, wordsIn } from './candidate.ts'
import { type Direction, directionOf } from './direction.ts'
import { isCopy, similarityOf } from './weigh.ts'
import type { Words } from './words.ts'

/** A shared stretch with its direction. The first column of `pairs` is the copy's, the second the original's. */
export interface Shared {
  readonly copy: Candidate
  readonly original: Candidate
  readonly pairs: Alignment
  readonly because: Direction['because']
}

/**
 * Copies in either document, in the order of the text. Spans begin and end with a word (UTF-16 offsets); they do not overlap in
 * one document. Headings, bylines, datelines and furniture are no part of the comparison.
 */
export const copiesBetween = (one: Candidate, other: Candidate): readonly Copy[] =>
  sharedBetween(one, other)
    .map(asCopy)
    .toSorted((a, b) => a.start - b.start)

export function sharedBetween(one: Candidate, other: Candidate): readonly Shared[] {
  const [mine, theirs] = [wordsIn(one), wordsIn(other)]
  return alignments(mine, theirs)
    .filter((pairs) => isCopy(mine, theirs, pairs))
    .map((pairs) => directed(one, other, pairs))
}

function directed(one: Candidate, other: Candidate, pairs: Alignment): Shared {
  const { original, because } = directionOf(one, other, quotedBy(wordsIn(one), wordsIn(other), pairs))
  return original === 'other'
    ? { copy: one, original: other, pairs, because }
    : { copy: other, original: one, pairs: pairs.map(([i, j]): Pair => [j, i]), because }
}

/** Who has the words between quotation marks, where the other has most of them without. */
function quotedBy(one: Words, other: Words, pairs: Alignment): 'one' | 'other' | undefined {
  const mine = pairs.filter(([i, j]) => one.quoted[i] && !other.quoted[j]).length
  const theirs = pairs.filter(([i, j]) => other.quoted[j] && !one.quoted[i]).length
  if (Math.max(mine, theirs) < 0.5 * pairs.length || Math.min(mine, theirs) > 0.1 * pairs.length) return undefined
  return mine > theirs ? 'one' : 'other'
}

export function asCopy({ copy, original, pairs, because }: Shared): Copy {
  const [first, last] = [pairs[0]!, pairs.at(-1)!]
  const [mine, theirs] = [wordsIn(copy), wordsIn(original)]
  return {
    document: copy.document,
    start: mine.starts[first[0]]!,
    end: mine.ends[last[0]]!,
    copyOf: { document: original.document, start: theirs.starts[first[1]]!, end: theirs.ends[last[1]]! },
    similarity: similarityOf(pairs),
    because,
  }
}
