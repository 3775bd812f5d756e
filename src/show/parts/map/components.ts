/** Which boxes hang together, and which are near one. Direction does not matter. */
import type { MapEdge } from './map-parts.ts'

type Ends = Pick<MapEdge, 'from' | 'to'>

/** Groups of ids that arrows join, the largest first; ids keep their order. */
export function componentsOf(ids: readonly string[], edges: readonly Ends[]): readonly (readonly string[])[] {
  const next = neighboursOf(edges)
  const seen = new Set<string>()
  const groups: (readonly string[])[] = []
  for (const id of ids) {
    if (seen.has(id)) continue
    const group = reach(id, next, Number.POSITIVE_INFINITY)
    for (const one of group) seen.add(one)
    groups.push(ids.filter((one) => group.has(one)))
  }
  return groups.toSorted((a, b) => b.length - a.length)
}

/** The ids that at most so many arrows lie between, itself included. */
export const within = (id: string, steps: number, edges: readonly Ends[]): ReadonlySet<string> => reach(id, neighboursOf(edges), steps)

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

function neighboursOf(edges: readonly Ends[]): Neighbours {
  const next = new Map<string, Set<string>>()
  const add = (a: string, b: string): void => void (next.get(a)?.add(b) ?? next.set(a, new Set([b])))
  for (const { from, to } of edges) {
    add(from, to)
    add(to, from)
  }
  return next
}

function reach(id: string, next: Neighbours, steps: number): ReadonlySet<string> {
  const found = new Set([id])
  let edge: readonly string[] = [id]
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    edge = [...new Set(edge.flatMap((one) => [...(next.get(one) ?? [])]))].filter((one) => !found.has(one))
    for (const one of edge) found.add(one)
  }
  return found
}
