import type { EventMention } from '../../model/reading.ts'
import type { Dates } from './dates.ts'

/**
 * The dates of events after mentions of one happening have told each other theirs: a mention that no expression dates takes the
 * date of the first mention that one does, else of the first that has any. `same` leads from a mention to the first one;
 * `isOne` tells what is single from 'weeks of protests', which does not take the date of some of them told later.
 */
export function sharedDates(
  events: readonly EventMention[],
  same: ReadonlyMap<string, string>,
  isOne: (event: EventMention) => boolean,
): ReadonlyMap<string, Dates> {
  const best = new Map<string, EventMention>()
  for (const event of events) {
    const first = same.get(event.id) ?? event.id
    if (weight(event) > weight(best.get(first))) best.set(first, event)
  }
  return new Map(
    events.flatMap((event) => {
      const other = best.get(same.get(event.id) ?? event.id)
      const ahead = other !== undefined && other.start > event.start
      return other && other !== event && (!ahead || isOne(event)) && !event.time && weight(other) > weight(event)
        ? [[event.id, datesFrom(other)] as const]
        : []
    }),
  )
}

/** A date that the text names counts more than one worked out from the story. */
const weight = (event: EventMention | undefined): number => (event?.occurs ? 1 : 0) + (event?.time ? 2 : 0) * (event?.occurs ? 1 : 0.2)

const datesFrom = ({ time, occurs }: EventMention): Dates => ({ ...(time && { time }), ...(occurs && { occurs }) })
