/** Gives every third-person pronoun the nearest salient somebody who agrees with it. */
import { isRelation, type Tree } from '../../model/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'
import { type Profile, profileOf } from './profile.ts'

/** Sentences back that a pronoun may reach. */
const REACH = 3

/** Weights of salience, after Lappin and Leass (1994): recency counts most, then being the subject. */
const WEIGHTS = { sentence: 40, subject: 30, object: 12, parallel: 10, name: 12, often: 3, thing: -25, body: 10 }

export function mergePronouns(clusters: Clusters, tree: Tree): void {
  for (const pronoun of clusters.candidates) {
    if (pronoun.form !== 'pronoun' || pronoun.sense?.person !== 3 || pronoun.sense.use === 'some') continue
    const best = antecedentOf(clusters, tree, pronoun)
    if (best) clusters.merge(best.index, pronoun.index, 'pronoun')
  }
}

function antecedentOf(clusters: Clusters, tree: Tree, pronoun: Candidate): Candidate | undefined {
  const before = within(clusters, pronoun, -1).filter((c) => fits(clusters, tree, pronoun, c))
  if (pronoun.sense?.use === 'self') return before.find((c) => c.role === 'subject' && c.sentence === pronoun.sentence)
  if (before.length > 0) return best(before, (c) => salience(clusters, pronoun, c))
  return within(clusters, pronoun, 1).find(
    (c) => c.role === 'subject' && c.sentence === pronoun.sentence && c.form === 'name' && fits(clusters, tree, pronoun, c),
  )
}

/** Mentions near a pronoun, nearest first. */
function within(clusters: Clusters, pronoun: Candidate, step: 1 | -1): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = pronoun.index + step; clusters.candidates[i]; i += step) {
    const other = clusters.candidates[i]!
    if (Math.abs(pronoun.sentence - other.sentence) > REACH) break
    found.push(other)
  }
  return found
}

function fits(clusters: Clusters, tree: Tree, pronoun: Candidate, other: Candidate): boolean {
  if (other.form === 'pronoun' && (other.sense?.person !== 3 || clusters.membersOf(other.index).length === 1)) return false
  if (other.start <= pronoun.start && pronoun.end <= other.end) return false
  if (pronoun.sense?.use !== 'self' && isBound(clusters, tree, pronoun, other)) return false
  return agrees(pronoun, other, profileOf(clusters.membersOf(other.index)))
}

/** A plain pronoun never means another argument of its own verb, nor another pronoun's owner of another number. */
function isBound(clusters: Clusters, tree: Tree, pronoun: Candidate, other: Candidate): boolean {
  if (pronoun.sense?.use === 'own') return false
  const clause = tree.tokens[pronoun.token]!.head
  const arguments_ = clusters.candidates.slice(Math.max(0, pronoun.index - 12), pronoun.index + 12)
  const beside = arguments_.filter(
    (c) => c !== pronoun && tree.tokens[c.token]!.head === clause && isArgument(tree, c.token) && isArgument(tree, pronoun.token),
  )
  return beside.some((c) => clusters.rootOf(c.index) === clusters.rootOf(other.index))
}

const isArgument = (tree: Tree, token: number): boolean =>
  ['nsubj', 'obj', 'iobj', 'obl'].some((label) => isRelation(tree.tokens[token]!.deprel, label))

function agrees(pronoun: Candidate, other: Candidate, profile: Profile): boolean {
  const { number, gender } = pronoun.sense ?? {}
  const { kind } = profile
  if (gender === 'm' || gender === 'f')
    return (
      (kind === 'person' || (kind === 'other' && other.form === 'name')) &&
      profile.number !== 'plur' &&
      (!profile.gender || profile.gender === gender || (kind === 'other' && profile.gender === 'n'))
    )
  if (gender === 'n')
    return kind !== 'person' && (profile.number !== 'plur' || kind === 'state') && profile.gender !== 'm' && profile.gender !== 'f'
  if (number !== 'plur') return true
  return (
    profile.number === 'plur' ||
    kind === 'organization' ||
    (kind === 'group' && profile.number !== 'sing') ||
    (kind === 'group' && other.form === 'nominal')
  )
}

function salience(clusters: Clusters, pronoun: Candidate, other: Candidate): number {
  const members = clusters.membersOf(other.index)
  const profile = profileOf(members)
  const distance = (pronoun.sentence - other.sentence) * WEIGHTS.sentence
  const role = other.role === 'subject' ? WEIGHTS.subject : other.role === 'object' ? WEIGHTS.object : 0
  const parallel = other.role === pronoun.role ? WEIGHTS.parallel : 0
  const named = profile.names.length > 0 ? WEIGHTS.name : 0
  const often = Math.min(5, members.length) * WEIGHTS.often
  const kind = profile.kind === 'other' ? WEIGHTS.thing : profile.kind === 'organization' || profile.kind === 'state' ? WEIGHTS.body : 0
  return role + parallel + named + often + kind - distance
}

function best(list: readonly Candidate[], score: (c: Candidate) => number): Candidate | undefined {
  const scored = list.map((c) => [c, score(c)] as const)
  return scored.reduce((top, next) => (next[1] > top[1] ? next : top))[0]
}
