/** How targets look while they are decided on, so that they are found again after another reading. */
import type { CaseActor, CaseDispute, Happening } from '../../model/comparison.ts'
import type { Anchor } from '../../model/decision.ts'
import { type DigestEvent, partsOfRef, type Report } from '../../model/digest.ts'
import type { Found } from './refs.ts'

/** More are not needed to find an actor or a happening again. */
const MEMBERS = 50

export function refAnchor({ ref, report }: Found): Anchor {
  const { id } = partsOfRef(ref)
  const event = report.digest.events.find((one) => one.id === id || one.claims.some((claim) => claim.id === id))
  const name = report.digest.actors.find((actor) => actor.id === id)?.name
  const voice = event && voiceOf(report, event, id)
  return { target: ref, ...(event && wordsOf(event)), ...(name !== undefined && { name }), ...(voice !== undefined && { voice }) }
}

const wordsOf = ({ sentence, lemma, start, end }: DigestEvent) => ({ quote: sentence.text, word: lemma, start, end })

/** The name of the voice that makes a claim, else its id. */
function voiceOf({ digest }: Report, event: DigestEvent, claim: string): string | undefined {
  const voice = event.claims.find(({ id }) => id === claim)?.voices.at(-1)
  return voice && (digest.voices.find(({ id }) => id === voice)?.name ?? voice)
}

export const actorAnchor = ({ id, name, members }: CaseActor): Anchor => ({ target: id, name, members: members.slice(0, MEMBERS) })

export const happeningAnchor = ({ id, lemma, accounts }: Happening): Anchor => ({
  target: id,
  name: lemma,
  members: [...new Set(accounts.map(({ event }) => event))].slice(0, MEMBERS),
})

/** All its claims: a dispute that holds them is the same. */
export const disputeAnchor = ({ id, about, question, positions }: CaseDispute): Anchor => ({
  target: id,
  name: about,
  quote: question,
  members: [...new Set(positions.flatMap(({ quotes }) => quotes.map(({ claim }) => claim)))],
})
