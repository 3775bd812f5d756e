/** Names and nouns made comparable. */

/** Lower-cased, without accents, the Arabic article and marks, so that 'al-Rahmani' equals 'Rahmani' and 'Vučić' 'Vucic'. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\b(al|el)-/g, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}'&/-]+/gu, ' ')
    .replace(/^the /, '')
    .trim()

export const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''

/** First letters of the words that are written with a capital: 'Kurdistan Workers' Party' gives 'KWP'. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** A short name of capitals, as 'PKK' or 'U.N.'. */
export const isAcronym = (name: string): boolean => /^(\p{Lu}\.?){2,7}$/u.test(name)
