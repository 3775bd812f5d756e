/** What exports read of a case: its lists page by page, and who is who. */
import { type Parsed, parsedAgain } from '../../library/parsed.ts'
import type { CaseActor, CaseDispute, CaseEffect, CaseLink, Happening, Origin } from '../../model/comparison.ts'
import type { Decision } from '../../model/decision.ts'
import type { Reading } from '../../model/reading.ts'
import type { CaseDocument, Filter, Page, Paged, Store } from '../../model/store.ts'

export interface ExportCase {
  /** File or address, without folder and password. */
  readonly name: string
  /** When it was exported: ISO 8601, UTC. */
  readonly at: string
  readonly documents: () => AsyncIterable<CaseDocument>
  readonly document: (id: string) => Promise<CaseDocument>
  readonly reading: (id: string) => Promise<Reading>
  /** Its words with their grammar, read anew: the store keeps none. */
  readonly parsed: (id: string) => Promise<Parsed>
  /** Those that the filter lets through, in order of time; what nobody asserts or denies too, when asked. */
  readonly happenings: () => AsyncIterable<Happening>
  readonly disputes: () => AsyncIterable<CaseDispute>
  readonly origins: () => AsyncIterable<Origin>
  readonly actors: () => AsyncIterable<CaseActor>
  readonly actor: (id: string) => Promise<CaseActor | undefined>
  readonly links: () => AsyncIterable<CaseLink>
  readonly effects: () => AsyncIterable<CaseEffect>
  readonly decisions: () => Promise<readonly Decision[]>
}

/** `filter` narrows happenings and disputes. */
export function exportCase(store: Store, filter: Filter, at: string): ExportCase {
  const documents = once((id: string) => store.document(id))
  const actors = once((id: string) => store.actor(id))
  return {
    name: store.name.replace(/^.*[\\/]/, '').replace(/\.db$/, ''),
    at,
    documents: () => every((page) => store.documents(page)),
    document: async (id) => present(await documents(id), id),
    reading: async (id) => present(await store.reading(id), id),
    parsed: async (id) => parsedAgain(present(await store.reading(id), id)),
    happenings: () => every((page) => store.happenings(filter, page)),
    disputes: () => every((page) => store.disputes(filter, page)),
    origins: () => every((page) => store.origins(page)),
    actors: () => every((page) => store.actors({}, page)),
    actor: actors,
    links: () => every((page) => store.links({}, page)),
    effects: () => every((page) => store.effects({}, page)),
    decisions: () => store.decisions(),
  }
}

/** Items of this many at a time keep memory flat. */
const STEP = 500

async function* every<T>(ask: (page: Page) => Promise<Paged<T>>): AsyncGenerator<T> {
  let after: string | undefined
  do {
    const page: Paged<T> = await ask({ limit: STEP, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}

function once<T>(look: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (id) => {
    const found = known.get(id) ?? look(id)
    known.set(id, found)
    return found
  }
}

function present<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`What the case says of ${id} points at nothing.`)
  return found
}
