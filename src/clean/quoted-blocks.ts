/** Quotation marks around whole paragraphs: closed in the same one, only at the ends of several, or opened anew at each. */
import type { Part } from './part.ts'
import { wordsOf } from './part.ts'

const OPENS = /^[("'“‘«[]*["“«]/
const CLOSES = /["”»][\s.…,;)\]]*$/
const MOST_PARAGRAPHS = 60

/** Body parts that stand between quotation marks become quotations. */
export function quotedBlocks(text: string, parts: readonly Part[]): readonly Part[] {
  const found: Part[] = []
  for (let i = 0; i < parts.length; ) {
    const length = quotedFrom(text, parts, i)
    found.push(
      ...parts
        .slice(i, i + Math.max(1, length))
        .map((part): Part => (length > 0 && part.role === 'body' ? { ...part, role: 'quotation' } : part)),
    )
    i += Math.max(1, length)
  }
  return found
}

/** How many paragraphs from here on stand between quotation marks; 0 when none. */
function quotedFrom(text: string, parts: readonly Part[], i: number): number {
  const words = parts[i]!.role === 'body' ? wordsOf(text, parts[i]!) : ''
  if (!OPENS.test(words)) return 0
  if (isWhole(words)) return 1
  if (openAtEnd(words) !== true) return 0
  for (let n = 1; n < MOST_PARAGRAPHS && ['body', 'comment'].includes(parts[i + n]?.role ?? ''); n++) {
    if (parts[i + n]!.role === 'comment') continue
    const next = wordsOf(text, parts[i + n]!)
    if (CLOSES.test(next) && closesMore(next)) return n + 1
  }
  return 0
}

/** Quoted from its first to its last word, with no gap between. */
function isWhole(words: string): boolean {
  if (!CLOSES.test(words) || words.split(/\s+/).length < 4) return false
  const inner = words.replace(OPENS, '').replace(CLOSES, '')
  return depthAfter(inner, 1) >= 1 && !/["”»][^"“”«»]{12,}["“«]/.test(inner)
}

/** Whether the mark that opens the paragraph is still open at its end. */
const openAtEnd = (words: string): boolean => depthAfter(words, 0) > 0

/** Whether the paragraph closes more quotations than it opens, or opens anew and closes at its end. */
const closesMore = (words: string): boolean => (OPENS.test(words) ? true : depthAfter(words.replace(CLOSES, ''), 1) >= 1)

/** Straight marks open after a space and close before one; curly ones say themselves. */
function depthAfter(words: string, before: number): number {
  let depth = before
  for (const { index, 0: mark } of words.matchAll(/["“”«»]/g)) {
    const opens = mark === '“' || mark === '«' || (mark === '"' && /^$|[\s([—–-]/.test(words[index - 1] ?? ''))
    depth += opens ? 1 : -1
    if (depth < 0) depth = 0
  }
  return depth
}
