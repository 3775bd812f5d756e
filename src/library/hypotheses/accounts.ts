/** What a matrix needs of the comparison: the accounts behind its rows, and their origins. */
import type { Account, Origin } from '../../model/comparison.ts'
import { partsOfRef } from '../../model/digest.ts'
import type { Page, Paged, Store } from '../../model/store.ts'

/** Accounts of these claims, found through the happenings of their documents. */
export async function accountsOf(store: Store, claims: ReadonlySet<string>): Promise<readonly Account[]> {
  const found = new Map<string, Account>()
  for (const document of new Set([...claims].map((claim) => partsOfRef(claim).document))) {
    for await (const { accounts } of allOf((page) => store.happenings({ document }, page))) {
      for (const account of accounts) if (claims.has(account.claim)) found.set(account.claim, account)
    }
  }
  return [...found.values()]
}

/** Origins by id; the list is left as soon as all are found. */
export async function originsOf(store: Store, ids: ReadonlySet<string>): Promise<readonly Origin[]> {
  const found: Origin[] = []
  if (ids.size === 0) return found
  for await (const origin of allOf((page) => store.origins(page))) {
    if (ids.has(origin.id)) found.push(origin)
    if (found.length === ids.size) break
  }
  return found
}

async function* allOf<T>(list: (page: Page) => Promise<Paged<T>>): AsyncGenerator<T> {
  let after: string | undefined
  do {
    const page = await list({ limit: 500, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
