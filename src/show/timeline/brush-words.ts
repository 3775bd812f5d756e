import { dateAt, dayWords, yearWords } from '../parts/dates.ts'
import type { Window } from './window.ts'

/** '17 Mar to 1 Jun 2008', '1990 to 2008'. */
export function windowWords({ from, to }: Window): string {
  const [first, last] = [Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1)]
  const [a, b] = [dateAt(first), dateAt(last)]
  if (last - first > 366 * 12) return `${yearWords(a.year)} to ${yearWords(b.year)}`
  if (first === last) return dayWords(first)
  return `${dayWords(first, a.year === b.year ? 'short' : 'whole')} to ${dayWords(last)}`
}
