/**
 * Where actors stand: ForceAtlas2 (Jacomy and others, 2014) from a start that depends on nothing but their order, so that the same
 * network looks the same each time.
 */
import { UndirectedGraph } from 'graphology'
import atlas from 'graphology-layout-forceatlas2'

/** The package is of the older kind of module: what it gives is the function itself, its types say otherwise. */
const forceAtlas2 = atlas as unknown as typeof atlas.default

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Pull {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/** Steps of the layout for so many actors: enough that it comes to rest, few enough that it is there soon. */
const stepsFor = (count: number): number => (count > 1000 ? 80 : count > 200 ? 250 : 500)

/** Each actor once; x and y are not below 0, and the larger of them ends at 1. */
export function spots(ids: readonly string[], pulls: readonly Pull[]): ReadonlyMap<string, Spot> {
  const graph = new UndirectedGraph()
  ids.forEach((id, i) => {
    graph.addNode(id, sunflower(i))
  })
  for (const { source, target, weight } of pulls)
    graph.updateEdge(source, target, (before) => ({ weight: (Number(before.weight) || 0) + weight }))
  const order = ids.length
  if (order > 1)
    forceAtlas2.assign(graph, {
      iterations: stepsFor(order),
      settings: {
        ...forceAtlas2.inferSettings(order),
        barnesHutOptimize: order > 300,
        linLogMode: order < 300,
        edgeWeightInfluence: 0.5,
        gravity: order < 300 ? 0.6 : 0.05,
        strongGravityMode: order >= 300,
      },
    })
  return scaled(
    new Map(ids.map((id) => [id, { x: graph.getNodeAttribute(id, 'x') as number, y: graph.getNodeAttribute(id, 'y') as number }])),
  )
}

/** The seeds of a sunflower: evenly on a disc, the first ones in the middle. */
function sunflower(i: number): Spot {
  const angle = i * Math.PI * (3 - Math.sqrt(5))
  const far = 10 * Math.sqrt(i + 0.5)
  return { x: far * Math.cos(angle), y: far * Math.sin(angle) }
}

function scaled(found: ReadonlyMap<string, Spot>): ReadonlyMap<string, Spot> {
  const [x, y] = [rangeOf([...found.values()].map((spot) => spot.x)), rangeOf([...found.values()].map((spot) => spot.y))]
  const wide = Math.max(x.wide, y.wide) || 1
  return new Map([...found].map(([id, spot]) => [id, { x: (spot.x - x.least) / wide, y: (spot.y - y.least) / wide }]))
}

function rangeOf(numbers: readonly number[]): { readonly least: number; readonly wide: number } {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return { least, wide: numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - least }
}
