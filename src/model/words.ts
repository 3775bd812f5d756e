/**
 * The words of a text as searching knows them: runs of letters and digits, without case and accents. Both databases get words
 * cut by this one file, so that both find the same, and the page marks the same.
 */

/** A word as it is looked up, and where it stands: half-open UTF-16 offsets. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Longer runs are no words; the index keeps their head. */
const LONGEST = 100

export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const word = foldWord(match)
    if (word) yield { word, start: index, end: index + match.length }
  }
}

/** Compatibility forms, accents and case are folded; `Ærø` keeps its letters, `Côté` becomes `cote`. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, LONGEST)

/** A name as names are compared: folded words with single spaces. */
export const foldName = (name: string): string => Array.from(wordsOf(name), ({ word }) => word).join(' ')
