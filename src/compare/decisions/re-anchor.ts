/** Decisions find their targets again after another reading, or a newer model, gave them other ids. */
import type { Anchor } from '../../model/decision.ts'
import { partsOfRef, type Report, refOf } from '../../model/digest.ts'
import type { Orphan, Overlay } from '../../model/overlay.ts'
import { decidedRefs, refsAmong } from './decided-refs.ts'
import { findAgain } from './find-again.ts'
import { retargeted } from './retargeted.ts'
import { withLabelled } from './with-labelled.ts'

export interface ReAnchored {
  /** The overlay, its refs as the reports have them now; refs that are not found stay as they were. */
  readonly overlay: Overlay
  readonly orphaned: readonly Orphan[]
}

/** Looks up every ref that decisions name in the report of its document. What is not found is kept, and listed. */
export function reAnchored(overlay: Overlay, reports: Iterable<Report>): ReAnchored {
  const wanted = Map.groupBy(refsOf(overlay), (ref) => partsOfRef(ref).document)
  const found = new Map<string, string | undefined>()
  for (const read of reports) {
    const report = withLabelled(read, overlay)
    for (const ref of wanted.get(report.document) ?? []) found.set(ref, currentRef(ref, report, overlay.anchors.get(ref)))
  }
  const orphaned = orphansOf(overlay, found)
  const moved = new Map([...found].filter(([from, to]) => to !== undefined && to !== from) as [string, string][])
  return { overlay: moved.size === 0 ? overlay : retargeted(overlay, (ref) => moved.get(ref) ?? ref), orphaned }
}

function currentRef(ref: string, report: Report, anchor: Anchor | undefined): string | undefined {
  const id = findAgain(partsOfRef(ref).id, report.digest, anchor)
  return id === undefined ? undefined : refOf(report.document, id)
}

/** Refs that stand for a decision by themselves; members of things are only a help and are not missed. */
function orphansOf(overlay: Overlay, found: ReadonlyMap<string, string | undefined>): readonly Orphan[] {
  return decidedRefs(overlay)
    .filter((ref) => found.get(ref) === undefined)
    .map((target) => {
      const anchor = overlay.anchors.get(target)
      const why = found.has(target) ? 'The present reading of its document has nothing like it.' : 'Its document is not in the case.'
      return { target, ...(anchor && { anchor }), why }
    })
}

const refsOf = (overlay: Overlay): readonly string[] =>
  refsAmong([
    ...decidedRefs(overlay),
    ...overlay.merges.flatMap(({ actors }) => actors.flatMap(({ members }) => members ?? [])),
    ...overlay.aparts.flatMap(({ actors }) => actors.flatMap(({ members }) => members ?? [])),
    ...overlay.splits.flatMap(({ actor }) => actor.members ?? []),
    ...overlay.renames.flatMap(({ actor }) => actor.members ?? []),
    ...overlay.joins.flatMap(({ happenings }) => happenings.flatMap(({ members }) => members ?? [])),
    ...overlay.parts.flatMap(({ happening }) => happening.members ?? []),
    ...[...overlay.anchors.values()].flatMap(({ members }) => members ?? []),
  ])
