/** Actors of documents become actors of the case: who is one across documents, and who may be. */
import type { CaseActor } from '../../model/comparison.ts'
import type { Report } from '../../model/digest.ts'
import { type Bearer, bearersOf } from './bearer.ts'
import { applyDecided, type DecidedActors } from './decided.ts'
import { describe } from './describe.ts'
import { joinDescriptions } from './descriptions.ts'
import { type Groups, groupsOf } from './groups.ts'
import { idsOf } from './ids.ts'
import { joinAliases, joinSameNames } from './same-names.ts'
import { joinShortNames } from './short-names.ts'
import { joinSpellings } from './spellings.ts'

export interface CaseActors {
  readonly actors: readonly CaseActor[]
  /** The id in the case of an actor of a document. */
  readonly actorOf: (document: string, actor: string) => string | undefined
}

/**
 * Joins by full name, alias and spelling, then short names that fit exactly one full name, then descriptions in one setting. Names
 * that contradict one another stay apart and are listed as `maybe`. The order of reports makes no difference.
 */
export function caseActors(reports: readonly Report[], decided?: DecidedActors): CaseActors {
  const bearers = bearersOf(reports.toSorted((a, b) => (a.document < b.document ? -1 : 1)))
  const groups = groupsOf(bearers)
  joinSameNames(groups, bearers)
  joinAliases(groups, bearers)
  joinSpellings(groups, bearers)
  joinShortNames(groups, bearers)
  joinDescriptions(groups, bearers)
  const before = idsOf(groups)
  const given = decided && applyDecided(groups, bearers, decided, before)
  const ids = given ? idsOf(groups, given.ids) : before
  const byDocument = new Map<string, Map<string, string>>()
  for (const { document, actor, index } of bearers) {
    const known = byDocument.get(document) ?? new Map<string, string>()
    byDocument.set(document, known.set(actor.id, ids.get(index)!))
  }
  const actorOf = (document: string, actor: string): string | undefined => byDocument.get(document)?.get(actor)
  const maybe = maybes(groups, ids, given?.apart)
  const actors = groups
    .all()
    .map((members) => describe(members, ids.get(members[0]!.index)!, nameGiven(members, given?.names), maybe, actorOf))
  return { actors: actors.toSorted((a, b) => (a.id < b.id ? -1 : 1)), actorOf }
}

const nameGiven = (members: readonly Bearer[], names: ReadonlyMap<number, string> | undefined): string | undefined =>
  names && members.map(({ index }) => names.get(index)).find(Boolean)

/** Doubts that are still open, each seen from both sides. */
function maybes(
  groups: Groups,
  ids: ReadonlyMap<number, string>,
  apart: readonly (readonly [number, number])[] = [],
): ReadonlyMap<string, CaseActor['maybe']> {
  const settled = new Set(apart.flatMap(([a, b]) => [`${ids.get(a)} ${ids.get(b)}`, `${ids.get(b)} ${ids.get(a)}`]))
  const found = new Map<string, Map<string, string>>()
  for (const { one, other, why } of groups.doubts()) {
    const [a, b] = [ids.get(one)!, ids.get(other)!]
    if (a === b || settled.has(`${a} ${b}`)) continue
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      found.set(from, (found.get(from) ?? new Map<string, string>()).set(to, why))
  }
  return new Map(
    [...found].map(([id, others]) => [
      id,
      [...others].map(([actor, why]) => ({ actor, why })).toSorted((a, b) => (a.actor < b.actor ? -1 : 1)),
    ]),
  )
}
