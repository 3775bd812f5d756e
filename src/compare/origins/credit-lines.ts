/** The lines of a document by the part of it in which a credit is looked for. */
import type { Passage } from '../../model/reading.ts'
import type { CreditCue } from './credit-cues.ts'

export type Lines = Readonly<Record<CreditCue['where'], readonly string[]>>
export type Roled = Pick<Passage, 'start' | 'end' | 'role'>

/** First and last lines that are looked at, and the longest line that can be no running text. */
const HEAD = 6
const FOOT = 5
const OPENINGS = 3
const LONGEST_LINE = 120
/** A masthead stands above or beside a date. */
const YEAR = /\b[12]\d{3}\b/
const COPYRIGHT = /^[^\p{L}]*(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)/u

/** @param passages of the reading; what readers added below is passed over. */
export function creditLines(text: string, passages: readonly Roled[]): Lines {
  const readers = passages.find(({ role }) => role === 'reader-comment')?.start ?? text.length
  const printed = text.slice(0, readers).split('\n').map(plain)
  const all = printed.filter(Boolean)
  const long = all.findIndex((line) => line.length > LONGEST_LINE)
  const head = all.slice(0, Math.min(HEAD, long < 0 ? Math.ceil(all.length / 2) : long))
  const dated = head.slice(0, head.findLastIndex((line) => YEAR.test(line)) + 1)
  const bylines = passages.filter(({ role }) => role === 'byline').flatMap(({ start, end }) => text.slice(start, end).trim().split('\n'))
  const foot = all.slice(-FOOT)
  return {
    head: dated,
    masthead: mastheads(printed, dated),
    byline: [...bylines.map(plain), ...head],
    opening: all
      .slice(0, HEAD + OPENINGS)
      .filter(isRunning)
      .slice(0, OPENINGS),
    foot: [...head, ...foot.filter((line) => line.length <= LONGEST_LINE || COPYRIGHT.test(line))],
    end: all.slice(-1 - FOOT).filter(isRunning),
  }
}

/** Without marks of headings, quotes and stress. */
const plain = (line: string): string => line.replace(/^[#>*\s]+|[\s*]+$/g, '')

export const isRunning = (line: string): boolean => line.length > LONGEST_LINE / 3

/** A line with the one directly below it, in the head. */
const mastheads = (printed: readonly string[], head: readonly string[]): readonly string[] =>
  printed.flatMap((line, i) => (head.includes(line) && printed[i + 1] ? [`${line}\n${printed[i + 1]}`] : [])).slice(0, 2)
