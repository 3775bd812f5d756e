/** The review queue, made when it is asked for and kept until documents or decisions come. */
import { overlayOf } from '../compare/decisions/overlay.ts'
import { reAnchored } from '../compare/decisions/re-anchor.ts'
import { withLabelled } from '../compare/decisions/with-labelled.ts'
import type { Knowing } from '../compare/review/judged.ts'
import { inOrder, reviewOf } from '../compare/review/review.ts'
import { reviewItem } from '../compare/review/review-item.ts'
import type { CaseVoice } from '../model/comparison.ts'
import { refOf } from '../model/digest.ts'
import type { Overlay } from '../model/overlay.ts'
import type { Queue, Queued, ReviewItem } from '../model/review.ts'
import type { Store } from '../model/store.ts'
import { reportsNamed } from './decisions/reports-named.ts'
import { knowingOf } from './review/knowing.ts'

export { inOrder }

export interface Review extends Queue {
  /** What a person looks at, of some of its events, in the order given. */
  readonly shown: (items: readonly Queued[]) => Promise<readonly ReviewItem[]>
}

interface Kept {
  readonly basis: string
  readonly review: Promise<Review>
}

const kept = new WeakMap<Store, Kept>()

/** Ask after the comparison has caught up. It reads every digest of the case, once a change. */
export async function reviewQueue(store: Store): Promise<Review> {
  const basis = JSON.stringify(await store.basis())
  const known = kept.get(store)
  if (known?.basis === basis) return known.review
  const review = made(store)
  kept.set(store, { basis, review })
  review.catch(() => kept.delete(store))
  return review
}

async function made(store: Store): Promise<Review> {
  const read = overlayOf(await store.decisions())
  const { overlay } = reAnchored(read, await reportsNamed(store, read))
  const knowing = await knowingOf(store, overlay)
  const queue = await reviewOf(store.reports(), overlay, knowing)
  return { ...queue, shown: (items) => shown(store, items, overlay, knowing) }
}

/** Each document and happening is opened once. */
async function shown(store: Store, items: readonly Queued[], overlay: Overlay, knowing: Knowing): Promise<readonly ReviewItem[]> {
  const found = new Map<Queued, ReviewItem>()
  const voices = await voicesOf(store, items, knowing)
  for (const [document, some] of Map.groupBy(items, (item) => item.document)) {
    const read = await store.report(document)
    if (!read) continue
    const report = withLabelled(read, overlay)
    for (const item of some) {
      const event = report.digest.events.find(({ id }) => id === item.id)
      if (event)
        found.set(
          item,
          reviewItem(report, event, knowing, (claim) => voices.get(claim) ?? []),
        )
    }
  }
  return items.flatMap((item) => found.get(item) ?? [])
}

/** Who makes the claims of these events, by ref of the claim. */
async function voicesOf(store: Store, items: readonly Queued[], knowing: Knowing): Promise<ReadonlyMap<string, readonly CaseVoice[]>> {
  const happenings = new Set(items.flatMap(({ document, id }) => knowing.happeningOf(refOf(document, id))?.id ?? []))
  const voices = new Map<string, readonly CaseVoice[]>()
  for (const id of happenings) for (const account of (await store.happening(id))?.accounts ?? []) voices.set(account.claim, account.voices)
  return voices
}
