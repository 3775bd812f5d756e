/** Finds the paragraphs of plain text, whether each line is one or blank lines part hard-wrapped ones. */
import type { Span } from '../model/reading.ts'
import { trimmed } from './part.ts'

const WIDEST_WRAP = 110
const NARROWEST_WRAP = 40

/** Spans of the paragraphs, in order, without the white space around them. */
export function paragraphs(text: string): readonly Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const found: Span[] = []
  lines.forEach((line, i) => {
    if (line.end === line.start) return
    const before = lines[i - 1]
    const joins = before && width && found.length && before.end > before.start && goesOn(text, before, line, width)
    if (joins) found[found.length - 1] = { start: found.at(-1)!.start, end: line.end }
    else found.push(line)
  })
  return found
}

/** Every line without the white space around it; blank ones are empty. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push(trimmed(text, { start, end }))
    start = end + 1
  }
  return lines
}

/**
 * The width at which the text was wrapped, or nothing when it was not: most lines that have a line right after them
 * are nearly full, and none is wider than any terminal.
 */
function wrapWidth(lines: readonly Span[]): number | undefined {
  const lengths = lines.map(({ start, end }) => end - start)
  const width = Math.max(0, ...quantile(lengths.filter((n) => n > 0)))
  const followed = lengths.filter((n, i) => n > 0 && (lengths[i + 1] ?? 0) > 0)
  const full = followed.filter((n) => n > width * 0.75)
  return width >= NARROWEST_WRAP && width <= WIDEST_WRAP && full.length >= 2 && full.length > followed.length * 0.55 ? width : undefined
}

/** The longest length once the two per cent of longest lines (a URL, a rule) are left out. */
function quantile(lengths: readonly number[]): readonly number[] {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted.slice(Math.floor(sorted.length * 0.98) - 1).slice(0, 1)
}

/** A line goes on in the next when the next one's first word would not have fitted. */
function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0].length ?? 0
  return line.end - line.start + 1 + word > width - 3
}
