/** What people decided of one document, laid over its digest before comparing. */
import type { DigestClaim, DigestDispute, DigestEvent, Report } from '../../model/digest.ts'
import { refOf } from '../../model/digest.ts'
import type { Correction, Overlay } from '../../model/overlay.ts'
import { touchedDocuments } from './touched-documents.ts'
import { withLabelled } from './with-labelled.ts'

/**
 * Rejected events, claims, links, effects and disputes are left out, with what hangs on them; corrected types, dates and
 * values take the place of what was read, which stays in `original`. Rejecting the document's own id leaves out all its events.
 * Events that a person labelled are among the others; one that the reading has too is corrected to what the person said.
 * A value corrected on an event holds for those of its claims that have no correction of their own; a type or date corrected on a
 * claim holds for its event.
 */
export function laidOver(read: Report, overlay: Overlay): Report {
  const { document } = read
  if (!touchedDocuments(overlay).has(document)) return read
  const report = withLabelled(read, overlay)
  const { digest } = report
  const gone = (id: string) => overlay.rejected.has(refOf(document, id)) || overlay.rejected.has(document)
  const events = digest.events.filter(({ id }) => !gone(id)).flatMap((event) => withoutClaims(event, gone))
  const there = new Set(events.map(({ id }) => id))
  return {
    ...report,
    digest: {
      ...digest,
      events: events.map((event) => corrected(sameAsThere(event, digest.events, there), document, overlay)),
      links: digest.links.filter(({ id, from, to }) => !gone(id) && there.has(from) && there.has(to)),
      effects: digest.effects.filter(({ id, event }) => !gone(id) && there.has(event)),
      disputes: digest.disputes.filter(({ id }) => !gone(id)).flatMap((dispute) => disputeOver(dispute, events)),
    },
  }
}

/** The event without claims that are gone; nothing when nobody is left who claims it. */
function withoutClaims(event: DigestEvent, gone: (id: string) => boolean): readonly DigestEvent[] {
  const claims = event.claims.filter(({ id }) => !gone(id))
  return claims.length === 0 && event.claims.length > 0 ? [] : [{ ...event, claims }]
}

/** An event that was the same as one that is gone is the same as what that one was. */
function sameAsThere(event: DigestEvent, before: readonly DigestEvent[], there: ReadonlySet<string>): DigestEvent {
  const seen = new Set<string>()
  let sameAs = event.sameAs
  while (sameAs !== undefined && !there.has(sameAs) && !seen.has(sameAs)) {
    seen.add(sameAs)
    sameAs = before.find(({ id }) => id === sameAs)?.sameAs
  }
  const { sameAs: _, ...rest } = event
  return sameAs !== undefined && there.has(sameAs) ? { ...rest, sameAs } : rest
}

function corrected(event: DigestEvent, document: string, overlay: Overlay): DigestEvent {
  const refs = [...event.claims.map(({ id }) => id), event.id].map((id) => refOf(document, id))
  const label = overlay.labelled.get(refOf(document, event.id))
  const said = label && { seq: label.seq, change: { type: label.type, value: label.value } }
  const own = refs.flatMap((ref) => overlay.corrections.get(ref) ?? [])
  const corrections = [...own, ...(said ? [said] : [])].toSorted((a, b) => a.seq - b.seq)
  const { type, from, to } = Object.assign({}, ...corrections.map(({ change }) => change)) as Correction['change']
  const value = overlay.corrections.get(refOf(document, event.id))?.change.value ?? label?.value
  const claims = event.claims.map((claim) => claimOver(claim, overlay.corrections.get(refOf(document, claim.id))?.change.value ?? value))
  if ((type === undefined || type === event.type) && from === undefined && to === undefined) return { ...event, claims }
  return withOriginal({ ...typed(event, type), occurs: dated(event.occurs, from, to), claims }, event)
}

const claimOver = (claim: DigestClaim, value: DigestClaim['value'] | undefined): DigestClaim =>
  value === undefined || value === claim.value ? claim : { ...claim, value, original: { value: claim.value } }

/** A mode belongs to its type and goes with it. */
function typed(event: DigestEvent, type: DigestEvent['type'] | undefined): DigestEvent {
  if (type === undefined || type === event.type) return event
  const { mode: _, ...rest } = event
  return { ...rest, type }
}

/** A first day alone moves a single day, or a range that it would turn round, as a whole. */
function dated(read: DigestEvent['occurs'], from: string | undefined, to: string | undefined): NonNullable<DigestEvent['occurs']> {
  const single = read?.from === read?.to || (from !== undefined && read?.to !== undefined && read.to < from)
  const last = to ?? (from !== undefined && single ? from : read?.to)
  const first = from ?? (to !== undefined && read?.from === read?.to ? to : read?.from)
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) }
}

/** What was read first stays, also where a digest is laid over twice. */
const withOriginal = (event: DigestEvent, { type, mode, occurs, original }: DigestEvent): DigestEvent => ({
  ...event,
  original: original ?? { type, ...(mode !== undefined && { mode }), ...(occurs && { occurs }) },
})

/** The dispute without claims that are gone; nothing when fewer than two sides are left. */
function disputeOver(dispute: DigestDispute, events: readonly DigestEvent[]): readonly DigestDispute[] {
  const there = new Set(events.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const positions = dispute.positions
    .map((position) => ({ ...position, claims: position.claims.filter((claim) => there.has(claim)) }))
    .filter(({ claims }) => claims.length > 0)
  return positions.length < 2 ? [] : [{ ...dispute, positions }]
}
