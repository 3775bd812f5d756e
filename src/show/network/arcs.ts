/** Relations as arcs between boxes: from edge to edge, side by side where several join the same two, each with room for its number. */
import type { ActorBox } from './boxes.ts'
import type { Spot } from './layout.ts'
import type { Tie } from './network.ts'

export interface Arc {
  readonly tie: Tie
  readonly path: string
  /** Where its head points: the tip, and degrees clockwise from the right. */
  readonly tip: Spot & { readonly turn: number }
  /** The middle of its number. */
  readonly at: Spot
  readonly words: string
}

const HEAD = 10
const BEND = 26

/** '5', '6 ≠' where some say that it did not happen. */
export const countWords = ({ acts, contested }: Tie): string => (contested > 0 ? `${acts.length} ≠` : String(acts.length))

/** Half of how large a number's plate is. */
export const plate = (words: string): { readonly x: number; readonly y: number } => ({ x: 4 + words.length * 3.6, y: 9 })

export function arcsOf(ties: readonly Tie[], boxes: readonly ActorBox[]): readonly Arc[] {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const drawn = ties.filter(({ source, target }) => byId.has(source) && byId.has(target))
  const pairs = Map.groupBy(drawn, ({ source, target }) => [source, target].toSorted().join(' '))
  const taken: (Spot & { readonly half: { readonly x: number; readonly y: number } })[] = boxes.map(({ x, y, width, height }) => ({
    x,
    y,
    half: { x: width / 2, y: height / 2 },
  }))
  return [...pairs.values()].flatMap((same) =>
    same.map((tie, i) => {
      const arc = arcBetween(byId.get(tie.source)!, byId.get(tie.target)!, bendOf(tie, i, same.length))
      const words = countWords(tie)
      const half = plate(words)
      const at =
        [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73].map(arc.on).find((spot) => taken.every((one) => isClear(spot, half, one))) ?? arc.on(0.5)
      taken.push({ ...at, half })
      return { tie, path: arc.path, tip: arc.tip, at, words }
    }),
  )
}

/** How far it is bent away from the straight line, to one side whichever way it runs; one alone is bent a little. */
function bendOf({ source, target }: Tie, i: number, of: number): number {
  const side = source < target ? 1 : -1
  return (of === 1 ? BEND / 2 : (i - (of - 1) / 2) * BEND * 2) * side
}

const isClear = (a: Spot, half: Spot, b: Spot & { readonly half: Spot }): boolean =>
  Math.abs(a.x - b.x) > half.x + b.half.x + 2 || Math.abs(a.y - b.y) > half.y + b.half.y + 1

function arcBetween(from: ActorBox, to: ActorBox, bend: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const far = Math.hypot(dx, dy) || 1
  const top = { x: (from.x + to.x) / 2 - (dy / far) * bend * 2, y: (from.y + to.y) / 2 + (dx / far) * bend * 2 }
  const on = (t: number): Spot => ({ x: bezier(from.x, top.x, to.x, t), y: bezier(from.y, top.y, to.y, t) })
  const start = on(leaves(on, from, 0, 1))
  const end = leaves(on, to, 1, -1)
  const tip = on(end)
  const before = on(Math.max(0, end - 8 / far))
  const turn = Math.atan2(tip.y - before.y, tip.x - before.x)
  const neck = { x: tip.x - Math.cos(turn) * HEAD, y: tip.y - Math.sin(turn) * HEAD }
  const path = `M${said(start)}Q${said(top)} ${said(neck)}`
  return { path, tip: { ...tip, turn: (turn * 180) / Math.PI }, on }
}

const bezier = (a: number, b: number, c: number, t: number): number => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
const said = ({ x, y }: Spot): string => `${x.toFixed(1)},${y.toFixed(1)}`

/** Where on the way the arc comes out of a box, by halving. */
function leaves(on: (t: number) => Spot, box: ActorBox, from: 0 | 1, way: 1 | -1): number {
  const isInside = ({ x, y }: Spot): boolean => Math.abs(x - box.x) <= box.width / 2 + 3 && Math.abs(y - box.y) <= box.height / 2 + 3
  let [inside, outside] = [from as number, from + way * 0.5]
  for (let i = 0; i < 14; i += 1) {
    const middle = (inside + outside) / 2
    if (isInside(on(middle))) inside = middle
    else outside = middle
  }
  return outside
}
