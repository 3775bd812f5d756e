import { type Groups, partFrom, thingFrom } from '../groups.ts'
import type { From, Meaning } from '../meaning.ts'

/** 'Yesterday', 'last week', 'the following Tuesday', 'that evening', and a bare 'Monday'. */
export function near(groups: Groups): Meaning | undefined {
  const word = (groups.near ?? '').toLowerCase().replace(/\s+/g, ' ')
  const part = /^(?:earlier|later)$/i.test(groups.part ?? '') ? undefined : partFrom(groups)
  const thing = thingFrom(word in DAYS ? { ...groups, daypart: undefined } : groups)
  if (thing.kind === 'unit' && (thing.unit === 'S' || thing.unit === 'MIN')) return undefined
  const step = word in DAYS ? DAYS[word] : stepOf(groups, word)
  return {
    kind: 'near',
    thing,
    from: (groups.from ?? 'document') as From,
    hours:
      groups.daypart !== undefined ||
      groups.overnight !== undefined ||
      word === 'tonight' ||
      thing.kind === 'daypart' ||
      (thing.kind === 'unit' && thing.unit === 'N'),
    ...(step !== undefined && { step }),
    ...(part && thing.kind !== 'weekday' && { part }),
  }
}

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'after tomorrow': 2,
  'before yesterday': -2,
}

function stepOf(groups: Groups, word: string): number | undefined {
  if (word === 'weekday' || (groups.near === undefined && groups.weekday)) return undefined
  if (/^(?:last|past|previous|preceding|prior)$/.test(word)) return -1
  if (/^(?:next|coming|this coming|following|ensuing)$/.test(word)) return 1
  return word === 'the' ? -1 : 0
}
