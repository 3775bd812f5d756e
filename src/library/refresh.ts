/** Brings the comparison of a case up to its documents and decisions. */
import { compare } from '../compare/compare.ts'
import { leaveItAsItIs } from '../compare/decisions/leave-it.ts'
import { overlayOf } from '../compare/decisions/overlay.ts'
import { reAnchored } from '../compare/decisions/re-anchor.ts'
import { settled } from '../compare/decisions/settled.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Report } from '../model/digest.ts'
import type { Basis, Store } from '../model/store.ts'

/** How often it is made again when documents or decisions keep coming meanwhile. */
const MOST_ROUNDS = 5

/**
 * Does nothing when nothing came since that would change it; ratings and notes do not. What comes while it works is taken in by another round; whoever asks next takes in the
 * rest. A newer comparison, made by another process meanwhile, stays.
 */
export async function refresh(store: Store): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { now, compared } = await store.basis()
    if (now.documents <= compared.documents && now.decisions <= compared.decisions) return
    if (now.documents <= compared.documents && leaveItAsItIs(await store.decisions(), compared.decisions)) return
    await store.saveComparison(await comparedAnew(store, now), now)
  }
}

/** A function of its own, so that the reports of a large case are let go of before its comparison is written. */
async function comparedAnew(store: Store, basis: Basis): Promise<Comparison> {
  const reports: Report[] = []
  for await (const report of store.reports()) if (report.number <= basis.documents) reports.push(report)
  const decisions = (await store.decisions()).filter(({ seq }) => seq <= basis.decisions)
  const known = new Set(reports.map(({ document }) => document))
  const copies = (await store.copies()).filter((copy) => known.has(copy.document) && known.has(copy.copyOf.document))
  const { overlay } = reAnchored(overlayOf(decisions), reports)
  return settled(compare(reports, copies, overlay), overlay)
}
