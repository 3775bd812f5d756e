/** A voice denies what another voice asserts: the same event, or an event of one type with the same actors. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { Document } from '../../model/document.ts'
import type { Claim, EventMention } from '../../model/reading.ts'
import type { Opposition } from './disputes.ts'
import { assertsSame, sharesActor } from './happenings.ts'
import { kindredEvents } from './kindred.ts'

const Words = z.object({ likewise: z.array(z.string()).transform((list) => new RegExp(`\\b(?:${list.join('|')})\\b`, 'i')) })

export function denials(document: Document): readonly Opposition[] {
  const events = kindredEvents(document)
  const claims = document.layers.claims ?? []
  return claims
    .filter((claim) => claim.value === 'CT-' && (isAnswer(claim, events, claims) || deniesTheLike(document, events.get(claim.event)!)))
    .flatMap((denial) => opposed(document, denial, events, claims))
}

/** A denial with a cue of its own, or one on an event that another voice asserts. */
const isAnswer = (claim: Claim, events: ReadonlyMap<string, EventMention>, claims: readonly Claim[]): boolean =>
  claims.some(
    (other) =>
      other !== claim &&
      other.value.endsWith('+') &&
      other.voices.at(-1) !== claim.voices.at(-1) &&
      assertsSame(events.get(claim.event)!, events.get(other.event)!),
  )

function opposed(
  document: Document,
  denial: Claim,
  events: ReadonlyMap<string, EventMention>,
  claims: readonly Claim[],
): readonly Opposition[] {
  const event = events.get(denial.event)!
  const asserted = claims
    .filter((c) => c.value.endsWith('+') && c.value !== 'PS+' && c.voices.at(-1) !== denial.voices.at(-1))
    .filter(
      (c) =>
        c.event === denial.event ||
        isTheLike(document, event, events.get(c.event)!) ||
        (assertsSame(event, events.get(c.event)!) && sharesActor(event, events.get(c.event)!)),
    )
    .filter((c) => !vouchesForDenial(document, c, denial))
  if (asserted.length === 0) return []
  const nearest = asserted.toSorted((a, b) => distance(events, a, event) - distance(events, b, event))[0]!
  return [
    {
      about: 'occurrence',
      sides: [[nearest], [denial, ...wordsOfDenial(events, claims, denial), ...saidInstead(events, claims, denial)]],
      rule: 'disputes/denial',
    },
  ]
}

/** How far before a denial of `anything of the kind` that stands which it denies, in UTF-16 units: the sentence before. */
const REACH = 200

/** `denied that it had asked for anything of the kind`: an act of the same type told right before. */
const isTheLike = (document: Document, denied: EventMention, told: EventMention): boolean =>
  denied.type !== 'OTHER' &&
  denied.type === told.type &&
  told.end <= denied.start &&
  denied.start - told.end < REACH &&
  deniesTheLike(document, denied)

const deniesTheLike = ({ text }: Document, { end }: EventMention): boolean =>
  rules('cues/disputes.yaml', Words).likewise.test(text.slice(end, end + REACH).split(/[.!?]/)[0]!)

/** The claim on the act of denying, where the text tells of it: `Hale *denied* this`. */
const wordsOfDenial = (events: ReadonlyMap<string, EventMention>, claims: readonly Claim[], { cue }: Claim): readonly Claim[] =>
  cue ? claims.filter((c) => events.get(c.event)!.start === cue.start && c.value === 'CT+').slice(0, 1) : []

/** What the denying voice says right after, as what happened instead. */
function saidInstead(events: ReadonlyMap<string, EventMention>, claims: readonly Claim[], denial: Claim): readonly Claim[] {
  const from = Math.max(events.get(denial.event)!.end, denial.cue?.end ?? 0)
  const next = claims.filter(
    (c) =>
      c !== denial &&
      c.voices.at(-1) === denial.voices.at(-1) &&
      c.value === 'CT+' &&
      events.get(c.event)!.start >= from &&
      events.get(c.event)!.start - from < 160,
  )
  return next.toSorted((a, b) => events.get(a.event)!.start - events.get(b.event)!.start).slice(0, 1)
}

/** The author who only reports the denial does not assert the opposite in the same breath. */
const vouchesForDenial = (_: Document, asserted: Claim, denial: Claim): boolean =>
  asserted.event === denial.event &&
  denial.voices.includes(asserted.voices.at(-1)!) &&
  asserted.voices.length < denial.voices.length &&
  asserted.rule === denial.rule

const distance = (events: ReadonlyMap<string, EventMention>, claim: Claim, event: EventMention): number =>
  Math.abs(events.get(claim.event)!.start - event.start)
