import { partsOfRef } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'

const known = new WeakMap<Overlay, ReadonlySet<string>>()

/** Ids of the documents of which something was rejected, corrected or labelled; the others need not be touched. */
export function touchedDocuments(overlay: Overlay): ReadonlySet<string> {
  const found =
    known.get(overlay) ?? new Set([...overlay.rejected.keys(), ...overlay.corrections.keys(), ...overlay.labelled.keys()].map(documentOf))
  known.set(overlay, found)
  return found
}

const documentOf = (target: string): string => (target.includes('#') ? partsOfRef(target).document : target)
