import { createColors } from 'picocolors'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** What a page is drawn with: colours that may be off, and the width in columns. */
export interface Ink {
  readonly width: number
  readonly title: (text: string) => string
  readonly quiet: (text: string) => string
  readonly strong: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly open: (text: string) => string
  readonly quote: (text: string) => string
  /** What no longer holds. */
  readonly struck: (text: string) => string
}

/** Widths below 40 columns are drawn as 40. */
export function inkFor(width: number, colour: boolean): Ink {
  const c = createColors(colour)
  return {
    width: Math.max(40, width),
    title: (text) => c.bold(text),
    quiet: (text) => c.dim(text),
    strong: (text) => c.cyan(text),
    good: (text) => c.green(text),
    bad: (text) => c.red(text),
    open: (text) => c.yellow(text),
    quote: (text) => c.italic(text),
    struck: (text) => c.dim(c.strikethrough(text)),
  }
}

/** Text of a document, safe to print: no control or escape characters, no marks that turn the writing direction, one line. */
export const safe = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Wrapped to the width, every line after the first moved in by `indent` columns (the first by `first`). */
export function wrapped(text: string, ink: Ink, indent: number, first = indent): readonly string[] {
  const lines = wrapAnsi(text, ink.width - indent, { hard: true, trim: false }).split('\n')
  return lines.map((line, i) => `${' '.repeat(i === 0 ? first : indent)}${i === 0 ? line : line.trimStart()}`.trimEnd())
}

/** Padded with spaces to a width in columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

/** Cut to a width in columns, with a dot to say so. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let out = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(out + segment) > width - 1) break
    out += segment
  }
  return `${out.trimEnd()}…`
}
