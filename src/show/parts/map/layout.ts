/**
 * Where boxes and arrows stand: every group that hangs together is laid out by itself in layers (dagre: the method of Gansner and
 * others, 1993; cycles are broken, and drawn), and the groups are set side by side in rows.
 */
import { Graph, layout } from '@dagrejs/dagre'
import { type Box, boxOf, labelBox, type Measure } from './box.ts'
import { componentsOf } from './components.ts'
import type { MapEdge, MapNode } from './map-parts.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** `x` and `y` are its middle. */
export type PlacedNode = MapNode & Box & Point

export interface PlacedEdge extends MapEdge {
  readonly points: readonly Point[]
  /** Its middle, and how large it is. */
  readonly at: Point & { readonly width: number; readonly height: number }
}

export interface Placed {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

interface Options {
  readonly measure: Measure
  /** Which way arrows run. Default right. */
  readonly direction?: 'right' | 'down'
  /** How wide a row of groups may grow; pixels. Default 1000. */
  readonly room?: number
}

const MARGIN = 16
const GAP = 40

/** Arrows whose ends are not among the boxes are left out. The same input gives the same places. */
export function laidOut(nodes: readonly MapNode[], edges: readonly MapEdge[], options: Options): Placed {
  const known = new Set(nodes.map(({ id }) => id))
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to))
  const groups = componentsOf([...known], drawn).map((ids) => {
    const inside = new Set(ids)
    return group(
      nodes.filter(({ id }) => inside.has(id)),
      drawn.filter(({ from }) => inside.has(from)),
      options,
    )
  })
  return inRows(groups, options.room ?? 1000)
}

function group(nodes: readonly MapNode[], edges: readonly MapEdge[], { measure, direction = 'right' }: Options): Placed {
  const graph = new Graph({ multigraph: true, directed: true })
  graph.setGraph({ rankdir: direction === 'right' ? 'LR' : 'TB', nodesep: 28, ranksep: 64, edgesep: 18, marginx: 0, marginy: 0 })
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node, measure)]))
  for (const { id } of nodes) graph.setNode(id, { width: boxes.get(id)!.width, height: boxes.get(id)!.height })
  for (const edge of edges) graph.setEdge(edge.from, edge.to, { ...labelBox(edge, measure), labelpos: 'c' }, edge.id)
  layout(graph)
  const size = graph.graph() as { readonly width?: number; readonly height?: number }
  return {
    width: size.width ?? 0,
    height: size.height ?? 0,
    nodes: nodes.map((node) => ({ ...node, ...boxes.get(node.id)!, ...pointOf(graph.node(node.id)) })),
    edges: edges.map((edge) => {
      const found = graph.edge(edge.from, edge.to, edge.id) as { readonly points?: readonly Point[] } & Partial<Point>
      return { ...edge, points: (found.points ?? []).map(pointOf), at: { ...pointOf(found), ...labelBox(edge, measure) } }
    }),
  }
}

const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x, y })

/** Groups from left to right, a new row when the row is full. */
function inRows(groups: readonly Placed[], room: number): Placed {
  let [x, y, tallest, width] = [MARGIN, MARGIN, 0, 0]
  const moved = groups.map((one) => {
    if (x > MARGIN && x + one.width > room) [x, y, tallest] = [MARGIN, y + tallest + GAP, 0]
    const placed = shifted(one, x, y)
    x += one.width + GAP
    tallest = Math.max(tallest, one.height)
    width = Math.max(width, x - GAP)
    return placed
  })
  return {
    width: width + MARGIN,
    height: y + tallest + MARGIN,
    nodes: moved.flatMap(({ nodes }) => nodes),
    edges: moved.flatMap(({ edges }) => edges),
  }
}

const shifted = ({ nodes, edges, ...size }: Placed, x: number, y: number): Placed => ({
  ...size,
  nodes: nodes.map((node) => ({ ...node, x: node.x + x, y: node.y + y })),
  edges: edges.map((edge) => ({
    ...edge,
    points: edge.points.map((point) => ({ x: point.x + x, y: point.y + y })),
    at: { ...edge.at, x: edge.at.x + x, y: edge.at.y + y },
  })),
})
