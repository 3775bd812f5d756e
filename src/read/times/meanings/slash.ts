import type { Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'

/** '11/23/1963' is month first unless it cannot be; a date that can be read both ways is uncertain. */
export function slash(groups: Groups): Meaning | undefined {
  const [a, b] = [Number(groups.dd), Number(groups.dd2)]
  const year = groups.year ? Number(groups.year) : fullYear(Number(groups.yy))
  if (Math.min(a, b) > 12) return undefined
  const monthFirst = a <= 12
  return {
    kind: 'date',
    date: { year, month: monthFirst ? a : b, day: monthFirst ? b : a },
    ...(a <= 12 && b <= 12 && a !== b && { uncertain: true }),
  }
}

/** POSIX's reading of two digits: 69–99 are 1969–1999. */
const fullYear = (yy: number): number => (yy < 69 ? 2000 : 1900) + yy
