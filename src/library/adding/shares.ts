/** How much of a document its copies are. */
import { type Candidate, wordsIn } from '../../compare/copies/candidate.ts'
import type { Copy } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import type { Shared } from './news.ts'

/** One entry for each document that the copies come from, the largest share first. */
export function sharesOf(
  copy: Candidate,
  copies: readonly Copy[],
  original: (document: string) => { readonly candidate: Candidate; readonly title: string },
): readonly Shared[] {
  return [...Map.groupBy(copies, ({ copyOf }) => copyOf.document)]
    .map(([document, found]) => {
      const { candidate, title } = original(document)
      return {
        document,
        number: candidate.number,
        title,
        ofOther: share(candidate, found, ({ copyOf }) => copyOf),
        ofOwn: share(copy, found, (one) => one),
      }
    })
    .toSorted((a, b) => b.ofOwn - a.ofOwn || a.number - b.number)
}

/** Share of a document's words that copies cover; words that an edit changed count by similarity. */
export function share(of: Candidate, copies: readonly Copy[], side: (copy: Copy) => Span): number {
  const words = wordsIn(of)
  if (words.count === 0) return 0
  const covered = copies.reduce((sum, copy) => sum + copy.similarity * within(words.starts, side(copy)), 0)
  return Math.min(1, covered / words.count)
}

const within = (starts: Uint32Array, { start, end }: Span): number => starts.filter((at) => at >= start && at < end).length
