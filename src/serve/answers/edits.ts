import { diffWordsWithSpace } from 'diff'
import { z } from 'zod'

export const EditAnswer = z
  .object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
  .meta({ id: 'Edit', description: 'a run of words: in both, only in the copy (added), or only in the original (removed)' })

export interface Edit {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What a copy changed, word by word, in the order of the text. */
export const editsBetween = (original: string, copy: string): readonly Edit[] =>
  diffWordsWithSpace(original, copy).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

/** How many words differ: of words put in the place of others, the longer side counts. */
export function changedWords(edits: readonly Edit[]): number {
  let changed = 0
  let side = { added: 0, removed: 0 }
  for (const { kind, text } of [...edits, { kind: 'same', text: 'end' } as const]) {
    if (kind !== 'same') side = { ...side, [kind]: side[kind] + wordsIn(text) }
    else if (wordsIn(text) > 0) {
      changed += Math.max(side.added, side.removed)
      side = { added: 0, removed: 0 }
    }
  }
  return changed
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
