/**
 * EDTF (ISO 8601-2, levels 0 and 1, unspecified digits anywhere) as days on a line and as plain words. Days are whole days since
 * 1970-01-01, years astronomical (0 is 1 BCE).
 */

/** The days that a date may mean; an end that is absent is open. `exact`: a day, with no doubt about it. */
export interface Days {
  readonly first?: number
  readonly last?: number
  readonly exact: boolean
}

const DAY = 86_400_000
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTHS_SHORT = MONTHS.map((name) => (name.length < 5 ? name : name.slice(0, 3)))

interface Parsed {
  readonly year: string
  readonly month?: string
  readonly day?: string
  /** ~ about, ? doubtful, % both. */
  readonly mark: '' | '~' | '?' | '%'
}

/** Undefined when nothing of the year is known, or when it is no date. Both ends may be given: '2008-03-24/2008-04', '../2008'. */
export function daysOf(edtf: string): Days | undefined {
  const [from = '', to] = edtf.split('/')
  if (to !== undefined) return daysBetween(from.replace('..', ''), to.replace('..', ''))
  const date = parsed(from)
  if (!date || date.year.startsWith('X')) return undefined
  return { first: edge(date, 'first'), last: edge(date, 'last'), exact: isExact(date) }
}

/** What two dates, either of which may be missing, leave possible. */
export function daysBetween(from: string | undefined, to: string | undefined): Days | undefined {
  const [start, end] = [from ? daysOf(from) : undefined, to ? daysOf(to) : undefined]
  if (!start && !end) return undefined
  const exact = (start?.exact ?? false) && (end?.exact ?? false)
  const [first, last] = [start?.first, end?.last]
  if (first !== undefined && last !== undefined && first > last) return { first: last, last: first, exact: false }
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }), exact }
}

/** '12 May 2008', 'about May 2008', '12 May of an unknown year', 'spring 2008', '15 March 45 BCE'; what is no date stays as it is. */
export function dateWords(edtf: string): string {
  if (edtf.includes('/')) return betweenWords(...(edtf.split('/') as [string, string]))
  const date = parsed(edtf)
  if (!date) return edtf
  const plain = plainWords(date)
  return `${date.mark === '~' || date.mark === '%' ? 'about ' : ''}${plain}${date.mark === '?' || date.mark === '%' ? ', doubtful' : ''}`
}

/** '10 to 12 May 2008', 'since May 2008', 'until 3 June 2008', '' when neither is known. */
export function betweenWords(from: string | undefined, to: string | undefined): string {
  const [start, end] = [from?.replace('..', ''), to?.replace('..', '')]
  if (!start && !end) return ''
  if (!end) return `since ${dateWords(start!)}`
  if (!start) return `until ${dateWords(end)}`
  if (start === end) return dateWords(start)
  const [a, b] = [dateWords(start).split(' '), dateWords(end).split(' ')]
  let shared = 0
  while (shared < Math.min(a.length, b.length) - 1 && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1
  const exact = parsed(start)?.mark === '' && parsed(end)?.mark === ''
  return exact ? `${a.slice(0, a.length - shared).join(' ')} to ${b.join(' ')}` : `between ${a.join(' ')} and ${b.join(' ')}`
}

/** Year, month (1 to 12) and day of a number of days. */
export function dateAt(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The number of days of a date; the years 0 to 99 are what they say. */
export function dayNumber(year: number, month = 1, day = 1): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / DAY)
}

/** EDTF of a day: '2008-05-12', '-0044-03-15'. */
export function edtfOf(at: number): string {
  const { year, month, day } = dateAt(at)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${Math.abs(year) > 9999 ? `Y${year}` : digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** '12 May 2008', with `short` '12 May'. */
export function dayWords(at: number, short: 'short' | 'whole' = 'whole'): string {
  const { year, month, day } = dateAt(at)
  return `${day} ${MONTHS_SHORT[month - 1]}${short === 'short' ? '' : ` ${yearWords(year)}`}`
}

export const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`)
export const monthWords = (month: number, short: 'short' | 'whole' = 'whole'): string =>
  (short === 'short' ? MONTHS_SHORT : MONTHS)[month - 1]!

function parsed(date: string): Parsed | undefined {
  const found = /^([?~%]?)(-?Y?-?[\dX]{4,})([?~%]?)(?:-[?~%]?([\dX]{2})([?~%]?))?(?:-[?~%]?([\dX]{2})([?~%]?))?$/.exec(date.trim())
  if (!found) return undefined
  const [, before, year = '', a, month, b, day, c] = found
  const mark = (before || a || b || c || '') as Parsed['mark']
  return { year: year.replace('Y', ''), ...(month && { month }), ...(day && { day }), mark }
}

const isExact = ({ year, month, day, mark }: Parsed): boolean =>
  mark === '' && month !== undefined && day !== undefined && !/X/.test(`${year}${month}${day}`)

function edge({ year, month = 'XX', day = 'XX' }: Parsed, side: 'first' | 'last'): number {
  const years = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  const y = side === 'first' ? Math.min(...years) : Math.max(...years)
  const [early, late] = monthsOf(month)
  const m = side === 'first' ? early : late
  const length = dayNumber(y, m + 1) - dayNumber(y, m)
  const fill = side === 'first' ? '0' : '9'
  const d = day === 'XX' ? (side === 'first' ? 1 : length) : Number(day.replaceAll('X', fill))
  return dayNumber(y, m, Math.max(1, Math.min(length, d)))
}

function monthsOf(month: string): readonly [number, number] {
  if (month === 'XX') return [1, 12]
  const low = Number(month.replaceAll('X', '0'))
  if (low >= 21 && low <= 24) return [(low - 21) * 3 + 3, (low - 21) * 3 + 5]
  return [Math.max(1, Math.min(12, low)), Math.max(1, Math.min(12, Number(month.replaceAll('X', '9'))))]
}

function plainWords({ year, month, day }: Parsed): string {
  const when = yearPart(year)
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return when
  const season = SEASONS[Number(month) - 21]
  if (season) return `${season} ${when}`
  const name = /^\d\d$/.test(month) ? (MONTHS[Number(month) - 1] ?? month) : 'some month'
  const start = day !== undefined && /^\d\d$/.test(day) ? `${Number(day)} ${name}` : name
  return /X{4}/.test(year) ? `${start} of an unknown year` : `${start} ${when}`
}

function yearPart(year: string): string {
  if (/^-?\d+$/.test(year)) return yearWords(Number(year))
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `the ${year.slice(0, 2)}00s`
  return 'an unknown year'
}
