import type { Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** 'At 3 a.m.', '14:30 GMT', 'midnight', 'the night'. */
export function clock(groups: Groups): Meaning | undefined {
  if (groups.hhmm) return { kind: 'clock', at: `T${groups.hhmm.slice(0, 2)}:${groups.hhmm.slice(2)}` }
  const word = groups.hour ?? groups.hour2 ?? groups.hour3
  if (word === undefined) return daypart(groups)
  const hour = hourOf(Number(word), groups.half?.toLowerCase())
  const minute = groups.minute ?? groups.minute2 ?? '00'
  return hour > 23 ? undefined : { kind: 'clock', at: `T${String(hour).padStart(2, '0')}:${minute}` }
}

const hourOf = (hour: number, half: string | undefined): number => (half?.startsWith('p') ? (hour % 12) + 12 : half ? hour % 12 : hour)

function daypart(groups: Groups): Meaning {
  const hours = valueFor('daypart', groups.daypart ?? groups.daypart2 ?? groups.daypart3 ?? '') ?? ''
  return hours && !hours.includes('/') ? { kind: 'clock', at: hours } : { kind: 'clock' }
}
