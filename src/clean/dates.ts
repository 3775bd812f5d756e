/** Reads the dates that date lines, stamps and bylines print, as EDTF. Never fills in what is not written. */
import { z } from 'zod'
import { table } from '../knowledge.ts'
import { withoutModifiers } from '../model/ignore-case.ts'

const words = table(
  'cues/datelines-words.tsv',
  z.object({ kind: z.enum(['month', 'weekday']), form: z.string(), value: z.coerce.number() }),
)
const formsOf = (kind: 'month' | 'weekday'): string =>
  words
    .filter((word) => word.kind === kind)
    .map((word) => word.form)
    .sort((a, b) => b.length - a.length)
    .join('|')
const months = new Map(words.filter((word) => word.kind === 'month').map((word) => [word.form, word.value]))

const MONTH = withoutModifiers(`(?i:${formsOf('month')})\\.?`)
const WEEKDAY = withoutModifiers(`(?i:${formsOf('weekday')})\\.?`)
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'

/** Pattern source for a date with its year; case does not matter. */
export const DATE = `(?:${WEEKDAY},? (?:the )?)?(?:${DAY}(?: of)? ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d\\d)|${MONTH},? \\d{4})`
/** Pattern source for a date whose year may be left out. */
export const SHORT_DATE = `(?:${DATE}|(?:${WEEKDAY},? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY})|${WEEKDAY})`
/** Pattern source for a time of day. */
export const TIME = withoutModifiers(
  '\\d{1,2}(?:[:.]\\d\\d){1,2}(?: ?(?i:[ap]\\.?m\\.?))?|\\d{1,2} ?(?i:[ap]\\.?m\\.?)|\\d{4} ?(?:GMT|UTC|hrs)',
)

interface Shape {
  readonly pattern: RegExp
  readonly read: (match: readonly string[]) => string | undefined
}

const SHAPES: readonly Shape[] = [
  { pattern: /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/u, read: ([, y, m, d]) => edtf(y, Number(m), d) },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (\\d{4})(?!\\d)`, 'u'),
    read: ([, d, m, y]) => edtf(y, monthOf(m), d),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u'),
    read: ([, m, d, y]) => edtf(y, monthOf(m), d),
  },
  { pattern: /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?!\d)/u, read: ([, a, b, y]) => numeric(Number(a), Number(b), y!) },
  { pattern: new RegExp(`(?<!\\p{L})(${MONTH}),? (\\d{4})(?!\\d)`, 'u'), read: ([, m, y]) => edtf(y, monthOf(m)) },
]

/** The first date with a year in the text; undefined when there is none, or when day and month cannot be told apart. */
export function dateIn(text: string): string | undefined {
  for (const { pattern, read } of SHAPES) {
    const match = pattern.exec(text)
    const value = match && read(match)
    if (value) return value
  }
  return undefined
}

/** Day and month by which of them can be a month; 03.04.2005 with dots is day first, 03/04/2005 is not known beyond its year. */
function numeric(a: number, b: number, year: string): string | undefined {
  if (a > 12 && b <= 12) return edtf(fullYear(year), b, String(a))
  if (b > 12 && a <= 12) return edtf(fullYear(year), a, String(b))
  return a === b ? edtf(fullYear(year), a, String(b)) : undefined
}

/** Two digits are the latest year that has passed: wire copy of '84 is not from 2084. */
const fullYear = (year: string): string => (year.length === 4 ? year : Number(year) <= 30 ? `20${year}` : `19${year}`)

const monthOf = (name: string | undefined): number => months.get((name ?? '').toLowerCase().replace('.', '')) ?? 0

function edtf(year: string | undefined, month: number, day?: string): string | undefined {
  if (!year || Number(year) < 1400 || Number(year) > 2199 || month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${pad(month)}`
  const valid = Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return valid ? `${year}-${pad(month)}-${pad(Number(day))}` : undefined
}

const pad = (n: number): string => String(n).padStart(2, '0')
