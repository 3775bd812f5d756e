import type { Groups } from '../groups.ts'
import type { Meaning } from '../meaning.ts'
import { valueFor } from '../words.ts'

/** 'From Monday to Wednesday'. */
export function weekdays({ weekday = '', weekday2 = '' }: Groups): Meaning {
  return { kind: 'weekdays', first: Number(valueFor('weekday', weekday)), last: Number(valueFor('weekday', weekday2)) }
}
