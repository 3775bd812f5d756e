import type { CaseActor } from '../../model/comparison.ts'
import type { Bearer } from './bearer.ts'
import { withoutCount } from './plain.ts'

/** A group as the record of the case. */
export function describe(
  members: readonly Bearer[],
  id: string,
  given: string | undefined,
  maybe: ReadonlyMap<string, CaseActor['maybe']>,
  actorOf: (document: string, actor: string) => string | undefined,
): CaseActor {
  const name = given ?? bestName(members)
  const country = most(members.map(({ actor }) => actor.country))
  const sector = most(members.map(({ actor }) => actor.sector))
  const memberOf = [
    ...new Set(members.flatMap(({ document, actor }) => (actor.memberOf ?? []).flatMap((owner) => actorOf(document, owner) ?? []))),
  ]
    .filter((owner) => owner !== id)
    .toSorted()
  return {
    id,
    name,
    kind: kindOf(members),
    aliases: aliasesOf(members, name),
    ...(country && { country }),
    ...(sector && { sector }),
    ...(memberOf.length > 0 && { memberOf }),
    members: members.map(({ ref }) => ref).toSorted(),
    documents: new Set(members.map(({ document }) => document)).size,
    maybe: maybe.get(id) ?? [],
  }
}

/** Readers take lone names for persons too easily: another kind that as many documents give goes before. */
function kindOf(members: readonly Bearer[]): CaseActor['kind'] {
  const kinds = members.flatMap(({ actor }) => (actor.kind === 'other' ? [] : [actor.kind]))
  const others = kinds.filter((kind) => kind !== 'person')
  const lone = members.every(({ words }) => words.length === 1)
  return most(lone && others.length * 2 >= kinds.length ? others : kinds) ?? 'other'
}

/** What knowledge calls it, else the fullest name, written as most documents write it and not all in capitals. */
export function bestName(members: readonly Bearer[]): string {
  const known = members.find((member) => member.known)?.known
  if (known) return known
  const pool = members.some(({ actor }) => actor.named) ? members.filter(({ actor }) => actor.named) : members
  const fullest = pool.reduce((most, { words }) => Math.max(most, words.length), 0)
  const names = pool.filter(({ words }) => words.length === fullest).map(({ actor }) => actor.name)
  const written = names.filter((name) => name !== name.toUpperCase())
  const best = most(written.length > 0 ? written : names)!
  return pool.some(({ actor }) => actor.named) ? best : withoutCount(best)
}

/** The commonest value; of several the first in the alphabet. */
function most<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}

const aliasesOf = (members: readonly Bearer[], name: string): readonly string[] =>
  [...new Set(members.flatMap(({ actor }) => [actor.name, ...actor.aliases]))].filter((alias) => alias !== name).toSorted()
