/** Where accounts part: both sides with their words, one below the other. */
import type { Claim, Dispute, Reading } from '../../model/reading.ts'
import { sureness } from '../sureness.ts'
import { type Ink, wrapped } from './ink.ts'
import { quoteAround, voiceName } from './names.ts'

export function disputes(reading: Reading, ink: Ink, explain: boolean): readonly string[] {
  if (reading.disputes.length === 0) return []
  return [ink.title('Where accounts part'), ...reading.disputes.flatMap((dispute) => drawn(reading, ink, dispute, explain))]
}

function drawn(reading: Reading, ink: Ink, dispute: Dispute, explain: boolean): readonly string[] {
  const sides = dispute.positions.flatMap(({ voices, claims }) => [
    `    ${ink.strong(voices.map((id) => voiceName(reading, id)).join(', '))}`,
    ...claims.flatMap((id) =>
      quoted(
        reading,
        ink,
        reading.claims.find((claim) => claim.id === id),
      ),
    ),
  ])
  const reason = explain ? wrapped(ink.quiet(`because: ${dispute.rule ?? 'no rule'}`), ink, 4) : []
  return [`  ${ink.open(`about ${dispute.about === 'occurrence' ? 'whether it happened' : `the ${dispute.about}`}`)}`, ...sides, ...reason]
}

function quoted(reading: Reading, ink: Ink, claim: Claim | undefined): readonly string[] {
  const event = reading.events.find(({ id }) => id === claim?.event)
  if (!claim || !event) return []
  const { before, word, after } = quoteAround(reading, event, ink.width * 2 - 20)
  return wrapped(`${ink.quiet(`${sureness(claim)}:`)} “${before}${ink.title(word)}${after}”`, ink, 8, 6)
}
