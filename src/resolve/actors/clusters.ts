/** Mentions of the same actor, merged step by step; every merge keeps the name of the rule that made it. */
import type { Candidate } from './candidate.ts'

export interface Clusters {
  readonly candidates: readonly Candidate[]
  /** The first mention of the cluster that a mention is in. */
  readonly rootOf: (index: number) => number
  readonly membersOf: (index: number) => readonly Candidate[]
  /** Merges two clusters unless they are one already. */
  readonly merge: (a: number, b: number, rule: string) => void
  readonly all: () => readonly (readonly Candidate[])[]
  readonly rules: ReadonlyMap<number, string>
}

export function clustersOf(candidates: readonly Candidate[]): Clusters {
  const root = candidates.map((_, i) => i)
  const members = new Map(candidates.map((c, i) => [i, [c]]))
  const rules = new Map<number, string>()
  const merge = (a: number, b: number, rule: string): void => {
    const [first, second] = [Math.min(root[a]!, root[b]!), Math.max(root[a]!, root[b]!)]
    if (first === second) return
    const joined = [...members.get(first)!, ...members.get(second)!].sort((x, y) => x.index - y.index)
    for (const member of members.get(second)!) root[member.index] = first
    members.set(first, joined)
    members.delete(second)
    rules.set(Math.max(a, b), rule)
  }
  return {
    candidates,
    rootOf: (i) => root[i]!,
    membersOf: (i) => members.get(root[i]!)!,
    merge,
    all: () => [...members.entries()].sort(([a], [b]) => a - b).map(([, list]) => list),
    rules,
  }
}
