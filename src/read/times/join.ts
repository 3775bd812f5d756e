import type { FoundTime } from './meaning.ts'

/** 'Dawn' and 'June 18' in 'before dawn on June 18' are one expression; so are 'Monday' and '3 a.m.'. */
export function joined(text: string, found: readonly FoundTime[]): readonly FoundTime[] {
  const result: FoundTime[] = []
  for (const time of found) {
    const before = result.at(-1)
    const whole = before && joinable(text.slice(before.end, time.start)) ? one(before, time) : undefined
    if (whole) result[result.length - 1] = whole
    else result.push(time)
  }
  return result
}

const joinable = (between: string): boolean => /^(?:,?\s+(?:on |of |at |in the )?(?:the )?|, |\s+\()$/.test(between)

function one(a: FoundTime, b: FoundTime): FoundTime | undefined {
  const span = { start: a.start, end: b.end }
  if (a.meaning.kind === 'clock' && isDay(b)) return { ...b, ...span, hours: a.hours || b.hours || '' }
  if (isDay(a) && b.meaning.kind === 'clock') return { ...a, ...span, hours: b.hours || a.hours || '' }
  if (a.rule === 'weekday' && b.meaning.kind === 'date' && b.meaning.date.day) return { ...b, ...span }
  return undefined
}

/** Something that hours can be added to. */
const isDay = ({ meaning }: FoundTime): boolean =>
  (meaning.kind === 'date' && meaning.date.day !== undefined) ||
  meaning.kind === 'nth' ||
  (meaning.kind === 'near' &&
    (meaning.thing.kind === 'weekday' || (meaning.thing.kind === 'unit' && ['D', 'N'].includes(meaning.thing.unit))))
