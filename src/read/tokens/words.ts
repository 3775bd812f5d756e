/**
 * Words after the conventions of the Universal Dependencies treebanks of English: `do|n't`, `Odran|'s`, `can|not`,
 * `$|5`, `Israeli|-|led` but `anti-war`. Every word is a span of the text; nothing is normalised.
 */
import type { Span } from '../../model/reading.ts'
import { dottedWord } from './dotted.ts'
import { splitHyphens } from './hyphens.ts'
import { contractions, units } from './lists.ts'

/** The words between two UTF-16 offsets, in order; every character that is no white space belongs to one. */
export function wordsIn(text: string, start: number, end: number): readonly Span[] {
  const words: Span[] = []
  for (const chunk of text.slice(start, end).matchAll(/[^\s\p{Cf}\p{Cc}](?:\S*[^\s\p{Cf}\p{Cc}])?/gu)) {
    const from = start + chunk.index
    splitChunk(text, from, from + chunk[0].length, end, words)
  }
  return words
}

function splitChunk(text: string, start: number, end: number, limit: number, words: Span[]): void {
  for (let at = start; at < end; ) {
    const length = lengthAt(text, at, start, end, limit)
    for (const span of clitics(text, at, at + length)) words.push(span)
    at += length
  }
}

/** Patterns in the order in which they are tried; the first that matches decides how far the word reaches. */
const PATTERNS: readonly RegExp[] = [
  /(?:https?|ftps?|mailto|news|file):[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’}]/iuy,
  /www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’}]/iuy,
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/uy,
  /[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|gov|edu|mil|int|info|co\.uk|ac\.uk|org\.uk|uk|ru|de|fr|ca|au|in|ir|il|tv|eu|us|io|me|doc|xls|pdf|html?|txt|jpg|png|ppt|zip)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’}])?(?![\p{L}\p{N}])/iuy,
  /\p{L}[\p{L}\p{N}_-]*(?:\.\p{Ll}[\p{Ll}\p{N}_-]+){2,}(?![\p{L}\p{N}])/uy,
  /[@#][\p{L}_][\p{L}\p{N}_]+/uy,
  /(?:>?[:;=8][-^']?[)(\]DPpOo/\\|*](?![\p{L}\p{N}])|\^_\^|<3(?!\d)|[xX]D(?![\p{L}\p{N}]))/uy,
  /\+?(?:\d{1,3}[-.])?\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/uy,
  /\d{3}-\d{4}(?!\d)/uy,
  /\d{1,4}([/-])\d{1,2}\1\d{2,4}(?!\d)/uy,
  /\d{1,2}(?::\d{2}){1,2}(?!\d)/uy,
  /\d+\/\d+(?:\/\d+)*(?![\d\p{L}])/uy,
]
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)*|\.\d+/uy
const ORDINAL = /\d+(?:,\d{3})*(?:st|nd|rd|th|['’]?s|d)(?![\p{L}\p{N}])/iuy
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{N}\p{M}_]+|&(?=\p{Lu})[\p{L}\p{N}]+|[-‐‑][\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{M}]+)?)*/uy
const RUN =
  /\.{2,}|…+|[-‐‑]{2,}|[!?]+|\*+|=+|_+|~+|\$+|<<|>>|``|''|\++|(?:\p{Extended_Pictographic}|\p{RI})(?:\p{M}|\p{Emoji_Modifier}|\u200d|\p{Extended_Pictographic}|\p{RI})*/uy

/** No word is longer; a line of a million letters is cut, so that every look ahead stays short. UTF-16 units. */
const LONGEST = 400

function lengthAt(text: string, at: number, start: number, end: number, limit: number): number {
  const ahead = text.slice(at, Math.min(end, at + LONGEST))
  const fits = (pattern: RegExp) => matchLength(pattern, ahead)
  for (const pattern of PATTERNS) {
    const length = fits(pattern)
    if (length) return length
  }
  return (
    dottedWord(text, at, start, end, limit) ||
    fits(ORDINAL) ||
    figure(ahead, fits(NUMBER)) ||
    splitHyphens(ahead.slice(0, fits(WORD))) ||
    fits(RUN) ||
    (ahead.codePointAt(0)! > 0xffff ? 2 : 1)
  )
}

function matchLength(pattern: RegExp, ahead: string): number {
  pattern.lastIndex = 0
  return pattern.exec(ahead)?.[0].length ?? 0
}

/** A figure stands alone before a unit (`5|pm`); before other letters it belongs to a code (`3143C`). */
function figure(ahead: string, length: number): number {
  if (!length) return 0
  const tail = /^[\p{L}\p{M}]+/u.exec(ahead.slice(length, length + 12))?.[0]
  return !tail || units.has(tail.toLowerCase()) || units.has(tail) ? length : 0
}

const CLITIC = /(?:n['’`]t|['’`](?:s|m|d|re|ve|ll|em))$/iu

/** One word or, for a contraction, its two or three. */
function clitics(text: string, start: number, end: number): readonly Span[] {
  const form = text.slice(start, end)
  const lengths = contractions.get(form.toLowerCase())
  if (lengths) return partsOf(start, lengths)
  const clitic = /^\p{L}/u.test(form) ? CLITIC.exec(form)?.[0].length : undefined
  if (!clitic || clitic === form.length) return [{ start, end }]
  return [
    { start, end: end - clitic },
    { start: end - clitic, end },
  ]
}

function partsOf(start: number, lengths: readonly number[]): readonly Span[] {
  let at = start
  return lengths.map((length) => {
    at += length
    return { start: at - length, end: at }
  })
}
