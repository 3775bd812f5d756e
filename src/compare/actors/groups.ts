/** Bearers of names, joined step by step into those who are one. */
import type { Bearer } from './bearer.ts'

export interface Doubt {
  readonly one: number
  readonly other: number
  readonly why: string
}

export interface Groups {
  /** The group that a bearer is in. */
  readonly groupOf: (index: number) => number
  readonly members: (group: number) => readonly Bearer[]
  readonly all: () => readonly (readonly Bearer[])[]
  readonly join: (a: number, b: number) => void
  /** For many at once. */
  readonly joinAll: (bearers: readonly Bearer[]) => void
  /** Takes bearers out into a group of their own. */
  readonly part: (indices: readonly number[]) => void
  /** Two bearers that may be one; a person decides. */
  readonly doubt: (one: number, other: number, why: string) => void
  readonly doubts: () => readonly Doubt[]
}

export function groupsOf(bearers: readonly Bearer[]): Groups {
  const group = bearers.map(({ index }) => index)
  const members = new Map<number, Bearer[]>(bearers.map((bearer) => [bearer.index, [bearer]]))
  const doubts: Doubt[] = []
  let fresh = bearers.length
  const move = (moved: readonly Bearer[], to: number): void => {
    for (const { index } of moved) group[index] = to
    members.set(to, [...(members.get(to) ?? []), ...moved])
  }
  return {
    groupOf: (index) => group[index]!,
    members: (of) => members.get(of) ?? [],
    all: () => [...members.values()],
    join: (a, b) => {
      const [one, other] = [group[a]!, group[b]!]
      if (one === other) return
      const [kept, gone] = members.get(one)!.length >= members.get(other)!.length ? [one, other] : [other, one]
      const moved = members.get(gone)!
      members.delete(gone)
      for (const bearer of moved) {
        group[bearer.index] = kept
        members.get(kept)!.push(bearer)
      }
    },
    joinAll: (all) => {
      const [first] = all
      if (!first || all.length < 2) return
      const joined = new Set(all.map(({ index }) => group[index]!))
      const moved = [...joined].flatMap((of) => members.get(of)!)
      for (const of of joined) members.delete(of)
      move(moved, [...joined][0]!)
    },
    part: (indices) => {
      const leaving = new Set(indices)
      for (const from of new Set(indices.map((index) => group[index]!))) {
        const staying = members.get(from)!.filter(({ index }) => !leaving.has(index))
        if (staying.length > 0) members.set(from, staying)
        else members.delete(from)
      }
      move(
        indices.map((index) => bearers[index]!),
        fresh++,
      )
    },
    doubt: (one, other, why) => doubts.push({ one, other, why }),
    doubts: () => doubts,
  }
}
