/** The apparatus of a document as it is answered. */
import { type Apparatus, PERSON } from '../../library/apparatus/apparatus.ts'
import type { Account, CaseDispute, Happening } from '../../model/comparison.ts'
import { type DigestClaim, type DigestEvent, refOf } from '../../model/digest.ts'
import type { Decided } from '../../model/overlay.ts'
import type { ApparatusAnswer, EventApparatus } from './apparatus.ts'

type ClaimApparatus = EventApparatus['claims'][number]
type Party = EventApparatus['actors'][number]

/** What stands about every event of the document, rejected ones too. */
export function eventsOf(apparatus: Apparatus): readonly EventApparatus[] {
  const { report, happenings } = apparatus
  const told = new Map<string, Told>()
  for (const happening of happenings)
    for (const account of happening.accounts) {
      if (account.document !== report.document) continue
      const before = told.get(account.event)
      told.set(account.event, { happening, accounts: [...(before?.accounts ?? []), account] })
    }
  const disputes = disputesByClaim(apparatus)
  return report.digest.events.map((event) => eventAnswer(apparatus, event, told.get(refOf(report.document, event.id)), disputes))
}

interface Told {
  readonly happening: Happening
  readonly accounts: readonly Account[]
}

type DisputesByClaim = ReadonlyMap<string, ClaimApparatus['disputes']>

function eventAnswer(apparatus: Apparatus, event: DigestEvent, told: Told | undefined, disputes: DisputesByClaim): EventApparatus {
  const ref = refOf(apparatus.report.document, event.id)
  const now = apparatus.standing.get(event.id) ?? event
  const label = apparatus.overlay.labelled.get(ref)
  const asItStands = (one: Pick<DigestEvent, 'type' | 'mode' | 'occurs'>) => ({
    type: one.type,
    ...(one.mode !== undefined && { mode: one.mode }),
    ...(one.occurs?.from !== undefined && { from: one.occurs.from }),
    ...(one.occurs?.to !== undefined && { to: one.occurs.to }),
  })
  return {
    event: ref,
    start: event.start,
    end: event.end,
    lemma: event.lemma,
    ...(event.rule === PERSON && label && { label: who(label) }),
    parts: event.arguments.map(({ role, start, end, actor }) => ({ role, start, end, ...(actor !== undefined && { actor }) })),
    ...asItStands(now),
    ...(now.original && { read: asItStands(now.original) }),
    ...(event.dated && { dated: event.dated }),
    sentence: { start: event.sentence.start, end: event.sentence.end },
    ...(told && weightOf(told.happening)),
    actors: told ? partiesOf(told) : [],
    claims: event.claims.map((claim) => {
      const standing = now.claims.find(({ id }) => id === claim.id) ?? claim
      return claimAnswer(apparatus, claim, standing, told, disputes)
    }),
    ...decidedOn(apparatus, ref),
  }
}

const weightOf = ({ id, state, reports, origins }: Happening) => ({ happening: id, state, reports, origins })

/** Those of the happening's actors whom this document's accounts name, in their roles here. */
function partiesOf({ happening, accounts }: Told): readonly Party[] {
  const names = new Map(happening.actors.map(({ actor, name }) => [actor, name]))
  const here = accounts.flatMap(({ says }) => [
    ...says.sources.map((actor) => ({ role: 'source' as const, actor })),
    ...says.targets.map((actor) => ({ role: 'target' as const, actor })),
    ...says.places.map((actor) => ({ role: 'place' as const, actor })),
  ])
  const each = new Map(here.map((party) => [`${party.role} ${party.actor}`, party]))
  return [...each.values()].flatMap((party) => {
    const name = names.get(party.actor)
    return name === undefined ? [] : [{ ...party, name }]
  })
}

function claimAnswer(
  apparatus: Apparatus,
  claim: DigestClaim,
  now: DigestClaim,
  told: Told | undefined,
  disputes: DisputesByClaim,
): ClaimApparatus {
  const ref = refOf(apparatus.report.document, claim.id)
  const account = told?.accounts.find((one) => one.claim === ref)
  return {
    claim: ref,
    voices: claim.voices,
    value: now.value,
    ...(now.original && { read: now.original.value }),
    ...(account && { independent: account.independent, origin: account.origin }),
    disputes: disputes.get(ref) ?? [],
    ...decidedOn(apparatus, ref),
  }
}

/** For each claim of this document the disputes that it has a side in, with the claims of this document on other sides. */
function disputesByClaim({ disputes, report }: Apparatus): DisputesByClaim {
  const here = `${report.document}#`
  const found = new Map<string, ClaimApparatus['disputes']>()
  for (const dispute of disputes) {
    const sides = claimsBySide(dispute)
    sides.forEach((side, index) => {
      const against = sides.filter((_, other) => other !== index).flatMap((other) => other.filter((claim) => claim.startsWith(here)))
      for (const claim of side) {
        const mark = { id: dispute.id, kind: dispute.kind, about: dispute.about, against: [...new Set(against)] }
        found.set(claim, [...(found.get(claim) ?? []), mark])
      }
    })
  }
  return found
}

const claimsBySide = ({ positions }: CaseDispute): readonly (readonly string[])[] =>
  positions.map(({ quotes }) => [...new Set(quotes.map(({ claim }) => claim))])

function decidedOn({ overlay, report }: Apparatus, ref: string) {
  const rejected = overlay.rejected.get(ref) ?? overlay.rejected.get(report.document)
  const accepted = overlay.accepted.get(ref)
  const correction = overlay.corrections.get(ref)
  return {
    ...(rejected && { verdict: { verdict: 'rejected' as const, ...who(rejected) } }),
    ...(!rejected && accepted && { verdict: { verdict: 'accepted' as const, ...who(accepted) } }),
    ...(correction && { correction: { change: correction.change, ...who(correction) } }),
    notes: (overlay.notes.get(ref) ?? []).map((note) => ({ text: note.text, ...who(note) })),
  }
}

const who = ({ by, at, batch, why }: Decided) => ({ by, at, batch, ...(why !== undefined && { why }) })

/** The origins of its stretches. */
export const originsHere = ({ origins, report }: Apparatus): ApparatusAnswer['origins'] =>
  origins.map(({ id, name, passages }) => ({
    id,
    name,
    passages: passages.filter(({ document }) => document === report.document).map(({ start, end }) => ({ start, end })),
  }))
