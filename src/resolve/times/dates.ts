import type { Document, FoundEvent } from '../../model/document.ts'
import type { EventMention } from '../../model/reading.ts'
import { isRelation, type Tree, treeOf } from '../../model/tree.ts'
import { type Attached, attachedTimes } from './attach.ts'
import { type Days, daysOf, isLater, marked, onward, wholeDay } from './days.ts'
import { datedAbove, type Triggers } from './passed-on.ts'
import { markersOf } from './place.ts'
import { storyDays } from './running.ts'
import { tellingOf } from './telling.ts'
import { storyWords } from './words.ts'

/** What is known of an event's time. */
export type Dates = Pick<EventMention, 'time' | 'occurs'>

/**
 * The time and the days of each event: from the expression that dates it or the word above it, with its preposition ('since',
 * 'until'); from events it is said to come before or after; else from the story it is told in. Events of which nothing is
 * known are not in the map.
 */
export function datesOf(document: Document, events: readonly FoundEvent[]): ReadonlyMap<string, Dates> {
  const tree = treeOf(document)
  const triggers: Triggers = new Map(events.map((event) => [event.token, event]))
  const attached = attachedTimes(tree, document.layers.times ?? [], new Set(triggers.keys()))
  const own = new Map(events.flatMap((event) => entry(event.id, saidDates(document, tree, event, attached, triggers))))
  const story = storyDays({ document, tree, attached, leads: leadsOf(document, tree, events, attached, triggers) })
  return new Map(
    events.flatMap((event) =>
      entry(event.id, own.get(event.id) ?? orderedDates(tree, event, triggers, own) ?? storyDates(document, tree, event, story, triggers)),
    ),
  )
}

const entry = (id: string, dates: Dates | undefined): readonly (readonly [string, Dates])[] => (dates ? [[id, dates]] : [])

/** From an expression: the event's own, or that of the word it depends on. */
function saidDates(
  document: Document,
  tree: Tree,
  event: FoundEvent,
  attached: ReadonlyMap<number, Attached>,
  triggers: Triggers,
): Dates | undefined {
  const own = attached.get(event.token)
  const at = own ? event.token : datedAbove(tree, event.token, attached, triggers, 'day')
  const found = at === undefined ? undefined : attached.get(at)
  if (!found) return undefined
  const days = marked(daysOf(found.time), markersOf(tree, found.head))
  const goesOn = !own && (isToCome(document, event) || begins(tree, event.token))
  const occurs = days && (goesOn ? onward(days) : untilToday(document, tree, event, days))
  return { time: found.time.id, ...(occurs && { occurs }) }
}

/** Dated words that tell an event which happened, or have one under them. */
function leadsOf(
  document: Document,
  tree: Tree,
  events: readonly FoundEvent[],
  attached: ReadonlyMap<number, Attached>,
  triggers: Triggers,
): ReadonlySet<number> {
  return new Set(
    events
      .filter(({ id }) => happened(document, id))
      .map(({ token }) => (attached.has(token) ? token : (datedAbove(tree, token, attached, triggers, 'day') ?? token))),
  )
}

/** 'The protests began in October' and went on. */
function begins(tree: Tree, token: number): boolean {
  const { deprel, head } = tree.tokens[token]!
  return isRelation(deprel, 'nsubj') && storyWords().beginning.has(tree.tokens[head]!.lemma.toLowerCase())
}

/** 'They met this week', told on Thursday: what is told in the past tense was over when it was told. */
function untilToday({ meta: { published } }: Document, tree: Tree, { token }: FoundEvent, days: Days): Days {
  const isPast = days.from && days.to && published && wholeDay(published) && tellingOf(tree, token) === 'past'
  return isPast && isLater(published, days.to!) && !isLater(published, days.from!) ? { ...days, to: published } : days
}

const happened = ({ layers: { factualities = [] } }: Document, id: string): boolean =>
  /^(?:CT|PR)\+$/.test(factualities.find(({ event }) => event === id)?.value ?? 'CT+')

/** What was asked for, planned or ordered comes after the asking, if it comes. */
function isToCome({ layers: { factualities = [] } }: Document, { id }: FoundEvent): boolean {
  const modality = factualities.find(({ event }) => event === id)?.modality
  return modality !== undefined && modality !== 'attempted'
}

/** 'He asked only after the May agreement': from the agreement on; 'before the vote': up to it. And the other way round. */
function orderedDates(tree: Tree, event: FoundEvent, triggers: Triggers, own: ReadonlyMap<string, Dates>): Dates | undefined {
  const daysAt = (token: number): Days | undefined => own.get(triggers.get(token)?.id ?? '')?.occurs
  for (const child of tree.children[event.token] ?? []) {
    const occurs = following(daysAt(child), markersOf(tree, child))
    if (occurs) return { occurs }
  }
  const occurs = leading(daysAt(tree.tokens[event.token]!.head), markersOf(tree, event.token))
  return occurs && { occurs }
}

function following(days: Days | undefined, markers: readonly string[]): Days | undefined {
  if (days?.from && markers.includes('after')) return { from: days.from }
  if (days?.to && markers.some((marker) => marker === 'before' || marker === 'until')) return { to: days.to }
  return undefined
}

function leading(days: Days | undefined, markers: readonly string[]): Days | undefined {
  if (days?.to && markers.includes('after')) return { to: days.to }
  if (days?.from && markers.includes('before')) return { from: days.from }
  return undefined
}

function storyDates(
  document: Document,
  tree: Tree,
  event: FoundEvent,
  story: ReadonlyMap<number, Days>,
  triggers: Triggers,
): Dates | undefined {
  const own = story.get(event.token)
  const days = own ?? story.get(datedAbove(tree, event.token, story, triggers, 'story') ?? -1)
  const occurs = days && !own && isToCome(document, event) ? onward(days) : days
  return occurs && { occurs }
}
