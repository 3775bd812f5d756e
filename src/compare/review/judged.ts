/** One event weighed: why it may be wrong, what hangs on it, and what that comes to. */
import { type DigestEvent, type Report, refOf } from '../../model/digest.ts'
import type { AtStake, Reason } from '../../model/review.ts'
import { doubtsOf, type Meant, uncertaintyOf } from './doubts.ts'
import { type Hanging, stakesOf } from './stakes.ts'

/** What the case knows, looked up by refs. */
export interface Knowing {
  readonly happeningOf: (event: string) => Told | undefined
  /** By ref of an actor of a document. */
  readonly actorOf: (ref: string) => Meant | undefined
  readonly disputesOf: (claim: string) => Hanging['disputes']
  readonly evidenceOf: (claim: string) => Hanging['evidence']
}

/** What is told of an event's happening. */
export interface Told {
  readonly id: string
  readonly reports: number
  readonly origins: number
  /** No account of this event is independent. */
  readonly copied: boolean
}

export interface Judged {
  readonly reasons: readonly Reason[]
  readonly stakes: readonly AtStake[]
  readonly uncertainty: number
  readonly weight: number
}

export function judged({ document, digest }: Report, event: DigestEvent, knowing: Knowing): Judged {
  const told = knowing.happeningOf(refOf(document, event.id))
  const origins = told?.origins ?? 0
  const reasons = doubtsOf(event, {
    actorOf: (id) => knowing.actorOf(refOf(document, id)),
    voice: (id) => digest.voices.find((voice) => voice.id === id),
    origins,
  })
  const claims = event.claims.map(({ id }) => refOf(document, id))
  const stakes = [
    ...stakesOf({
      origins,
      disputes: claims.flatMap((claim) => knowing.disputesOf(claim)),
      evidence: [...new Set(claims.flatMap((claim) => knowing.evidenceOf(claim)))],
      copied: told?.copied ?? (event.claims.length > 0 && event.claims.every(({ independent }) => !independent)),
    }),
  ]
  const uncertainty = uncertaintyOf(reasons)
  return { reasons, stakes, uncertainty, weight: stakes.reduce((weight, { factor }) => weight * factor, uncertainty) }
}
