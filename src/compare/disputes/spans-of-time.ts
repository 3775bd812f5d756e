import type { AccountValues } from '../../model/comparison.ts'

type Times = Pick<AccountValues, 'from' | 'to'>

/** First and last day of an account as sortable strings; open where the text says nothing; undefined where the year is unknown. */
export function daysOf({ from, to }: Times): readonly [string, string] | undefined {
  const first = from ?? to
  const last = to ?? from
  if (!first || !last || !/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return undefined
  return [padded(first, '-01-01'), padded(last, '-12-31')]
}

/** '2014-03' as its first or its last day. */
function padded(edtf: string, rest: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return edtf
  const plain = edtf.replaceAll(/[~?%]/g, '').split('/')[0]!.replaceAll(/-XX/g, '')
  return plain.length >= 10 ? plain.slice(0, 10) : plain + rest.slice(plain.length - 4)
}

/** Whether two accounts may tell of one day, give or take one; without dates they may. */
export function overlap(one: Times, other: Times): boolean {
  const [a, b] = [daysOf(one), daysOf(other)]
  if (!a || !b || (a[0] <= b[1] && b[0] <= a[1])) return true
  return shifted(a[0], -1) <= b[1] && b[0] <= shifted(a[1], 1)
}

/** Known to the day. */
export const isDay = ({ from, to }: Times): boolean => /^\d{4}-\d\d-\d\d$/.test(from ?? '') && (to ?? from) === from

function shifted(day: string, by: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : new Date(time + by * 86_400_000).toISOString().slice(0, 10)
}
