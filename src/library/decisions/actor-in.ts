import type { Anchor } from '../../model/decision.ts'
import { partsOfRef, refOf } from '../../model/digest.ts'
import { Failure } from '../../model/failure.ts'
import type { Reading, Span } from '../../model/reading.ts'

interface Within {
  readonly document: string
  readonly number: number
  readonly reading: Reading
}

/**
 * An actor of a document by ref, id or name, with the words that mean it: those nearest to a place.
 * Throws a Failure of kind not-found.
 */
export function actorIn({ document, number, reading }: Within, name: string, near: Span): Anchor {
  const id = name.includes('#') ? partsOfRef(name).id : name
  const plain = id.toLowerCase()
  const actor =
    reading.actors.find((one) => one.id === id) ??
    reading.actors.find((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === plain))
  if (!actor) throw new Failure('not-found', `Document ${number} names nobody ‘${id}’.`)
  const [mention] = reading.mentions.filter((one) => one.actor === actor.id).toSorted((a, b) => away(a, near) - away(b, near))
  return {
    target: refOf(document, actor.id),
    name: actor.name,
    ...(mention && { start: mention.start, end: mention.end, word: reading.text.slice(mention.start, mention.end) }),
  }
}

const away = (one: Span, near: Span): number => Math.max(one.start - near.end, near.start - one.end, 0)
