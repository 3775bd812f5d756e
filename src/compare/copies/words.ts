/** A text as finding copies sees it: its words without case, quotation marks, dashes and paragraphs, each with its place. */
import type { PassageRole, Span } from '../../model/reading.ts'

/** A passage as far as copies need it. */
export interface RolePassage extends Span {
  readonly role: PassageRole
}

/** Parallel columns, one row a word. Headings, bylines, datelines and furniture are left out. */
export interface Words {
  readonly count: number
  /** 32-bit hashes of the words in lower case. */
  readonly hashes: Uint32Array
  /** UTF-16 offsets of each word in the text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where the word stands in a passage with the role 'quotation', or in a line that begins with `>`. */
  readonly quoted: Uint8Array
  /** How much a shared word says against chance, in halves: names and short words 1, others 2. */
  readonly weights: Uint8Array
  /** 1 where a sentence begins with the word. */
  readonly opens: Uint8Array
}

const LEFT_OUT: ReadonlySet<PassageRole> = new Set(['heading', 'byline', 'dateline', 'furniture'])
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu
const STOP = /[.!?…:;]|\n\s*\n/
/** How mail and plain-text blogs set off what they quote. */
const QUOTED_LINE = /^>.*$/gm
const LONGEST_SHORT_WORD = 4

/** @param passages those of the reading; without any, the whole text counts as body. */
export function wordsOf(text: string, passages: readonly RolePassage[]): Words {
  const matches = readable(text, passages).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => ({ at: start + index, word })),
  )
  const count = matches.length
  const words = {
    count,
    hashes: new Uint32Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    quoted: new Uint8Array(count),
    weights: new Uint8Array(count),
    opens: new Uint8Array(count),
  }
  matches.forEach(({ at, word }, i) => {
    words.hashes[i] = hashOf(folded(word))
    words.starts[i] = at
    words.ends[i] = at + word.length
    words.opens[i] = i === 0 || STOP.test(text.slice(words.ends[i - 1], at)) ? 1 : 0
    words.weights[i] = word.length <= LONGEST_SHORT_WORD || (!words.opens[i] && /^\p{Lu}/u.test(word)) ? 1 : 2
  })
  for (const { start, end, role } of passages) if (role === 'quotation') markQuoted(words, start, end)
  for (const { index, 0: line } of text.matchAll(QUOTED_LINE)) markQuoted(words, index, index + line.length)
  return words
}

/** The passages that tile the text, without what is left out; nested quotations lie in them. */
function readable(text: string, passages: readonly RolePassage[]): readonly Span[] {
  if (passages.length === 0) return [{ start: 0, end: text.length }]
  const spans: Span[] = []
  let reached = 0
  for (const { start, end, role } of passages) {
    if (start < reached) continue
    reached = end
    if (!LEFT_OUT.has(role)) spans.push({ start, end })
  }
  return spans
}

function markQuoted(words: Words, start: number, end: number): void {
  for (let i = wordAt(words, start); i < words.count && words.starts[i]! < end; i++) words.quoted[i] = 1
}

/** Index of the first word that starts at or after an offset. */
export function wordAt({ count, starts }: Words, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

const folded = (word: string): string => {
  const lower = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no folding
  return /^[\x00-\x7f]*$/.test(lower) ? lower.replace("'", '') : lower.normalize('NFKD').replaceAll(/[\p{M}'’ʼ]/gu, '')
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** One hash for the `size` words from `at` on. */
export function shingle(hashes: Uint32Array, at: number, size: number): number {
  let hash = 0x9e3779b9
  for (let i = at; i < at + size; i++) hash = Math.imul(hash ^ hashes[i]!, 0x85ebca6b) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
