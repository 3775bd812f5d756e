/** Two voices name different causes for one thing: `the offer headed off the invasion`, `it was the storm that stopped the assault`. */
import type { Document } from '../../model/document.ts'
import type { Claim, EventMention, Link } from '../../model/reading.ts'
import type { Opposition } from './disputes.ts'
import { actorsIn, assertsSame, everybodyIn } from './happenings.ts'
import { kindredEvents } from './kindred.ts'

/** Compared only where both causes are asserted, and where the later voice speaks of the same thing having the same fate. */
export function rivalCauses(document: Document): readonly Opposition[] {
  const events = kindredEvents(document)
  const links = (document.layers.links ?? []).filter(({ type }) => type === 'prevent' || type === 'cause')
  return links.flatMap((one, i) => links.slice(i + 1).flatMap((other) => opposed(document, events, one, other)))
}

type Events = ReadonlyMap<string, EventMention>

function opposed(document: Document, events: Events, one: Link, other: Link): readonly Opposition[] {
  if (one.type !== other.type || one.voice === other.voice || relays(document, one.voice, other.voice)) return []
  if (!isOneThing(events, one, other) || mayBeOneCause(events, one, other)) return []
  const sides = [one, other].map((link) => claimsOf(document, link))
  const [first = [], second = []] = sides
  return first.length > 0 && second.length > 0 ? [{ about: 'cause', sides: [first, second], rule: 'disputes/rival-causes' }] : []
}

/** Whoever passes on another's explanation does not dispute it by that. */
const relays = (document: Document, a: string, b: string): boolean =>
  (document.layers.voices ?? []).some(
    ({ id, within, kind }) => ((id === a && within === b) || (id === b && within === a)) && kind === 'unnamed',
  )

/** The same word, or, of what was prevented, the same type of event with nobody who contradicts it. */
function isOneThing(events: Events, one: Link, other: Link): boolean {
  const [a, b] = [events.get(one.to)!, events.get(other.to)!]
  if (assertsSame(a, b)) return a.id === b.id || a.sameAs !== undefined || b.sameAs !== undefined || share(a, b)
  const agree = (['source', 'target'] as const).every((role) => actorsIn(a, role).length === 0 || actorsIn(b, role).length === 0)
  return one.type === 'prevent' && a.type === b.type && a.type !== 'OTHER' && agree
}

const share = (a: EventMention, b: EventMention): boolean => everybodyIn(a).some((actor) => everybodyIn(b).includes(actor))

/** Two tellings of one cause are no dispute. */
function mayBeOneCause(events: Events, one: Link, other: Link): boolean {
  const [a, b] = [events.get(one.from)!, events.get(other.from)!]
  return assertsSame(a, b) || (a.type === b.type && a.type !== 'OTHER')
}

/** The claim on the cause first, then the one on what it did; none where the voice does not assert the cause. */
function claimsOf(document: Document, link: Link): readonly Claim[] {
  const of = (event: string): readonly Claim[] =>
    (document.layers.claims ?? []).filter((c) => c.event === event && c.voices.at(-1) === link.voice)
  const cause = of(link.from).filter(({ value }) => value === 'CT+' || value === 'PR+')
  return cause.length === 0 ? [] : [...cause.slice(0, 1), ...of(link.to).slice(0, 1)]
}
