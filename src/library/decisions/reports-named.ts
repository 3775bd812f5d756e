import { partsOfRef, type Report } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Store } from '../../model/store.ts'

/** The reports of the documents that decisions name. */
export async function reportsNamed(store: Store, overlay: Overlay): Promise<readonly Report[]> {
  const reports = await Promise.all([...documentsIn(overlay)].map((id) => store.report(id)))
  return reports.filter((report) => report !== undefined)
}

const documentsIn = (overlay: Overlay): ReadonlySet<string> =>
  new Set(
    [
      ...overlay.accepted.keys(),
      ...overlay.rejected.keys(),
      ...overlay.corrections.keys(),
      ...overlay.notes.keys(),
      ...overlay.evidence.flatMap(({ claims }) => claims),
      ...overlay.splits.flatMap(({ members }) => members),
      ...overlay.parts.flatMap(({ events }) => events),
    ]
      .filter((target) => target.includes('#'))
      .map((ref) => partsOfRef(ref).document),
  )
