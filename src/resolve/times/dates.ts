import { dayOf } from '../../model/calendar.ts'
import type { Document, FoundEvent } from '../../model/document.ts'
import type { EventMention, TimeExpression } from '../../model/reading.ts'
import { type Tree, treeOf } from '../../model/tree.ts'
import { type Attached, attachments } from './attach.ts'
import { markersOf } from './place.ts'

/** What is known of an event's time. */
export type Dates = Pick<EventMention, 'time' | 'occurs'>

/**
 * The time and the days of each event: from the expression that dates it, from its preposition ('since', 'until'), and from
 * events it is said to come before or after. Events of which nothing is said are not in the map.
 */
export function datesOf(document: Document, events: readonly FoundEvent[]): ReadonlyMap<string, Dates> {
  const tree = treeOf(document)
  const attached = attachments(document, events)
  const own = new Map(events.flatMap((event) => entry(event.id, ownDates(tree, attached.get(event.id)))))
  const dated = new Map(events.flatMap((event) => entry(event.id, own.get(event.id) ?? orderedDates(tree, event, events, own))))
  return dated
}

const entry = (id: string, dates: Dates | undefined): readonly (readonly [string, Dates])[] => (dates ? [[id, dates]] : [])

function ownDates(tree: Tree, attached: Attached | undefined): Dates | undefined {
  if (!attached) return undefined
  const { time, head } = attached
  const occurs = time.type === 'DATE' || time.type === 'TIME' ? within(daysOf(time), markersOf(tree, head)) : undefined
  return { time: time.id, ...(occurs && { occurs }) }
}

/** First and last day of a value; nothing when no part of it is known. */
function daysOf({ value }: TimeExpression): { readonly from?: string; readonly to?: string } | undefined {
  const [from = '', to = from] = value.split('/').map((end) => end.replace(/T.*$/, ''))
  const ends = { ...(isKnown(from) && { from }), ...(isKnown(to) && { to }) }
  return ends.from || ends.to ? ends : undefined
}

const isKnown = (value: string): boolean => Object.keys(dayOf(value)).length > 0 || /^\d{2,3}X{1,2}$/.test(value) || /^-?\d{4}/.test(value)

/** 'Since 1972' opens the end, 'until 1972' the beginning. */
function within(days: EventMention['occurs'], markers: readonly string[]): EventMention['occurs'] {
  if (!days) return undefined
  if (markers.some((marker) => STARTS.has(marker))) return days.from ? { from: days.from } : undefined
  if (markers.some((marker) => ENDS.has(marker))) return days.to ? { to: days.to } : undefined
  return days
}

const STARTS = new Set(['since', 'after', 'from', 'following'])
const ENDS = new Set(['until', 'till', 'before', 'by'])

/** 'He asked only after the May agreement': from the agreement on; 'before the vote': up to it. */
function orderedDates(tree: Tree, event: FoundEvent, events: readonly FoundEvent[], own: ReadonlyMap<string, Dates>): Dates | undefined {
  const byToken = new Map(events.map((other) => [other.token, other.id]))
  for (const child of tree.children[event.token] ?? []) {
    const other = byToken.get(child)
    const days = other === undefined ? undefined : own.get(other)?.occurs
    const markers = markersOf(tree, child)
    if (days?.from && markers.includes('after')) return { occurs: { from: days.from } }
    if (days?.to && markers.some((marker) => marker === 'before' || marker === 'until')) return { occurs: { to: days.to } }
  }
  return undefined
}
