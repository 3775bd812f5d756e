/** One event of the review queue, as a person looks at it. */
import type { CaseVoice } from '../../model/comparison.ts'
import { type DigestEvent, type Report, refOf } from '../../model/digest.ts'
import type { ReviewClaim, ReviewItem, ReviewPart } from '../../model/review.ts'
import { judged, type Knowing } from './judged.ts'

/** @param voicesOf by ref of a claim, outermost first; empty where its event is in no happening */
export function reviewItem(
  report: Report,
  event: DigestEvent,
  knowing: Knowing,
  voicesOf: (claim: string) => readonly CaseVoice[],
): ReviewItem {
  const { document, number } = report
  const ref = refOf(document, event.id)
  const told = knowing.happeningOf(ref)
  const { start, end, lemma, type, mode, rule, sentence, occurs } = event
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
    parts: event.arguments.map(({ role, start, end, words, actor }): ReviewPart => {
      const meant = actor === undefined ? undefined : knowing.actorOf(refOf(document, actor))
      return { role, start, end, words, ...(meant && { actor: meant.id, name: meant.name }) }
    }),
    claims: event.claims.map(({ id, value, modality }): ReviewClaim => {
      const claim = refOf(document, id)
      return { claim, value, ...(modality && { modality }), voices: voicesOf(claim) }
    }),
    ...(occurs?.from && { from: occurs.from }),
    ...(occurs?.to && { to: occurs.to }),
    ...(told && { happening: told.id }),
    reports: told?.reports ?? 0,
    origins: told?.origins ?? 0,
    ...judged(report, event, knowing),
  }
}
