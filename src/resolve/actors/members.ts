/** Who belongs to whom: `Iraqi officials` to Iraq, `Enrile's officers` to Enrile, `members of the council` to the council. */
import { childrenBy, formOf, type Tree } from '../../model/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'

/** Kinds that can belong to somebody. */
const BELONGS = new Set(['person', 'organization', 'group'])

/** Roots of the clusters that own a cluster's mentions by a possessive or an `of` phrase. */
export function ownersOf(clusters: Clusters, tree: Tree, members: readonly Candidate[]): readonly number[] {
  const at = headsOf(clusters)
  const own = members[0]!.index
  const owners = members
    .filter((m) => m.form === 'nominal' && BELONGS.has(m.kind))
    .flatMap((m) => [...ownerTokens(tree, m.token), ...affiliations(tree, m.token)])
    .flatMap((token) => at.get(token)?.index ?? [])
    .map((index) => clusters.rootOf(index))
  return [...new Set(owners)].filter((root) => root !== clusters.rootOf(own) && isOwner(clusters.membersOf(root)))
}

const isOwner = (members: readonly Candidate[]): boolean => members.some((m) => BELONGS.has(m.kind) || m.kind === 'state')

const ownerTokens = (tree: Tree, token: number): readonly number[] => [
  ...childrenBy(tree, token, 'nmod:poss'),
  ...childrenBy(tree, token, 'nmod').filter((c) => childrenBy(tree, c, 'case').some((k) => formOf(tree, k) === 'of')),
]

/** `U.N.` before `mediator`; `Syrian` and `Russian` before `officials`. */
const affiliations = (tree: Tree, token: number): readonly number[] =>
  childrenBy(tree, token, 'amod', 'compound').flatMap((c) => [c, ...childrenBy(tree, c, 'conj')])

const cache = new WeakMap<Clusters, ReadonlyMap<number, Candidate>>()
function headsOf(clusters: Clusters): ReadonlyMap<number, Candidate> {
  const known = cache.get(clusters) ?? new Map(clusters.candidates.map((c) => [c.token, c]))
  cache.set(clusters, known)
  return known
}
