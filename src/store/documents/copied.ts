/** How much of a document stands in others. */
import type { Copy } from '../../model/comparison.ts'
import { wordsOf } from '../../model/words.ts'

export interface Copied {
  /** Of its words, 0 to 1. */
  readonly share: number
  /** Id of the document that it shares most words with. */
  readonly of: string
}

export function copiedOf(text: string, copies: readonly Copy[]): Copied | undefined {
  const own = copies.filter(({ copyOf }) => copyOf.document !== copies[0]!.document)
  if (own.length === 0) return undefined
  const words = [...wordsOf(text)]
  const covered = (some: readonly Copy[]): number =>
    words.filter((word) => some.some(({ start, end }) => word.start < end && word.end > start)).length
  const byOriginal = Array.from(
    Map.groupBy(own, ({ copyOf }) => copyOf.document),
    ([of, some]) => ({ of, words: covered(some) }),
  )
  const most = byOriginal.reduce((a, b) => (b.words > a.words ? b : a))
  return { share: words.length === 0 ? 0 : covered(own) / words.length, of: most.of }
}
