/** What people decided of the comparison itself, laid over it. */
import type { CaseDispute, Comparison } from '../../model/comparison.ts'
import type { Anchor } from '../../model/decision.ts'
import type { Overlay } from '../../model/overlay.ts'

/**
 * Disputes that a person rejected are left out: the one with the rejected id, and one about the same happening's same point that
 * holds every claim the rejected one had, should its id have changed.
 */
export function settled(comparison: Comparison, overlay: Overlay): Comparison {
  const rejected = [...overlay.rejected.keys()].filter((target) => target.startsWith('dispute:'))
  if (rejected.length === 0) return comparison
  const isRejected = (dispute: CaseDispute) =>
    rejected.some((target) => dispute.id === target || holdsAll(dispute, overlay.anchors.get(target)))
  return { ...comparison, disputes: comparison.disputes.filter((dispute) => !isRejected(dispute)) }
}

function holdsAll(dispute: CaseDispute, anchor: Anchor | undefined): boolean {
  if (!anchor?.members?.length || dispute.about !== anchor.name) return false
  const claims = new Set(dispute.positions.flatMap(({ quotes }) => quotes.map(({ claim }) => claim)))
  return anchor.members.every((claim) => claims.has(claim))
}
