/** Ids of case actors: 'actor:' and the slug of the name, with something that tells namesakes apart. */
import { createHash } from 'node:crypto'
import type { Bearer } from './bearer.ts'
import { bestName } from './describe.ts'
import type { Groups } from './groups.ts'
import { slugOf } from './names.ts'

/**
 * The id of each bearer's group. Of several that a slug would fit, a named one that most documents tell of has it alone; others take
 * their country or sector, a description its setting, and who has none of these a hash of the first ref: none depends on how many there are.
 */
export function idsOf(groups: Groups, given: ReadonlyMap<number, string> = new Map()): ReadonlyMap<number, string> {
  const ids = new Map<number, string>()
  const taken = new Set(given.values())
  const assign = (members: readonly Bearer[], id: string): void => {
    taken.add(id)
    for (const { index } of members) ids.set(index, id)
  }
  const all = groups.all()
  const fixed = new Map(
    all.flatMap((members) => members.flatMap(({ index }) => (given.has(index) ? [[members, given.get(index)!] as const] : []))),
  )
  for (const [members, id] of fixed) assign(members, id)
  for (const members of byWeight(all.filter((group) => !fixed.has(group))))
    assign(members, candidatesFor(members).find((id) => !taken.has(id)) ?? `${candidatesFor(members)[0]}-${hashOf(members)}`)
  return ids
}

/** Named ones first, then those that more documents tell of. */
function byWeight(groups: readonly (readonly Bearer[])[]): readonly (readonly Bearer[])[] {
  const weighed = groups.map((members) => ({ members, named: isNamed(members), first: firstRef(members) }))
  return weighed
    .sort((a, b) => Number(b.named) - Number(a.named) || b.members.length - a.members.length || (a.first < b.first ? -1 : 1))
    .map(({ members }) => members)
}

const isNamed = (members: readonly Bearer[]): boolean => members.some(({ actor }) => actor.named)

function candidatesFor(members: readonly Bearer[]): readonly string[] {
  const id = `actor:${slugOf(bestName(members))}`
  const country = members.map(({ actor }) => actor.country).find(Boolean)
  const sector = members.map(({ actor }) => actor.sector).find(Boolean)
  if (isNamed(members))
    return [id, ...[country, sector, members[0]!.actor.kind].flatMap((more) => (more ? [`${id}-${more.toLowerCase()}`] : []))]
  if (members.length > 1) return [country ? `${id}-${country.toLowerCase()}` : `${id}-${slugOf(members[0]!.context)}`]
  return [`${id}-${hashOf(members)}`]
}

const hashOf = (members: readonly Bearer[]): string => createHash('sha256').update(firstRef(members)).digest('hex').slice(0, 8)

/** Bearers are numbered in the order of documents. */
const firstRef = (members: readonly Bearer[]): string =>
  members.reduce((first, bearer) => (bearer.index < first.index ? bearer : first), members[0]!).ref
