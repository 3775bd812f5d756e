import type { Part } from '../../../model/calendar.ts'
import { type Groups, partFrom } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'
import { century } from './century.ts'

/** 'The 1990s' is '199X', 'the 1700s' a century; 'the early 1990s' an interval with approximate ends. Two digits are of the twentieth century. */
export function decade(groups: Groups): Meaning | undefined {
  const start = groups.decadeword ? 1900 + Number(valueFor('decadeword', groups.decadeword)) : startOf(groups.decade ?? '')
  const part = partFrom({ part: groups.part2 ?? groups.part })
  if (start % 100 === 0 && start < 2000) return century({ nth: String(start / 100 + 1), ...(part && { part }) })
  return { kind: 'fixed', type: 'DATE', value: part ? interval(start, part) : `${Math.floor(start / 10)}X` }
}

function startOf(word: string): number {
  const digits = Number(word.replace(/\D/g, ''))
  return digits < 100 ? 1900 + digits : digits
}

const interval = (start: number, part: Part): string => {
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9], 'first-half': [0, 4], 'second-half': [5, 9] }[part] as [number, number]
  return `${start + from}~/${start + to}~`
}
