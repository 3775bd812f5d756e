import type { Span } from '../../model/reading.ts'

const ELISION = String.raw`(?:[[(]\s*(?:\.\s*){2,}[\])]|[[(]\s*…\s*[\])]|(?:\.\s?){2,}\.|…)`
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]

/**
 * A sentence without the elision marks and outer quotation marks at its ends. Quotation marks inside stay:
 * `"No," he said.` keeps its first, since it closes within.
 */
export function withoutEdges(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  for (let changed = true; changed && from < to; ) {
    const next = trimmed(text, { start: from, end: to })
    changed = next.start !== from || next.end !== to
    from = next.start
    to = next.end
  }
  return { start: from, end: to }
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  if (lead) return { start: start + lead, end }
  const tail = words.length - words.trimEnd().length
  if (tail) return { start, end: end - tail }
  const elided = new RegExp(`^${ELISION}`, 'u').exec(words)?.[0].length ?? 0
  if (elided) return { start: start + elided, end }
  const after = elisionAtEnd(words)
  if (after) return { start, end: end - after }
  return withoutQuotes(words, start, end)
}

/** `left......` ends in a full stop and an elision; which dot is which cannot be known, so all of them go. */
function elisionAtEnd(words: string): number {
  return new RegExp(`${ELISION}\\.*$`, 'u').exec(words)?.[0].length ?? 0
}

function withoutQuotes(words: string, start: number, end: number): Span {
  for (const [open, close] of QUOTES) {
    const opens = words.startsWith(open)
    const closes = words.length > 1 && words.endsWith(close)
    const inner = words.slice(opens ? open.length : 0, closes ? -close.length : undefined)
    if (opens && closes && balanced(inner, open, close)) return { start: start + open.length, end: end - close.length }
    if (opens && !closes && !closesWithin(inner, open, close)) return { start: start + open.length, end }
    if (closes && !opens && !opensWithin(inner, open, close)) return { start, end: end - close.length }
  }
  return { start, end }
}

/** The marks at both ends belong together: nothing inside closes the first. */
function balanced(inner: string, open: string, close: string): boolean {
  if (open === close) return open === "'" ? !/(?<!\p{L})'|'(?!\p{L})/u.test(inner) : !inner.includes(open)
  return depths(inner, open, close).every((depth) => depth >= 0)
}

const closesWithin = (inner: string, open: string, close: string): boolean =>
  open === close ? odd(inner, open) : depths(inner, open, close).some((depth) => depth < 0)

function opensWithin(inner: string, open: string, close: string): boolean {
  if (close === '’') return /‘/u.test(inner) || /\p{L}$/u.test(inner)
  if (open === close) return odd(inner, open) || (open === "'" && /\p{L}$/u.test(inner))
  return (depths(inner, open, close).at(-1) ?? 0) > 0
}

function odd(inner: string, mark: string): boolean {
  const found = mark === "'" ? inner.match(/(?<!\p{L})'|'(?!\p{L})/gu) : inner.match(new RegExp(mark, 'gu'))
  return (found?.length ?? 0) % 2 === 1
}

function depths(inner: string, open: string, close: string): readonly number[] {
  let depth = 0
  return [...inner].filter((c) => c === open || c === close).map((c) => (depth += c === open ? 1 : -1))
}
