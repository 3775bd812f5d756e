/** A reading with its sentences and tokens becomes the digest that comparing works on. */
import type {
  Digest,
  DigestActor,
  DigestArgument,
  DigestClaim,
  DigestDispute,
  DigestEffect,
  DigestEvent,
  DigestLink,
  DigestPassage,
  DigestVoice,
} from '../model/digest.ts'
import type {
  Actor,
  Argument,
  Claim,
  Dispute,
  Effect,
  EventMention,
  Link,
  Passage,
  Reading,
  Sentence,
  Span,
  Voice,
} from '../model/reading.ts'
import { withQuantities } from './quantities/with-quantities.ts'

/** What only the carrier of a document tells of it: a feed's <source>, the page's canonical link. */
export interface Provenance {
  readonly credit?: string
  readonly canonical?: string
}

/** @param reading made with `layers: 'all'`; without sentences, quotes are cut at line ends. */
export function digestOf(reading: Reading, provenance: Provenance = {}): Digest {
  const { title, byline, publisher, url, published, language } = reading.document
  const claims = Map.groupBy(reading.claims, ({ event }) => event)
  return withQuantities(reading, {
    ...given({ title, byline, publisher, url, published }),
    language,
    ...given(provenance),
    passages: reading.passages.map(passageDigest),
    voices: reading.voices.map(voiceDigest),
    actors: reading.actors.map((actor) => actorDigest(reading, actor)),
    events: reading.events.map((event) => eventDigest(reading, event, claims.get(event.id) ?? [])),
    links: reading.links.map(linkDigest),
    effects: reading.effects.map((effect) => effectDigest(reading, effect)),
    disputes: reading.disputes.map(disputeDigest),
  })
}

/** A record without its undefined values. */
function given<T extends object>(record: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }
}

const passageDigest = ({ id, start, end, role, voice, copyOf }: Passage): DigestPassage => ({
  id,
  start,
  end,
  role,
  voice,
  ...(copyOf && { copyOf: copyOf.passage }),
})

const voiceDigest = ({ id, kind, name, actor, within }: Voice): DigestVoice => ({ id, kind, ...given({ name, actor, within }) })

function actorDigest(reading: Reading, actor: Actor): DigestActor {
  const mentions = reading.mentions.filter((mention) => mention.actor === actor.id)
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    ...given({ country: actor.country, sector: actor.sector, memberOf: actor.memberOf }),
    named: mentions.some(({ form }) => form === 'name'),
    mentions: mentions.length,
  }
}

function eventDigest(reading: Reading, event: EventMention, claims: readonly Claim[]): DigestEvent {
  const sentence = sentenceAt(reading, event)
  return {
    id: event.id,
    start: event.start,
    end: event.end,
    lemma: event.lemma,
    type: event.type,
    ...given({ mode: event.mode, occurs: event.occurs, sameAs: event.sameAs, rule: event.rule }),
    arguments: event.arguments.map((argument) => argumentDigest(reading, argument)),
    sentence: { ...sentence, text: reading.text.slice(sentence.start, sentence.end) },
    role: passageAt(reading, event.start)?.role ?? 'body',
    claims: claims.map(claimDigest),
  }
}

const argumentDigest = (reading: Reading, { role, span, actor }: Argument): DigestArgument => ({
  role,
  start: span.start,
  end: span.end,
  words: reading.text.slice(span.start, span.end),
  ...given({ actor }),
})

const claimDigest = ({ id, event, voices, value, independent, modality, cue }: Claim): DigestClaim => ({
  id,
  event,
  voices,
  value,
  independent,
  ...given({ modality, cue }),
})

const linkDigest = ({ id, type, from, to, voice, signal }: Link): DigestLink => ({ id, type, from, to, voice, ...given({ signal }) })

const effectDigest = (reading: Reading, { id, event, actor, sign, voice, signal }: Effect): DigestEffect => ({
  id,
  event,
  actor,
  sign,
  voice,
  ...(signal && { signal: { ...signal, text: reading.text.slice(signal.start, signal.end) } }),
})

const disputeDigest = ({ id, about, positions, why }: Dispute): DigestDispute => ({
  id,
  about,
  positions: positions.map(({ claims, voices }) => ({ claims, voices })),
  why,
})

/** The sentence around a trigger; without sentences, its line. */
function sentenceAt(reading: Reading, { start, end }: Span): Span {
  const sentence = reading.sentences?.find((s: Sentence) => s.start <= start && end <= s.end)
  if (sentence) return { start: sentence.start, end: sentence.end }
  const after = reading.text.indexOf('\n', end)
  return { start: reading.text.lastIndexOf('\n', start) + 1, end: after < 0 ? reading.text.length : after }
}

/** The innermost passage around an offset. */
const passageAt = (reading: Reading, at: number): Passage | undefined =>
  reading.passages.filter(({ start, end }) => start <= at && at < end).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
