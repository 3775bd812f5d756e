/** Who takes part in a happening, as its record lists them. */
import type { Account, Happening } from '../../model/comparison.ts'
import type { ArgumentRole } from '../../model/reading.ts'
import { folded } from '../actors/names.ts'
import { isSomebody, type Party, relationOf } from './party.ts'
import type { Cast, Telling } from './telling.ts'

const ROLES: readonly ArgumentRole[] = ['source', 'target', 'mediator', 'place', 'instrument']

interface Listed {
  readonly role: ArgumentRole
  readonly party: Party
  /** How many origins name it. */
  readonly by: number
}

/**
 * Those whom any account names, by how many origins name them; of descriptions in one role that may be one body only the first. Who
 * is not described at all (`somebody`) is listed only where nobody else is.
 */
export function castList(accounts: readonly Account[], tellings: readonly Telling[], cast: Cast): Happening['actors'] {
  const all = listed(accounts, tellings, cast).toSorted(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.by - a.by || longer(a, b) || (a.party.actor.id < b.party.actor.id ? -1 : 1),
  )
  const kept = all.filter((one, at) => !all.some((other, i) => i !== at && other.role === one.role && saysMore(other, i < at, one)))
  return kept.map(({ role, party }) => ({ role, actor: party.actor.id, name: party.actor.name }))
}

const longer = (a: Listed, b: Listed): number => b.party.actor.name.length - a.party.actor.name.length

function listed(accounts: readonly Account[], tellings: readonly Telling[], cast: Cast): readonly Listed[] {
  const originsOf = Map.groupBy(accounts, ({ event }) => event)
  const found = new Map<string, { role: ArgumentRole; party: Party; origins: Set<string> }>()
  for (const { document, event, ref } of tellings)
    for (const { role, actor } of event.arguments) {
      const id = actor && cast.actorOf(document, actor)
      const party = id && ROLES.includes(role) && cast.party(id, cast.isNamed(document, actor))
      if (!party) continue
      const known = found.get(`${role}|${id}`) ?? { role, party, origins: new Set<string>() }
      for (const { origin } of originsOf.get(ref) ?? []) known.origins.add(origin)
      found.set(`${role}|${id}`, known)
    }
  return [...found.values()].map(({ role, party, origins }) => ({ role, party, by: origins.size }))
}

/** Whether the second need not be listed beside the first. */
function saysMore({ party: one }: Listed, first: boolean, { party: other }: Listed): boolean {
  if (!isSomebody(other)) return isSomebody(one)
  if (other.named || !isSomebody(one)) return false
  if (one.named) return one.actor.kind !== 'person' && folded(one.actor.name).split(' ').includes(other.noun)
  return first && isOneKind(one, other) && ['same', 'kin'].includes(relationOf(one, other))
}

/** `army` and `Iraqi army`, `Iraqi army` and `Iraqi troops`; but whose army it was beside `American aircraft` is not said. */
function isOneKind(a: Party, b: Party): boolean {
  if (a.noun === b.noun) return true
  return a.class !== undefined && a.class === b.class && (a.capitals.length === 0) === (b.capitals.length === 0)
}
