import type { Edit } from './edits.ts'

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*/gu

/** How many words a copy changed: of a run that was replaced the longer side counts; white space and marks do not. */
export function wordsChanged(edits: readonly Edit[]): number {
  let [changed, added, removed] = [0, 0, 0]
  for (const { kind, text } of [...edits, { kind: 'same' as const, text: '' }]) {
    const words = text.match(WORDS)?.length ?? 0
    if (kind === 'added') added += words
    else if (kind === 'removed') removed += words
    else if (words > 0 || text === '') {
      changed += Math.max(added, removed)
      added = 0
      removed = 0
    }
  }
  return changed
}
