const DATE = /^(?:-?\d{4}|\d{3}X|\d{2}XX|X{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/

/** One sentence for what is no date as Hearsay takes it; nothing for one that is, or for nothing. */
export function dateTrouble(words: string): string | undefined {
  const given = words.trim()
  if (given === '') return undefined
  const [whole, month, day] = DATE.exec(given) ?? []
  if (!whole) return 'A date looks like 2008, 2008-03 or 2008-03-25; ~ for about, ? for doubtful, X for a digit that is not known.'
  if (month && month !== 'XX' && (Number(month) < 1 || Number(month) > 12)) return 'A year has the months 01 to 12.'
  const last = lengthOf(given.slice(0, 4), month)
  if (day && day !== 'XX' && (Number(day) < 1 || Number(day) > last)) return `That month has the days 01 to ${last}.`
  return undefined
}

/** Days of a month; of an unknown year as in a leap year. */
function lengthOf(year: string, month: string | undefined): number {
  if (!month || month === 'XX') return 31
  return new Date(Date.UTC(/^\d{4}$/.test(year) ? Number(year) : 2000, Number(month), 0)).getUTCDate()
}

/** Whether the first may be before the second, or neither can be told. */
export const inOrder = (from: string, to: string): boolean => {
  const plain = (date: string): string => date.trim().replace(/[~?%]$/, '')
  const [a, b] = [plain(from), plain(to)]
  return !a || !b || /X/.test(a + b) || a.slice(0, Math.min(a.length, b.length)) <= b.slice(0, Math.min(a.length, b.length))
}
