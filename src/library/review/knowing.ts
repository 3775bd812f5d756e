/** What the last comparison knows of events, claims and actors, as the review queue asks for it. */
import type { Knowing, Told } from '../../compare/review/judged.ts'
import type { Happening } from '../../model/comparison.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Page, Paged, Store } from '../../model/store.ts'

type Meant = ReturnType<Knowing['actorOf']>

/** Read through once; only what weighing needs is kept. */
export async function knowingOf(store: Store, overlay: Overlay): Promise<Knowing> {
  const told = new Map<string, Told>()
  for await (const happening of all((page) => store.happenings({}, page)))
    for (const [event, one] of toldIn(happening)) told.set(event, one)
  const actors = new Map<string, Meant>()
  for await (const { id, name, maybe, members } of all((page) => store.actors({}, page))) {
    const meant = { id, name, maybe: maybe.length > 0 }
    for (const member of members) actors.set(member, meant)
  }
  const disputes = new Map<string, readonly string[]>()
  for await (const { why, positions } of all((page) => store.disputes({ kind: 'dispute' }, page)))
    for (const claim of new Set(positions.flatMap(({ quotes }) => quotes.map((quote) => quote.claim))))
      disputes.set(claim, [...(disputes.get(claim) ?? []), why])
  const evidence = evidenceIn(overlay)
  return {
    happeningOf: (event) => told.get(event),
    actorOf: (ref) => actors.get(ref),
    disputesOf: (claim) => disputes.get(claim) ?? NONE,
    evidenceOf: (claim) => evidence.get(claim) ?? NONE,
  }
}

const NONE: readonly string[] = []

/** Its events share one record, those whose every account is a copy another. */
function* toldIn({ id, reports, origins, accounts }: Happening): Generator<readonly [string, Told]> {
  const own: Told = { id, reports, origins, copied: false }
  const copy: Told = { ...own, copied: true }
  const independent = new Set(accounts.flatMap((account) => (account.independent ? [account.event] : [])))
  for (const { event } of accounts) yield [event, independent.has(event) ? own : copy]
}

function evidenceIn({ evidence, rejected }: Overlay): ReadonlyMap<string, readonly string[]> {
  const rows = evidence.filter(({ id }) => !rejected.has(id)).flatMap(({ claims, label }) => claims.map((claim) => ({ claim, label })))
  return new Map([...Map.groupBy(rows, ({ claim }) => claim)].map(([claim, some]) => [claim, some.map(({ label }) => label)]))
}

async function* all<T>(list: (page: Page) => Promise<Paged<T>>): AsyncGenerator<T> {
  let after: string | undefined
  do {
    const page = await list({ limit: 1000, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
