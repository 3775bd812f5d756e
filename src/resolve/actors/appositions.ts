/** Merges what grammar says is one: appositions, names in brackets, `X is the leader of …`. */
import { childrenBy, isRelation, type Tree } from '../../model/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'

export function mergeAppositions(clusters: Clusters, tree: Tree): void {
  const at = new Map(clusters.candidates.map((c) => [c.token, c]))
  for (const candidate of clusters.candidates) {
    const { deprel, head } = tree.tokens[candidate.token]!
    const other = at.get(head)
    if (isRelation(deprel, 'appos') && other && canBeOne(other, candidate)) clusters.merge(other.index, candidate.index, 'apposition')
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
