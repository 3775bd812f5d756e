export type Edits = readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[]

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*/gu

/** How many words differ: of a run that was replaced the longer side counts; white space and marks do not. */
export function wordsDiffer(edits: Edits): number {
  let [sum, added, removed] = [0, 0, 0]
  for (const { kind, text } of edits) {
    const words = text.match(WORDS)?.length ?? 0
    if (kind === 'added') added += words
    else if (kind === 'removed') removed += words
    else if (words > 0) {
      sum += Math.max(added, removed)
      added = 0
      removed = 0
    }
  }
  return sum + Math.max(added, removed)
}
