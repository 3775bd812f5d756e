/** Merges what grammar says is one: appositions, names in brackets, `X is the leader of …`. */
import { childrenBy, isRelation, type Tree } from '../../model/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'
import { initialsOf, isAcronym, plainName } from './words.ts'

export function mergeAppositions(clusters: Clusters, tree: Tree): void {
  const at = new Map(clusters.candidates.map((c) => [c.token, c]))
  for (const candidate of clusters.candidates) {
    const { deprel, head } = tree.tokens[candidate.token]!
    const other = at.get(head)
    if (isRelation(deprel, 'appos') && other && canBeOne(other, candidate) && !areTwoNames(other, candidate))
      clusters.merge(other.index, candidate.index, 'apposition')
    const subject = copulaSubject(tree, candidate.token)
    const named = subject === undefined ? undefined : at.get(subject)
    if (named && candidate.sense?.definite === 'definite' && named.kind === candidate.kind)
      clusters.merge(named.index, candidate.index, 'copula')
  }
}

/** The subject of a noun that is said of it: `Kestrel is the commander`. Denials and guesses do not count. */
function copulaSubject(tree: Tree, token: number): number | undefined {
  if (childrenBy(tree, token, 'cop').length === 0) return undefined
  const doubted = childrenBy(tree, token, 'advmod', 'aux').some((c) => /^(not|never|may|might|could|would)$/.test(tree.tokens[c]!.lemma))
  return doubted ? undefined : childrenBy(tree, token, 'nsubj')[0]
}

const canBeOne = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind ||
  a.kind === 'other' ||
  b.kind === 'other' ||
  [a.kind, b.kind].every((k) => k === 'organization' || k === 'group') ||
  [a.kind, b.kind].every((k) => k === 'place' || k === 'state')

/** `TARVESH, Kessary` and `KARSUND (SNA)`: of two names without a common word one is no other name of the other, unless it is its acronym. */
function areTwoNames(a: Candidate, b: Candidate): boolean {
  if (a.form !== 'name' || b.form !== 'name') return false
  const [one, other] = [a.sense?.words ?? '', b.sense?.words ?? '']
  if (a.sense?.known && a.sense.known === b.sense?.known) return false
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return false
  const words = new Set(plainName(one).split(' '))
  return !plainName(other)
    .split(' ')
    .some((word) => words.has(word))
}

const isAcronymOf = (short: string, long: string): boolean =>
  isAcronym(short) && long.includes(' ') && initialsOf(long).startsWith(short.replaceAll('.', '')[0]!)
