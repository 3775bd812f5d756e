/** Ties between happenings: from a cause to what it led to, or to what it prevented. */
import type { Link } from '../api/answers.ts'
import { type LaneBox, middleOf } from './layout.ts'
import type { Placed } from './pack.ts'

export interface Tie {
  readonly id: string
  readonly path: string
  /** Where it ends, and whether with a bar across (prevented) or an arrow. */
  readonly end: { readonly x: number; readonly y: number; readonly down: boolean }
  readonly prevents: boolean
  readonly words: string
}

interface At {
  readonly start: number
  readonly end: number
  readonly y: number
}

/** Links whose two ends are both drawn; one tie between two happenings, however many voices draw it. */
export function tiesOf(links: readonly Link[], boxes: readonly LaneBox[]): readonly Tie[] {
  const places = placesOf(boxes)
  const drawn = new Map<string, Tie>()
  for (const link of links) {
    const [from, to] = [places.get(link.from), places.get(link.to)]
    const key = `${link.from} ${link.to} ${link.type === 'prevent'}`
    if (!from || !to || link.from === link.to || drawn.has(key)) continue
    drawn.set(key, tieOf(link, from, to))
  }
  return [...drawn.values()]
}

/** Of a happening in several lanes, the first. */
function placesOf(boxes: readonly LaneBox[]): ReadonlyMap<string, At> {
  const places = new Map<string, At>()
  const add = (placed: Placed, box: LaneBox): void => {
    if (!places.has(placed.bar.item.id))
      places.set(placed.bar.item.id, { start: placed.start, end: placed.end, y: middleOf(box, placed.row) })
  }
  for (const box of boxes) for (const placed of box.placed) add(placed, box)
  return places
}

/** Half of a bar and a little air. */
const OFF = 9

function tieOf(link: Link, from: At, to: At): Tie {
  const down = to.y >= from.y
  const x1 = Math.max(from.start, from.end - 4)
  const x2 = Math.min(to.end, to.start + 6)
  const [y1, y2] = [from.y + (down ? OFF : -OFF), to.y + (down ? -OFF - 3 : OFF + 3)]
  const bend = from.y === to.y ? -24 : (y2 - y1) / 2
  return {
    id: link.id,
    path: `M${round(x1)} ${round(y1)}C${round(x1)} ${round(y1 + bend)} ${round(x2)} ${round(y2 - bend)} ${round(x2)} ${round(y2)}`,
    end: { x: round(x2), y: round(y2), down },
    prevents: link.type === 'prevent',
    words: link.quote,
  }
}

const round = (n: number): number => Math.round(n * 10) / 10
