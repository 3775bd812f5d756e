/** Merges noun phrases: the same words again, `the rebels` after `Shan rebels`, `the group` after a body's name. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'
import { profileOf } from './profile.ts'
import { lastWord, plainName } from './words.ts'

const Row = z.object({ noun: z.string(), wants: z.string(), sector: z.string().optional() })

type Anaphor = z.infer<typeof Row>

/** How many sentences back a noun such as 'the group' may reach. */
const REACH = 4

export function mergeNominals(clusters: Clusters): void {
  const seen = new Map<string, Candidate[]>()
  for (const candidate of clusters.candidates) {
    if (candidate.form !== 'nominal') continue
    const head = headOf(candidate)
    const before = seen.get(head) ?? []
    const same = before.findLast((other) => isSame(other, candidate))
    if (same) clusters.merge(same.index, candidate.index, 'same-noun')
    else mergeDescription(clusters, candidate)
    seen.set(head, [...before.slice(-20), candidate])
  }
}

/** The head noun of a phrase without its `of` part. */
const headOf = (c: Candidate): string => `${lastWord(modifiersAndHead(c).join(' '))}|${c.sense?.number}`

const modifiersAndHead = (c: Candidate): readonly string[] =>
  plainName(c.sense?.words ?? '')
    .split(' of ')[0]!
    .split(' ')

/** A later phrase is the same when it points back and says nothing new, or says exactly the same of several people. */
function isSame(before: Candidate, later: Candidate): boolean {
  const [a, b] = [before, later].map((c) => plainName(c.sense?.words ?? ''))
  const country = before.sense?.country === later.sense?.country || !later.sense?.country
  if (later.sense?.definite === 'indefinite' || !country) return false
  if (a === b)
    return later.sense?.definite === 'definite' || (later.sense?.number === 'plur' && later.kind !== 'other' && later.kind !== 'place')
  const had = new Set(modifiersAndHead(before))
  return later.sense?.definite === 'definite' && !b!.includes(' of ') && modifiersAndHead(later).every((word) => had.has(word))
}

/** `the movement`, `that country`, `the former strongman`, `the minister`: one somebody near before it fits; who is named beside it (`the exiled leader, Ivo Tarn`) needs none. */
function mergeDescription(clusters: Clusters, candidate: Candidate): void {
  if (candidate.sense?.definite !== 'definite' || candidate.kind === 'other' || candidate.sense.number === 'plur') return
  if (clusters.membersOf(candidate.index).some(({ form }) => form === 'name')) return
  const noun = lastWord(modifiersAndHead(candidate).join(' '))
  const before = standingBefore(clusters, candidate)
  const described = before.filter((c) => profileOf(clusters.membersOf(c.index)).nouns.has(noun))
  const roots = new Set(described.map((c) => clusters.rootOf(c.index)))
  if (roots.size === 1 && !candidate.sense.state) {
    clusters.merge(described[0]!.index, candidate.index, 'description')
    return
  }
  const anaphor = anaphors().get(modifiersAndHead(candidate).slice(-2).join(' ')) ?? anaphors().get(noun)
  const meant = anaphor && !candidate.sense.words.includes(' of ') ? salient(clusters, before, candidate, anaphor) : undefined
  if (meant) clusters.merge(meant.index, candidate.index, 'anaphor')
}

function standingBefore(clusters: Clusters, candidate: Candidate): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = candidate.index - 1; i >= 0; i--) {
    const other = clusters.candidates[i]!
    if (candidate.sentence - other.sentence > REACH) break
    if (other.end <= candidate.start) found.push(other)
  }
  return found
}

/** The nearest named somebody of the kind that a noun wants; a person only when no second one competes in the same sentence. */
function salient(clusters: Clusters, before: readonly Candidate[], candidate: Candidate, anaphor: Anaphor): Candidate | undefined {
  const wants = anaphor.wants.split(';')
  const fitting = before.filter((c) => {
    if (c.form === 'pronoun' && clusters.membersOf(c.index).length === 1) return false
    const profile = profileOf(clusters.membersOf(c.index))
    const gender = !candidate.sense?.gender || !profile.gender || profile.gender === candidate.sense.gender || profile.gender === 'n'
    const sector = !anaphor.sector || !profile.sector || profile.sector === anaphor.sector
    return wants.includes(profile.kind) && profile.names.length > 0 && gender && sector && profile.number !== 'plur'
  })
  const sentence = fitting[0]?.sentence
  const near = fitting.filter((c) => c.sentence === sentence)
  const roots = new Set(near.map((c) => clusters.rootOf(c.index)))
  return roots.size === 1
    ? near[0]
    : near.filter((c) => c.role === 'subject').length === 1
      ? near.find((c) => c.role === 'subject')
      : undefined
}

let known: ReadonlyMap<string, Anaphor> | undefined
function anaphors(): ReadonlyMap<string, Anaphor> {
  known ??= new Map(table('actors/anaphors.tsv', Row).map((row) => [row.noun, row]))
  return known
}
