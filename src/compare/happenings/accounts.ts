/** What each claim says of a happening: one account a claim. */
import type { Account, AccountValues } from '../../model/comparison.ts'
import { type DigestEvent, type Report, refOf } from '../../model/digest.ts'
import type { ArgumentRole } from '../../model/reading.ts'
import type { Origins } from '../origins/origins.ts'
import type { Cast } from './telling.ts'
import type { VoiceOf } from './voices.ts'

/** What accounts are made with. */
export interface Desk {
  readonly reports: ReadonlyMap<string, Report>
  readonly cast: Cast
  readonly origins: Origins
  readonly voiceOf: VoiceOf
}

export function accountsOf(desk: Desk, document: string, event: DigestEvent): readonly Account[] {
  const report = desk.reports.get(document)!
  const says = valuesOf(desk.cast, document, event)
  const copied = desk.origins.copied(document, event)
  const own = desk.origins.of(document, event)
  return event.claims.map((claim) => {
    const voices = claim.voices.map((voice) => desk.voiceOf(report, voice))
    const origin = desk.origins.of(document, event, claim.voices)
    return {
      document,
      start: event.start,
      end: event.end,
      event: refOf(document, event.id),
      claim: refOf(document, claim.id),
      origin,
      voices,
      value: claim.value,
      ...(claim.modality && { modality: claim.modality }),
      lemma: event.lemma,
      quote: event.sentence.text,
      sentence: { start: event.sentence.start, end: event.sentence.end },
      independent: claim.independent && !copied && origin === own,
      says,
    }
  })
}

function valuesOf(cast: Cast, document: string, event: DigestEvent): AccountValues {
  const inRole = (role: ArgumentRole): readonly string[] => [
    ...new Set(
      event.arguments.flatMap((argument) =>
        argument.role === role && argument.actor ? (cast.actorOf(document, argument.actor) ?? []) : [],
      ),
    ),
  ]
  const quantities = event.quantities ?? event.arguments.flatMap(({ quantity }) => quantity ?? [])
  return {
    ...(event.occurs?.from && { from: event.occurs.from }),
    ...(event.occurs?.to && { to: event.occurs.to }),
    sources: inRole('source'),
    targets: inRole('target'),
    places: inRole('place'),
    quantities,
  }
}
