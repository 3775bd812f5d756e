import type { Digest, DigestClaim, DigestEvent } from '../../model/digest.ts'
import type { Reading, Span } from '../../model/reading.ts'

/**
 * The digest with the sentence of its own on each claim that is not made where its event stands: `He denied it.`
 * @param reading made with `layers: 'all'`; without sentences the digest comes back as it is.
 */
export const withAnswers = (reading: Reading, digest: Digest): Digest => ({
  ...digest,
  events: digest.events.map((event) => ({ ...event, claims: event.claims.map((claim) => withSentence(reading, event, claim)) })),
})

function withSentence({ sentences = [], text }: Reading, event: DigestEvent, claim: DigestClaim): DigestClaim {
  const { cue } = claim
  if (!cue || inside(cue, event.sentence)) return claim
  const sentence = sentences.find((one) => inside(cue, one))
  if (!sentence || sentence.start < event.end) return claim
  const { start, end } = sentence
  return { ...claim, sentence: { start, end, text: text.slice(start, end) } }
}

const inside = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end
