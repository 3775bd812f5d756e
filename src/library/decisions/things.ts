/** Actors, happenings and disputes of the case, by id, by the beginning of an id that only one has, or (actors) by name. */
import { overlayOf } from '../../compare/decisions/overlay.ts'
import type { CaseActor, CaseDispute, Happening } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'

/** Each throws a Failure: not-found, or usage when the name fits several. */
export async function findActor(store: Store, name: string): Promise<CaseActor> {
  const exact = (await store.actor(name)) ?? (await mergedInto(store, name))
  if (exact) return exact
  const { items } = await store.actors({ name }, { limit: 50 })
  const plain = name.toLowerCase()
  const meant = [
    items.filter((actor) => actor.name === name),
    items.filter((actor) => actor.aliases.includes(name)),
    items.filter((actor) => [actor.name, ...actor.aliases].some((one) => one.toLowerCase() === plain)),
  ].find(({ length }) => length > 0)
  return onlyOne(meant ?? items, name, 'actor', (actor) => `${actor.name} (${actor.id})`)
}

/** Whom an id leads on to that was merged into another. */
async function mergedInto(store: Store, id: string): Promise<CaseActor | undefined> {
  if (!id.startsWith('actor:')) return undefined
  const { merges } = overlayOf(await store.decisions())
  const merge = merges.findLast(({ actors }) => actors.slice(1).some((actor) => actor.id === id))
  return merge && store.actor(merge.actors[0]!.id)
}

export async function findHappening(store: Store, name: string): Promise<Happening> {
  return (await store.happening(name)) ?? (await store.happening(await wholeId(store, name, 'happening'))) ?? gone(name, 'happening')
}

export async function findDispute(store: Store, name: string): Promise<CaseDispute> {
  return (await store.dispute(name)) ?? (await store.dispute(await wholeId(store, name, 'dispute'))) ?? gone(name, 'dispute')
}

/** The one id that is this or begins so. The prefix of the kind may be left out. */
async function wholeId(store: Store, name: string, kind: 'happening' | 'dispute'): Promise<string> {
  const start = name.startsWith(`${kind}:`) ? name : `${kind}:${name}`
  const ids = (await store.idsFrom(kind, start)).map((id) => ({ id }))
  return (ids.find(({ id }) => id === start) ?? onlyOne(ids, name, kind)).id
}

/** A new comparison may take away between two questions what the first one found. */
function gone(name: string, noun: string): never {
  throw new Failure('not-found', `There is no ${noun} ‘${name}’ in this case.`)
}

function onlyOne<T extends { readonly id: string }>(
  found: readonly T[],
  name: string,
  noun: string,
  shown: (one: T) => string = ({ id }) => id,
): T {
  if (found.length === 1) return found[0]!
  if (found.length === 0) return gone(name, noun)
  const some = found.slice(0, 5).map(shown).join(', ')
  throw new Failure('usage', `‘${name}’ may be ${some}${found.length > 5 ? ' …' : ''}; please give a whole id.`)
}
