/** Actors as boxes with their names, none over another: every group that hangs together by itself, then the groups in rows. */
import { componentsOf } from '../parts/map/components.ts'
import { type Spot, spots } from './layout.ts'
import type { Player, Tie } from './network.ts'

export interface ActorBox extends Player {
  /** Its middle; pixels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Room {
  readonly width: number
  readonly height: number
}

interface Placed {
  readonly boxes: readonly ActorBox[]
  readonly room: Room
}

const HEIGHT = 28
/** Room between two boxes, beside and above each other: arrows and their numbers want it. */
const BESIDE = 44
const ABOVE = 46
const MARGIN = 20
/** How long a relation is, from middle to middle; pixels. */
const LONG = 190

/** @param wide of a name, pixels  @param ratio how much wider than high the picture is */
export function boxesAt(players: readonly Player[], ties: readonly Tie[], wide: (name: string) => number, ratio = 1.6): Placed {
  const byId = new Map(players.map((player) => [player.id, player]))
  const drawn = ties.map(({ source, target, origins }) => ({ from: source, to: target, source, target, weight: origins }))
  const groups = componentsOf([...byId.keys()], drawn).map((ids) => {
    const inside = new Set(ids)
    const own = drawn.filter(({ source }) => inside.has(source))
    const found = lying(spots(ids, own))
    const scale = scaleOf(found, own)
    const boxes = ids.map((id) => {
      const player = byId.get(id)!
      const { x, y } = found.get(id)!
      return { ...player, x: x * scale, y: y * scale * 0.8, width: Math.ceil(wide(player.name)) + 42, height: HEIGHT }
    })
    return framed(apart(boxes))
  })
  return inRows(groups, ratio)
}

/** Turned so that its longest side lies. */
function lying(found: ReadonlyMap<string, Spot>): ReadonlyMap<string, Spot> {
  const all = [...found.values()]
  const mean = { x: average(all.map(({ x }) => x)), y: average(all.map(({ y }) => y)) }
  const of = (f: (dx: number, dy: number) => number): number => average(all.map(({ x, y }) => f(x - mean.x, y - mean.y)))
  const turn = -0.5 * Math.atan2(2 * of((dx, dy) => dx * dy), of((dx) => dx * dx) - of((_, dy) => dy * dy))
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return new Map([...found].map(([id, { x, y }]) => [id, { x: x * cos - y * sin, y: x * sin + y * cos }]))
}

function scaleOf(found: ReadonlyMap<string, Spot>, ties: readonly { readonly source: string; readonly target: string }[]): number {
  const long = ties.map(({ source, target }) => {
    const [a, b] = [found.get(source)!, found.get(target)!]
    return Math.hypot(a.x - b.x, a.y - b.y)
  })
  return LONG / (average(long) || 1)
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)

/** Pushes what lies over another box away from it, along the shorter way, until nothing does or it has tried enough. */
function apart(boxes: readonly ActorBox[]): readonly ActorBox[] {
  const at = boxes.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < 200; round += 1) {
    let still = true
    for (let i = 0; i < boxes.length; i += 1)
      for (let j = i + 1; j < boxes.length; j += 1) {
        const [a, b] = [at[i]!, at[j]!]
        const over = {
          x: (boxes[i]!.width + boxes[j]!.width) / 2 + BESIDE - Math.abs(a.x - b.x),
          y: HEIGHT + ABOVE - Math.abs(a.y - b.y),
        }
        if (over.x <= 0 || over.y <= 0) continue
        still = false
        const way = over.y <= over.x ? 'y' : 'x'
        const push = (over[way] / 2 + 0.5) * (a[way] < b[way] || (a[way] === b[way] && i < j) ? -1 : 1)
        a[way] += push
        b[way] -= push
      }
    if (still) break
  }
  return boxes.map((box, i) => ({ ...box, ...at[i]! }))
}

function framed(boxes: readonly ActorBox[]): Placed {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - MARGIN
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - MARGIN
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + MARGIN
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + MARGIN
  return { boxes: boxes.map((box) => ({ ...box, x: box.x - left, y: box.y - top })), room: { width: right - left, height: bottom - top } }
}

/** Groups from left to right, the largest first, a new row when the row is full. */
function inRows(groups: readonly Placed[], ratio: number): Placed {
  const area = groups.reduce((sum, { room }) => sum + room.width * room.height, 0)
  const full = Math.max(Math.sqrt(area * ratio) * 1.1, ...groups.map(({ room }) => room.width))
  let [x, y, tallest, width] = [0, 0, 0, 0]
  const boxes = groups.flatMap((group) => {
    if (x > 0 && x + group.room.width > full) [x, y, tallest] = [0, y + tallest, 0]
    const moved = group.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }))
    x += group.room.width
    tallest = Math.max(tallest, group.room.height)
    width = Math.max(width, x)
    return moved
  })
  return { boxes, room: { width: Math.max(1, width), height: Math.max(1, y + tallest) } }
}
