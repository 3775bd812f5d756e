import type { Copy } from '../../model/comparison.ts'
import type { CopyAnswer } from './apparatus.ts'
import { editsBetween } from './edits.ts'
import type { Labels } from './labels.ts'
import type { Texts } from './origin.ts'
import { wordsChanged } from './words-changed.ts'

/** Longer stretches are compared word by word only when somebody asks for the edits; UTF-16 units. */
const SHORT = 20_000

/** A copied stretch, with how many words it changed, and the edits themselves when they are asked for. */
export async function copyAnswer(copy: Copy, labels: Labels, texts: Texts, withEdits: boolean): Promise<CopyAnswer> {
  const { start, end, copyOf, similarity, because } = copy
  const [before, after] = await Promise.all([texts(copyOf.document), texts(copy.document)])
  const edits =
    withEdits || end - start <= SHORT ? editsBetween(before.slice(copyOf.start, copyOf.end), after.slice(start, end)) : undefined
  return {
    start,
    end,
    of: { ...copyOf, ...(await labels(copyOf.document)) },
    similarity,
    ...(edits && { words: wordsChanged(edits) }),
    because,
    ...(withEdits && edits && { edits }),
  }
}
