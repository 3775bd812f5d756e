import { type DigestEvent, refOf } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'

/** Whether somebody has accepted, rejected, corrected or labelled an event, one of its claims, or rejected all of its document. */
export function isDecided(document: string, event: Pick<DigestEvent, 'id' | 'claims'>, overlay: Overlay): boolean {
  const { accepted, rejected, corrections, labelled } = overlay
  const refs = [event.id, ...event.claims.map(({ id }) => id)].map((id) => refOf(document, id))
  return rejected.has(document) || refs.some((ref) => accepted.has(ref) || rejected.has(ref) || corrections.has(ref) || labelled.has(ref))
}
