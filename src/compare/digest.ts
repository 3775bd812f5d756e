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
import type { Actor, Argument, Claim, Dispute, Effect, EventMention, Link, Passage, Reading, Span, Voice } from '../model/reading.ts'
import { placeNamed } from './actors/plain.ts'
import { weaknessesOf } from './digest/dated.ts'
import { type Mentions, mentionsOf } from './digest/mentions.ts'
import { isNamed, titlesOf } from './digest/names.ts'
import { sceneOf } from './digest/scene.ts'
import { indexBefore, lastBefore } from './digest/sorted.ts'
import { withAnswers } from './disputes/with-answers.ts'
import { type Credits, creditsIn } from './origins/credit.ts'
import { withQuantities } from './quantities/with-quantities.ts'

/** What only the carrier of a document tells of it: a feed's <source>, the page's canonical link. */
export interface Provenance {
  readonly credit?: string
  readonly canonical?: string
}

/** @param reading made with `layers: 'all'`; without sentences, quotes are cut at line ends, and nothing is counted without tokens. */
export function digestOf(reading: Reading, provenance: Provenance = {}): Digest {
  const { title, byline, url, published, language } = reading.document
  const claims = Map.groupBy(reading.claims, ({ event }) => event)
  const mentions = mentionsOf(reading)
  const credits = creditsIn(reading.text, reading.passages)
  const scene = sceneOf(reading, mentions)
  const weakness = weaknessesOf(reading)
  const digest = withQuantities(reading, {
    ...given({ title, byline, url, published }),
    language,
    ...publication(reading, credits, provenance),
    ...(scene.length > 0 && { scene }),
    passages: reading.passages.map((passage) => passageDigest(passage, credits)),
    voices: reading.voices.map(voiceDigest),
    actors: reading.actors.map((actor) => actorDigest(reading, mentions, actor)),
    events: reading.events.map((event) => ({
      ...eventDigest(reading, mentions, event, claims.get(event.id) ?? []),
      ...given({ dated: weakness(event) }),
    })),
    links: reading.links.map(linkDigest),
    effects: reading.effects.map((effect) => effectDigest(reading, effect)),
    disputes: reading.disputes.map(disputeDigest),
  })
  return withAnswers(reading, digest)
}

/** Who puts it out, whose words it says they are, and where the original is. */
function publication({ document }: Reading, found: Credits, { credit: feed, canonical }: Provenance): Partial<Digest> {
  const publisher = document.publisher ?? found.publisher
  const credit = found.credit ?? feed
  return given({ publisher, credit, creditBy: credit === undefined ? undefined : found.credit ? 'text' : 'feed', canonical })
}

/** A record without its undefined values. */
function given<T extends object>(record: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> }
}

const passageDigest = ({ id, start, end, role, voice, copyOf }: Passage, { parts }: Credits): DigestPassage => ({
  id,
  start,
  end,
  role,
  voice,
  ...(copyOf && { copyOf: copyOf.passage }),
  ...given({ credit: parts.find((part) => part.start <= start && end <= part.end)?.credit }),
})

const voiceDigest = ({ id, kind, name, actor, within }: Voice): DigestVoice => ({ id, kind, ...given({ name, actor, within }) })

function actorDigest(reading: Reading, mentions: Mentions, actor: Actor): DigestActor {
  const own = mentions.of(actor.id)
  const titles = titlesOf(reading, actor, own)
  const place = actor.kind === 'place' ? placeNamed(actor.name) : undefined
  return {
    id: actor.id,
    name: place ?? actor.name,
    kind: actor.kind,
    aliases: place ? [actor.name, ...actor.aliases] : actor.aliases,
    ...given({ country: actor.country, sector: actor.sector, memberOf: actor.memberOf }),
    named: place !== undefined || isNamed(reading, actor, own),
    mentions: own.length,
    ...(titles.length > 0 && { titles }),
  }
}

function eventDigest(reading: Reading, mentions: Mentions, event: EventMention, claims: readonly Claim[]): DigestEvent {
  const sentence = sentenceAt(reading, event)
  const near = mentions.namedIn(sentence)
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
    ...(near.length > 0 && { near }),
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
  const sentence = lastBefore(reading.sentences ?? [], start)
  if (sentence && end <= sentence.end) return { start: sentence.start, end: sentence.end }
  const after = reading.text.indexOf('\n', end)
  return { start: reading.text.lastIndexOf('\n', start) + 1, end: after < 0 ? reading.text.length : after }
}

/** The innermost passage around an offset: passages are sorted, and one inside another starts later. */
function passageAt({ passages }: Reading, at: number): Passage | undefined {
  for (let i = indexBefore(passages, at); i >= 0; i--) if (at < passages[i]!.end) return passages[i]
  return undefined
}
