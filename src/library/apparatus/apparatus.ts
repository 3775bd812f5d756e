/** What a case knows about one document beside its reading. */
import { laidOver } from '../../compare/decisions/laid-over.ts'
import { overlayOf } from '../../compare/decisions/overlay.ts'
import { reAnchored } from '../../compare/decisions/re-anchor.ts'
import { PERSON, withLabelled } from '../../compare/decisions/with-labelled.ts'
import type { CaseDispute, Copy, Happening, Origin } from '../../model/comparison.ts'
import type { DigestEvent, Report } from '../../model/digest.ts'
import { Failure } from '../../model/failure.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Paged, Store } from '../../model/store.ts'

export { PERSON }

export interface Apparatus {
  /** With the events that people labelled. */
  readonly report: Report
  /** Its events as decisions leave them, by id; rejected ones are not there. */
  readonly standing: ReadonlyMap<string, DigestEvent>
  readonly overlay: Overlay
  /** Those that an event of the document tells of. */
  readonly happenings: readonly Happening[]
  readonly disputes: readonly CaseDispute[]
  readonly copies: readonly Copy[]
  readonly origins: readonly Origin[]
}

/** @param id of a document of the case. Throws a Failure of kind not-found. */
export async function apparatusOf(store: Store, id: string): Promise<Apparatus> {
  const [report, document, decisions, copies] = await Promise.all([
    store.report(id),
    store.document(id),
    store.decisions(),
    store.copies(id),
  ])
  if (!report || !document) throw new Failure('not-found', `The document ${id} is not there any more.`)
  const { overlay } = reAnchored(overlayOf(decisions), [report])
  const [happenings, disputes, origins] = await Promise.all([
    everything((after) => store.happenings({ document: id }, page(after))),
    everything((after) => store.disputes({ document: id }, page(after))),
    originsOf(store, new Set(document.origins)),
  ])
  const standing = new Map(laidOver(report, overlay).digest.events.map((event) => [event.id, event]))
  return { report: withLabelled(report, overlay), standing, overlay, happenings, disputes, copies, origins }
}

const page = (after: string | undefined) => ({ limit: 1000, ...(after !== undefined && { after }) })

async function everything<T>(ask: (after: string | undefined) => Promise<Paged<T>>): Promise<readonly T[]> {
  const found: T[] = []
  let after: string | undefined
  do {
    const { items, next } = await ask(after)
    found.push(...items)
    after = next
  } while (after !== undefined)
  return found
}

/** Asks only as far as the last one wanted. */
async function originsOf(store: Store, wanted: ReadonlySet<string>): Promise<readonly Origin[]> {
  const found: Origin[] = []
  let after: string | undefined
  do {
    const { items, next } = await store.origins(page(after))
    found.push(...items.filter((origin) => wanted.has(origin.id)))
    after = next
  } while (after !== undefined && found.length < wanted.size)
  return found
}
