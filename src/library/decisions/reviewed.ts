import { overlayOf } from '../../compare/decisions/overlay.ts'
import type { Store } from '../../model/store.ts'

/** By id of the document: how many of its events somebody accepted or rejected. */
export async function reviewedIn(store: Store): Promise<ReadonlyMap<string, number>> {
  const { accepted, rejected } = overlayOf(await store.decisions())
  const counts = new Map<string, number>()
  for (const target of [...accepted.keys(), ...rejected.keys()]) {
    const [document, id] = target.split('#')
    if (id?.startsWith('event:')) counts.set(document!, (counts.get(document!) ?? 0) + 1)
  }
  return counts
}
