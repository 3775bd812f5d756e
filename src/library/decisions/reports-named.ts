import { decidedRefs } from '../../compare/decisions/decided-refs.ts'
import { partsOfRef, type Report } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Store } from '../../model/store.ts'

/** The reports of the documents that decisions name. */
export async function reportsNamed(store: Store, overlay: Overlay): Promise<readonly Report[]> {
  const reports = await Promise.all([...documentsIn(overlay)].map((id) => store.report(id)))
  return reports.filter((report) => report !== undefined)
}

const documentsIn = (overlay: Overlay): ReadonlySet<string> => new Set(decidedRefs(overlay).map((ref) => partsOfRef(ref).document))
