import { abbreviations, openers } from './lists.ts'

const INITIALISM = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?(?!\.)|\p{L}\.(?=\p{L}\.)(?:\p{L}\.)+/uy
const ABBREVIATION = /\p{L}+(?:[.-]\p{L}+)*\.(?!\.)/uy
const INITIAL = /\p{Lu}\.(?![.\p{Ll}])/uy

/**
 * Length of a word that keeps its full stop (`U.S.`, `Gen.`, `a.m.`, the `M.` of `John M. Smith`), or 0.
 * `start` and `end` bound the stretch without white space, `limit` the passage.
 */
export function dottedWord(text: string, at: number, start: number, end: number, limit: number): number {
  if (at > start && /[\p{L}\p{N}]/u.test(text[at - 1]!)) return 0
  const initialism = lengthOf(INITIALISM, text, at, end)
  if (initialism) return initialism
  const abbreviation = lengthOf(ABBREVIATION, text, at, end)
  if (abbreviation && isAbbreviation(text, at, abbreviation, limit)) return abbreviation
  const initial = lengthOf(INITIAL, text, at, end)
  return initial && isInitial(text, at, limit) ? initial : 0
}

function isAbbreviation(text: string, at: number, length: number, limit: number): boolean {
  const known = abbreviations.get(text.slice(at, at + length))
  if (!known) return false
  const rest = text.slice(at + length, Math.min(limit, at + length + 40))
  switch (known.next) {
    case 'any':
      return true
    case 'name':
      return /^[\s,)]*["“'‘(]?\p{Lu}|^,/u.test(rest)
    case 'number':
      return /^\s*[\d§[(]|^\s*[IVXLC]+\b/u.test(rest)
    case 'lower':
      return /^[\s,;)]*[\p{Ll}\d]/u.test(rest)
  }
}

/** `M.` before or after a name; `I.` only after one, since it is more often the pronoun. */
function isInitial(text: string, at: number, limit: number): boolean {
  const before = /(\p{L}[\p{L}\p{M}'’.-]*)[ \u00a0]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? ''
  const after = /^[.\s]*[-]?\p{Lu}/u.test(text.slice(at + 1, Math.min(limit, at + 12)))
  if (text[at] === 'I') return after && /^\p{Lu}[\p{Ll}.]/u.test(before)
  return after && (!/^\p{Ll}/u.test(before) || !openers.has(/\p{L}+/u.exec(text.slice(at + 2, at + 20))?.[0] ?? ''))
}

/** No abbreviation is longer than 40 UTF-16 units. */
function lengthOf(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = 0
  return pattern.exec(text.slice(at, Math.min(end, at + 40)))?.[0].length ?? 0
}
