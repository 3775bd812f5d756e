/** The record of a digest that an id of an earlier reading stood for. */
import type { Anchor } from '../../model/decision.ts'
import type { Digest, DigestClaim, DigestEvent } from '../../model/digest.ts'
import type { Span } from '../../model/reading.ts'

/**
 * The same id where it is still there. Otherwise, of an event: the one whose trigger overlaps the old one most, else the nearest
 * with the same lemma in the same sentence. Of a claim: the same voice's claim on that event. Of an actor: the one with the name
 * that it had. Nothing, where there is no such record: a guess would put a person's word on something they have not seen.
 * @param id as `event:120-126`, offsets UTF-16
 */
export function findAgain(id: string, digest: Digest, anchor?: Anchor): string | undefined {
  if (idsOf(digest, id).includes(id)) return id
  if (id.startsWith('event:')) return eventAgain(spanIn(id), digest, anchor)?.id
  if (id.startsWith('claim:')) return claimAgain(id, digest, anchor)?.id
  return id.startsWith('actor:') ? actorAgain(digest, anchor?.name) : undefined
}

function idsOf(digest: Digest, id: string): readonly string[] {
  if (id.startsWith('event:')) return digest.events.map((event) => event.id)
  if (id.startsWith('claim:')) return digest.events.flatMap(({ claims }) => claims.map((claim) => claim.id))
  return [...digest.actors, ...digest.links, ...digest.effects, ...digest.disputes, ...digest.voices].map((record) => record.id)
}

function eventAgain(span: Span | undefined, { events }: Digest, anchor: Anchor | undefined): DigestEvent | undefined {
  if (!span) return undefined
  const overlapping = events.filter((event) => overlap(event, span) > 0).toSorted((a, b) => overlap(b, span) - overlap(a, span))
  if (overlapping[0]) return overlapping[0]
  const sameSentence = events.filter(({ sentence }) => sentence.text === anchor?.quote || overlap(sentence, span) > 0)
  return sameSentence
    .filter(({ lemma }) => lemma === anchor?.word)
    .toSorted((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))[0]
}

function claimAgain(id: string, digest: Digest, anchor: Anchor | undefined): DigestClaim | undefined {
  const event = digest.events.find((one) => one.id === `event:${id.split(':').at(-1)}`) ?? eventAgain(spanIn(id), digest, anchor)
  const voice = `voice:${id.replace(/^claim:/, '').replace(/:[^:]*$/, '')}`
  const byId = event?.claims.find(({ voices }) => voices.at(-1) === voice)
  return byId ?? event?.claims.find(({ voices }) => anchor?.voice && nameOf(digest, voices.at(-1)) === anchor.voice)
}

const nameOf = ({ voices }: Digest, id: string | undefined): string | undefined => voices.find((voice) => voice.id === id)?.name

const actorAgain = ({ actors }: Digest, name: string | undefined): string | undefined =>
  (actors.find((actor) => actor.name === name) ?? actors.find(({ aliases }) => name !== undefined && aliases.includes(name)))?.id

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** The offsets at the end of an id. */
function spanIn(id: string): Span | undefined {
  const [, start, end] = /:(\d+)-(\d+)$/.exec(id) ?? []
  return start === undefined ? undefined : { start: Number(start), end: Number(end) }
}
