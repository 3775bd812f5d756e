/** Gives the counts of a text to the events that they belong to: those of arguments, and tolls that stand beside them. */
import type { Digest, DigestArgument, DigestEvent, Quantity } from '../../model/digest.ts'
import type { Reading, Span } from '../../model/reading.ts'
import { incidentOf } from './incident.ts'
import { measureOf } from './measure.ts'
import { measureIn } from './measure-in.ts'
import { type FoundQuantity, quantitiesIn } from './scan.ts'

/**
 * The digest with `quantity` on its arguments, and `quantities` and `incident` on its events.
 * @param reading made with `layers: 'all'`; without tokens the digest comes back as it is.
 */
export function withQuantities(reading: Reading, digest: Digest): Digest {
  const found = quantitiesIn(reading)
  if (found.length === 0) return digest
  const owners = new Map(found.map((quantity) => [quantity, ownerOf(digest, quantity)]))
  const counting = digest.events.map((event) =>
    withOwn(
      reading,
      event,
      found.filter((quantity) => owners.get(quantity) === event.id),
    ),
  )
  return { ...digest, events: counting.map((event) => withIncident(counting, event)) }
}

function withOwn(reading: Reading, event: DigestEvent, own: readonly FoundQuantity[]): DigestEvent {
  if (own.length === 0) return event
  const measured = new Map(own.map((quantity) => [quantity, toQuantity(quantity, measureIn(reading, event, quantity))]))
  const quantityOf = (argument: DigestArgument): Quantity | undefined => measured.get(own.find((q) => overlaps(q, argument))!)
  return {
    ...event,
    arguments: event.arguments.map((argument) => {
      const quantity = quantityOf(argument)
      return quantity ? { ...argument, quantity } : argument
    }),
    quantities: own
      .filter((quantity) => measured.get(quantity)?.measure || event.arguments.some((a) => overlaps(a, quantity)))
      .map((q) => measured.get(q)!),
  }
}

const toQuantity = ({ first: _, last: __, ...quantity }: FoundQuantity, measure: string | undefined): Quantity => ({
  ...quantity,
  ...(measure && { measure }),
})

function withIncident(events: readonly DigestEvent[], event: DigestEvent): DigestEvent {
  const incident = event.quantities?.some(({ measure }) => measure) ? incidentOf(events, event) : undefined
  return incident ? { ...event, incident } : event
}

/** The event with an argument that is counted; else the count word itself; else the nearest event of the sentence. */
function ownerOf({ events }: Digest, quantity: Span): string | undefined {
  const inSentence = events.filter(({ sentence }) => sentence.start <= quantity.start && quantity.end <= sentence.end)
  const byArgument = inSentence.filter((event) => event.arguments.some((argument) => countable(argument) && overlaps(argument, quantity)))
  const inside = inSentence.filter((event) => overlaps(event, quantity))
  const tallies = inSentence.filter(({ rule }) => rule === 'tally')
  const harmBefore = inSentence.filter(({ lemma, end }) => end <= quantity.start && measureOf('target', lemma))
  for (const pool of [byArgument, inside, tallies, harmBefore, inSentence]) if (pool.length > 0) return nearest(pool, quantity).id
  return undefined
}

const countable = ({ role }: DigestArgument): boolean => role === 'source' || role === 'target'

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const nearest = (events: readonly DigestEvent[], { start }: Span): DigestEvent =>
  events.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]!
