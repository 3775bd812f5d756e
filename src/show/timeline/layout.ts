/** All lanes with their rows, one beneath the other. */
import type { Bar } from './bars.ts'
import type { Lane } from './lanes.ts'
import { type Packing, packed, type Room } from './pack.ts'

export const ROW = 28
const AIR = 6
/** A lane is at least as high as its name and a note under it. */
const LOW = 44
/** Rows of a lane that nobody opened. */
export const CLOSED = 4

export interface LaneBox extends Packing {
  readonly lane: Lane
  readonly top: number
  readonly height: number
  readonly opened: boolean
  /** Those without a date that are shown, a row each, and how many are not. */
  readonly undated: readonly Bar[]
  readonly undatedMore: number
}

export interface Layout {
  readonly boxes: readonly LaneBox[]
  readonly height: number
}

export interface Plan extends Omit<Room, 'rows'> {
  readonly opened: ReadonlySet<string>
  /** Whether there is a column for what nobody dates. */
  readonly undated: boolean
}

/** Lanes without anything in the window or without a date are left out. */
export function layoutOf(lanes: readonly Lane[], plan: Plan): Layout {
  const boxes: LaneBox[] = []
  let top = 0
  for (const lane of lanes) {
    const opened = plan.opened.has(lane.key)
    const packing = packed(lane.dated, { ...plan, rows: opened ? Number.POSITIVE_INFINITY : CLOSED })
    const without = plan.undated ? undatedOf(lane.undated, plan.first) : []
    const most = opened ? without.length : Math.min(without.length, Math.max(CLOSED, packing.rows))
    if (packing.rows + without.length === 0) continue
    const height = Math.max(LOW, Math.max(packing.rows, most) * ROW + 2 * AIR)
    boxes.push({ lane, top, height, opened, ...packing, undated: without.slice(0, most), undatedMore: without.length - most })
    top += height
  }
  return { boxes, height: top }
}

/** What is to be seen first comes first. */
function undatedOf(without: readonly Bar[], first: ReadonlySet<string> = new Set()): readonly Bar[] {
  const chosen = without.filter(({ item }) => first.has(item.id))
  return chosen.length === 0 ? without : [...chosen, ...without.filter(({ item }) => !first.has(item.id))]
}

/** Of a row, from the top of everything: where its middle lies. Rows of a lane stand in its middle. */
export const middleOf = (box: LaneBox, row: number): number =>
  box.top + (box.height - Math.max(box.rows, box.undated.length) * ROW) / 2 + (row + 0.5) * ROW

/** The boxes that are seen between two heights. */
export const boxesBetween = (boxes: readonly LaneBox[], from: number, to: number): readonly LaneBox[] =>
  boxes.filter(({ top, height }) => top < to && top + height > from)
