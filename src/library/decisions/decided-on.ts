/** What people decided of records of the case, by id. */
import { overlayOf } from '../../compare/decisions/overlay.ts'
import type { Store } from '../../model/store.ts'

export interface DecidedOn {
  readonly accepted?: { readonly by: string; readonly at: string; readonly why?: string }
  /** In the order in which they were written. */
  readonly notes: readonly { readonly by: string; readonly at: string; readonly text: string }[]
}

/** The log is folded once; what is rejected is not in the comparison any more and is not asked for. */
export async function decidedOn(store: Store): Promise<(id: string) => DecidedOn> {
  const { accepted, notes } = overlayOf(await store.decisions())
  return (id) => {
    const made = accepted.get(id)
    return {
      ...(made && { accepted: { by: made.by, at: made.at, ...(made.why !== undefined && { why: made.why }) } }),
      notes: (notes.get(id) ?? []).map(({ by, at, text }) => ({ by, at, text })),
    }
  }
}
