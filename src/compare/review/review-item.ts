/** One event of the review queue. */
import type { CaseActor, Happening } from '../../model/comparison.ts'
import { type DigestEvent, type Report, refOf } from '../../model/digest.ts'
import type { ReviewClaim, ReviewItem, ReviewPart } from '../../model/review.ts'
import { type Around, doubtsOf, uncertaintyOf } from './doubts.ts'
import { type Hanging, stakesOf } from './stakes.ts'

/** What the case knows, looked up by refs. */
export interface Knowing {
  readonly happeningOf: (event: string) => Happening | undefined
  /** By ref of an actor of a document. */
  readonly actorOf: (ref: string) => CaseActor | undefined
  readonly disputesOf: (claim: string) => Hanging['disputes']
  readonly evidenceOf: (claim: string) => Hanging['evidence']
}

export function reviewItem({ document, number, digest }: Report, event: DigestEvent, knowing: Knowing): ReviewItem {
  const ref = refOf(document, event.id)
  const happening = knowing.happeningOf(ref)
  const actorOf = (id: string) => knowing.actorOf(refOf(document, id))
  const around: Around = { actorOf, happening, voice: (id) => digest.voices.find((voice) => voice.id === id) }
  const reasons = doubtsOf(event, around)
  const stakes = [...stakesOf(hangingOn(document, event, happening, knowing))]
  const uncertainty = uncertaintyOf(reasons)
  const { id: _, arguments: parts, start, end, lemma, type, mode, rule, sentence, occurs } = event
  return {
    event: ref,
    document,
    number,
    start,
    end,
    lemma,
    type,
    ...(mode !== undefined && { mode }),
    ...(rule !== undefined && { rule }),
    sentence,
    parts: parts.map((part): ReviewPart => {
      const meant = part.actor === undefined ? undefined : actorOf(part.actor)
      const { role, words } = part
      return { role, start: part.start, end: part.end, words, ...(meant && { actor: meant.id, name: meant.name }) }
    }),
    claims: event.claims.map((claim) => claimOf(document, claim, happening)),
    ...(occurs?.from && { from: occurs.from }),
    ...(occurs?.to && { to: occurs.to }),
    ...(happening && { happening: happening.id }),
    reports: happening?.reports ?? 0,
    origins: happening?.origins ?? 0,
    reasons,
    stakes,
    uncertainty,
    weight: stakes.reduce((weight, { factor }) => weight * factor, uncertainty),
  }
}

function hangingOn(document: string, event: DigestEvent, happening: Happening | undefined, knowing: Knowing): Hanging {
  const claims = event.claims.map(({ id }) => refOf(document, id))
  const own = happening?.accounts.filter(({ claim }) => claims.includes(claim)) ?? []
  return {
    happening,
    disputes: claims.flatMap((claim) => knowing.disputesOf(claim)),
    evidence: [...new Set(claims.flatMap((claim) => knowing.evidenceOf(claim)))],
    copied:
      event.claims.length > 0 &&
      (event.claims.every(({ independent }) => !independent) || (own.length > 0 && own.every(({ independent }) => !independent))),
  }
}

function claimOf(document: string, { id, value, modality }: DigestEvent['claims'][number], happening: Happening | undefined): ReviewClaim {
  const claim = refOf(document, id)
  const voices = happening?.accounts.find((account) => account.claim === claim)?.voices ?? []
  return { claim, value, ...(modality && { modality }), voices }
}
