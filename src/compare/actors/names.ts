/** Names made comparable across documents. */
import { createHash } from 'node:crypto'

/** Lower-cased, without accents, articles, the Arabic article and punctuation: 'al-Rahmani' equals 'Rahmani', 'PORT HALDEN' 'Port Halden'. */
export function folded(name: string): string {
  const known = foldings.get(name)
  if (known !== undefined) return known
  const made = fold(name)
  if (foldings.size >= MOST_FOLDINGS) foldings.clear()
  foldings.set(name, made)
  return made
}

/** The same few names come again in every document of a case. */
const foldings = new Map<string, string>()
const MOST_FOLDINGS = 50_000

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\b(?:al|el|ul)-/g, '')
    .replaceAll(/'s\b/g, '')
    .replaceAll(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')

export function wordsOf(name: string): readonly string[] {
  const key = folded(name)
  const known = wordings.get(key)
  if (known !== undefined) return known
  if (wordings.size >= MOST_FOLDINGS) wordings.clear()
  const made = key.split(' ')
  wordings.set(key, made)
  return made
}

const wordings = new Map<string, readonly string[]>()

/** First letters of the words written with a capital: 'Alliance for Dignity' gives 'AD' and, with small words, 'AFD'. */
export function initialsOf(name: string): readonly string[] {
  const words = name.replace(/^the /i, '').split(/[\s-]+/)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return [capitals, words].map((of) => of.map((word) => word[0]?.toUpperCase() ?? '').join(''))
}

/** A short name of capitals, as 'PKK' or 'U.N.'. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(name)

/** The same for spellings that only the script they come from makes different: 'Yuri' and 'Yury', 'Khalid' and 'Halid'. */
export const spelling = (name: string): string =>
  folded(name)
    .replaceAll(/ph/g, 'f')
    .replaceAll(/kh|gh/g, 'h')
    .replaceAll(/q|ck/g, 'k')
    .replaceAll(/ou|oo/g, 'u')
    .replaceAll(/ee|iy|yi|ij/g, 'i')
    .replaceAll('y', 'i')
    .replaceAll('w', 'v')
    .replaceAll(/(.)\1+/g, '$1')

/** The consonants of each word after its first letter: what stays of a name in most transliterations. */
export const consonants = (name: string): string =>
  spelling(name)
    .split(' ')
    .map((word) => word[0] + word.slice(1).replaceAll(/[aeiou]/g, ''))
    .join(' ')

/** Letters of a slug: names are shorter, and ids stand in addresses. */
const LONGEST = 80

/** 'Juan Ponce Enrile' gives 'juan-ponce-enrile'; of what is longer than any name, its beginning and a hash. */
export function slugOf(name: string): string {
  const slug = folded(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (slug.length <= LONGEST) return slug || 'unnamed'
  return `${slug.slice(0, LONGEST).toWellFormed()}-${createHash('sha256').update(slug).digest('hex').slice(0, 8)}`
}
