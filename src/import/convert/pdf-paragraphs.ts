/** Lines become paragraphs: a wider gap, another size, an indent, or a jump to another column begins a new one. */
import type { Line } from './pdf-lines.ts'

export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const usual = usualGap(lines)
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && !begins(line, last, usual)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((all) => joined(all.map(({ text }) => text)))
}

/** The gap that most neighbouring lines have. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map(({ bottom }, index) => lines[index]!.bottom - bottom)
    .filter((gap) => gap > 1)
    .toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 12
}

function begins(line: Line, paragraph: readonly Line[], usual: number): boolean {
  const before = paragraph.at(-1)!
  const gap = before.bottom - line.bottom
  if (Math.abs(line.height - before.height) > Math.max(1, before.height * 0.15)) return true
  if (gap > Math.max(usual * 1.3, line.height * 1.6)) return true
  if (gap < 0) return ENDS.test(before.text)
  const margin = paragraph.length > 1 ? paragraph[1]!.left : before.left
  return line.left - margin > before.height * 0.8 && ENDS.test(before.text)
}

/** Where a sentence has come to its end. */
export const ENDS = /[.!?:][”"'’)]*$/

/** A word that was broken at the end of a line is whole again; a hyphen that belongs to it cannot be told from one that does not. */
export const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
    return text ? `${text} ${line}` : line
  }, '')
