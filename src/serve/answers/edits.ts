import { diffWordsWithSpace } from 'diff'

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
