/** The review queue, made when it is asked for and kept until documents or decisions come. */
import { overlayOf } from '../compare/decisions/overlay.ts'
import { reAnchored } from '../compare/decisions/re-anchor.ts'
import { inOrder, reviewOf } from '../compare/review/review.ts'
import type { Knowing } from '../compare/review/review-item.ts'
import type { CaseDispute, Happening } from '../model/comparison.ts'
import type { Overlay } from '../model/overlay.ts'
import type { Review } from '../model/review.ts'
import type { Page, Paged, Store } from '../model/store.ts'
import { reportsNamed } from './decisions/reports-named.ts'

export { inOrder }

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
  return reviewOf(store.reports(), overlay, await knowingOf(store, overlay))
}

async function knowingOf(store: Store, overlay: Overlay): Promise<Knowing> {
  const happenings = new Map<string, Happening>()
  for await (const happening of all((page) => store.happenings({}, page)))
    for (const { event } of happening.accounts) happenings.set(event, happening)
  const actors = new Map<string, Awaited<ReturnType<Store['actor']>>>()
  for await (const actor of all((page) => store.actors({}, page))) for (const member of actor.members) actors.set(member, actor)
  const disputes = new Map<string, CaseDispute[]>()
  for await (const dispute of all((page) => store.disputes({ kind: 'dispute' }, page)))
    for (const claim of new Set(dispute.positions.flatMap(({ quotes }) => quotes.map((quote) => quote.claim))))
      disputes.set(claim, [...(disputes.get(claim) ?? []), dispute])
  const rows = overlay.evidence.filter(({ id }) => !overlay.rejected.has(id))
  return {
    happeningOf: (event) => happenings.get(event),
    actorOf: (ref) => actors.get(ref),
    disputesOf: (claim) => disputes.get(claim) ?? [],
    evidenceOf: (claim) => rows.filter(({ claims }) => claims.includes(claim)).map(({ label }) => label),
  }
}

async function* all<T>(list: (page: Page) => Promise<Paged<T>>): AsyncGenerator<T> {
  let after: string | undefined
  do {
    const page = await list({ limit: 1000, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
