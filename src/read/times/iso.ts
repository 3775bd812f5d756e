import type { Unit } from '../../model/calendar.ts'

/** An ISO 8601 duration; 'X' stands for a number left unsaid: 'a few days' is 'PXD'. */
export function iso(count: number | undefined, unit: Unit): string {
  const [letter, times] = LETTERS[unit]
  const n = count === undefined ? 'X' : String(Math.round(count * times * 100) / 100)
  return 'SHm'.includes(letter) ? `PT${n}${letter.toUpperCase()}` : `P${n}${letter}`
}

/** Nights are days, quarters months; 'm' is the minute. */
const LETTERS: Readonly<Record<Unit, readonly [string, number]>> = {
  S: ['S', 1],
  MIN: ['m', 1],
  H: ['H', 1],
  D: ['D', 1],
  N: ['D', 1],
  WE: ['D', 2],
  W: ['W', 1],
  '2W': ['W', 2],
  M: ['M', 1],
  Q: ['M', 3],
  Y: ['Y', 1],
  '10Y': ['Y', 10],
  '100Y': ['Y', 100],
}
