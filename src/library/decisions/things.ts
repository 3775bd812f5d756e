/** Actors, happenings and disputes of the case, by id, by the beginning of an id that only one has, or (actors) by name. */
import type { CaseActor, CaseDispute, Happening } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Page, Paged, Store } from '../../model/store.ts'

/** Each throws a Failure: not-found, or usage when the name fits several. */
export async function findActor(store: Store, name: string): Promise<CaseActor> {
  const exact = await store.actor(name)
  if (exact) return exact
  const { items } = await store.actors({ name }, { limit: 50 })
  const same = items.filter((actor) => [actor.name, ...actor.aliases].some((one) => one.toLowerCase() === name.toLowerCase()))
  return onlyOne(same.length > 0 ? same : items, name, 'actor', (actor) => `${actor.name} (${actor.id})`)
}

export async function findHappening(store: Store, name: string): Promise<Happening> {
  return (await store.happening(name)) ?? onlyOne(await begin((page) => store.happenings({}, page), name, 'happening:'), name, 'happening')
}

export async function findDispute(store: Store, name: string): Promise<CaseDispute> {
  return onlyOne(await begin((page) => store.disputes({}, page), name, 'dispute:'), name, 'dispute')
}

/** Those whose id begins so; the exact one alone where there is one. The prefix of the kind may be left out. */
async function begin<T extends { readonly id: string }>(
  list: (page: Page) => Promise<Paged<T>>,
  name: string,
  kind: string,
): Promise<readonly T[]> {
  const start = name.startsWith(kind) ? name : `${kind}${name}`
  const found: T[] = []
  let after: string | undefined
  do {
    const page = await list({ limit: 1000, ...(after !== undefined && { after }) })
    const exact = page.items.find(({ id }) => id === start)
    if (exact) return [exact]
    found.push(...page.items.filter(({ id }) => id.startsWith(start)))
    after = page.next
  } while (after !== undefined)
  return found
}

function onlyOne<T extends { readonly id: string }>(
  found: readonly T[],
  name: string,
  noun: string,
  shown: (one: T) => string = ({ id }) => id,
): T {
  if (found.length === 1) return found[0]!
  if (found.length === 0) throw new Failure('not-found', `There is no ${noun} ‘${name}’ in this case.`)
  const some = found.slice(0, 5).map(shown).join(', ')
  throw new Failure('usage', `‘${name}’ may be ${some}${found.length > 5 ? ' …' : ''}; please give a whole id.`)
}
