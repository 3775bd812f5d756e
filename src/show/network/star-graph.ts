/** A large network as the drawing library keeps it. */
import { MultiDirectedGraph } from 'graphology'
import type { Inks } from './inks.ts'
import type { Network, Player, Tie } from './network.ts'
import type { Spots } from './use-spots.ts'

export interface StarNode {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly shape: 'circle' | 'square' | 'diamond'
  readonly gone: boolean
}

export interface StarEdge {
  readonly size: number
  readonly color: string
  /** 1: two lines. */
  readonly double: number
  /** Pixels; 0: unbroken. */
  readonly dash: number
  readonly gap: number
  /** Not in the window. */
  readonly gone: boolean
}

export type StarGraph = MultiDirectedGraph<StarNode, StarEdge>

const SHAPES: Readonly<Record<Player['kind'], StarNode['shape']>> = {
  person: 'circle',
  group: 'circle',
  other: 'circle',
  organization: 'square',
  state: 'diamond',
  place: 'diamond',
}

export function starGraph({ players, ties }: Network, spots: Spots, inks: Inks): StarGraph {
  const graph: StarGraph = new MultiDirectedGraph()
  for (const { id, name, kind, origins } of players) {
    const { x, y } = spots.get(id) ?? { x: 0.5, y: 0.5 }
    graph.addNode(id, {
      x: x * 1000,
      y: -y * 1000,
      size: Math.min(14, 3 + Math.sqrt(origins)),
      label: name,
      shape: SHAPES[kind],
      gone: false,
    })
  }
  for (const tie of ties) graph.addDirectedEdgeWithKey(tie.id, tie.source, tie.target, edgeOf(tie, inks))
  return graph
}

const edgeOf = ({ line, hollow, origins }: Tie, inks: Inks): StarEdge => ({
  size: line === 'conf' && !hollow ? Math.min(8, 4 + origins / 2) : Math.min(6, 1.25 + origins / 2),
  color: inks[line],
  double: line === 'conf' && !hollow ? 1 : 0,
  dash: hollow ? 5 : line === 'ask' ? 2 : 0,
  gap: hollow ? 4 : line === 'ask' ? 3 : 0,
  gone: false,
})

/** Hides what lies outside the window. */
export function showOnly(graph: StarGraph, { players, ties }: Network): void {
  const [actors, relations] = [new Set(players.map(({ id }) => id)), new Set(ties.map(({ id }) => id))]
  graph.updateEachNodeAttributes((id, node) => ({ ...node, gone: !actors.has(id) }))
  graph.updateEachEdgeAttributes((id, edge) => ({ ...edge, gone: !relations.has(id) }))
}
