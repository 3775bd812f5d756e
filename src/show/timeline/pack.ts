/** Bars of one lane in rows, none over another, each with its words where there is room for them. */
import type { Bar } from './bars.ts'

/** CSS pixels from the left edge of the plot. */
export interface Placed {
  readonly bar: Bar
  readonly row: number
  /** Ends of the possible days, cut at the edges of the plot. */
  readonly start: number
  readonly end: number
  readonly certain?: { readonly start: number; readonly end: number }
  /** It goes on beyond this edge of the plot, or nobody says since when or until when. */
  readonly beyond: { readonly start: boolean; readonly end: boolean }
  /** Where its words stand, and how wide they may be; 0 where there is no room for any. */
  readonly label: { readonly side: 'after' | 'before' | 'inside'; readonly width: number }
}

export interface Packing {
  readonly placed: readonly Placed[]
  readonly rows: number
  /** How many found no row. */
  readonly more: number
}

export interface Room {
  /** Width of the plot. */
  readonly width: number
  /** Where a day begins. */
  readonly x: (day: number) => number
  /** Rows that may be filled. */
  readonly rows: number
  /** Width of a bar's words. */
  readonly measure: (bar: Bar) => number
  /** Those that find a row before all others. */
  readonly first?: ReadonlySet<string>
}

/** No bar is narrower. */
const NARROWEST = 10
/** Between a bar and its words, and between words and the next bar. */
const GAP = 6
const NEXT = 12
/** Shorter words than this say nothing. */
const FEWEST = 40
/** With so much room beside a bar its words are rather cut than set over it. */
const ENOUGH = 110
/** How far an open end runs out where nobody says how far it reaches. */
const RUN = 48

type Spot = Omit<Placed, 'row'> & { readonly taken: readonly [number, number] }

/** What is most reported finds a row first; in each row bars stand in the order of days. */
export function packed(bars: readonly Bar[], room: Room): Packing {
  const spots = bars.flatMap((bar) => spotOf(bar, room) ?? [])
  const rows: (readonly [number, number])[][] = []
  const placed: Placed[] = []
  for (const { taken, ...spot } of room.rows === Number.POSITIVE_INFINITY ? spots : byWeight(spots, room.first)) {
    const row = rowFor(rows, taken, room.rows)
    if (row === undefined) continue
    rows[row] = insert(rows[row] ?? [], taken)
    placed.push({ ...spot, row })
  }
  return { placed, rows: rows.length, more: spots.length - placed.length }
}

const byWeight = (spots: readonly Spot[], first: ReadonlySet<string> = new Set()): readonly Spot[] =>
  spots.toSorted(
    (a, b) =>
      Number(first.has(b.bar.item.id)) - Number(first.has(a.bar.item.id)) ||
      b.bar.item.origins - a.bar.item.origins ||
      b.bar.item.reports - a.bar.item.reports ||
      a.bar.number - b.bar.number,
  )

/** Undefined when it is not in the window. */
function spotOf(bar: Bar, { width, x, measure }: Room): Spot | undefined {
  const { days } = bar
  if (!days) return undefined
  const whole = { start: x(days.first) - (days.open.start ? RUN : 0), end: x(days.last + 1) + (days.open.end ? RUN : 0) }
  if (whole.end <= 0 || whole.start >= width) return undefined
  const [start, end] = widened(Math.max(0, whole.start), Math.min(width, whole.end))
  const certain = days.certain && cut(x(days.certain.first), x(days.certain.last + 1), start, end)
  const beyond = { start: days.open.start || whole.start < 0, end: days.open.end || whole.end > width }
  const label = labelOf(bar, start, end, width, measure(bar))
  const taken: readonly [number, number] =
    label.side === 'after' ? [start, end + GAP + label.width] : label.side === 'before' ? [start - GAP - label.width, end] : [start, end]
  return { bar, start, end, ...(certain && { certain }), beyond, label, taken: [taken[0], taken[1] + NEXT] }
}

/** Undefined outside the window. */
function cut(from: number, to: number, start: number, end: number): { readonly start: number; readonly end: number } | undefined {
  if (to < start || from > end) return undefined
  const [a, b] = [Math.max(start, from), Math.min(end, to)]
  const missing = Math.max(0, 6 - (b - a)) / 2
  return { start: Math.max(start, a - missing), end: Math.min(end, b + missing) }
}

function widened(start: number, end: number): readonly [number, number] {
  const missing = Math.max(0, NARROWEST - (end - start)) / 2
  return [start - missing, end + missing]
}

/** An empty frame has its words inside where they fit; others after it or before it; where they fit nowhere, cut where most room is. */
function labelOf(bar: Bar, start: number, end: number, width: number, words: number): Placed['label'] {
  if (bar.hollow && end - start > words + 16) return { side: 'inside', width: words }
  if (end + GAP + words <= width) return { side: 'after', width: words }
  if (start - GAP - words >= 0) return { side: 'before', width: words }
  const [after, before, inside] = [width - end - GAP, start - GAP, end - start - 16]
  const beside = Math.max(after, before)
  if (beside < ENOUGH && inside > beside) return { side: 'inside', width: Math.min(words, inside) }
  return { side: after >= before ? 'after' : 'before', width: beside < FEWEST ? 0 : Math.min(words, beside) }
}

function rowFor(
  rows: readonly (readonly (readonly [number, number])[])[],
  taken: readonly [number, number],
  most: number,
): number | undefined {
  const free = rows.findIndex((row) => isFree(row, taken))
  if (free >= 0) return free
  return rows.length < most ? rows.length : undefined
}

/** Rows are kept in order, so that only two neighbours count. */
function isFree(row: readonly (readonly [number, number])[], [start, end]: readonly [number, number]): boolean {
  const at = after(row, start)
  return (row[at - 1]?.[1] ?? Number.NEGATIVE_INFINITY) <= start && (row[at]?.[0] ?? Number.POSITIVE_INFINITY) >= end
}

function insert(row: readonly (readonly [number, number])[], taken: readonly [number, number]): (readonly [number, number])[] {
  const list = row as (readonly [number, number])[]
  list.splice(after(row, taken[0]), 0, taken)
  return list
}

/** The first that begins later. */
function after(row: readonly (readonly [number, number])[], start: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]![0] <= start) low = middle + 1
    else high = middle
  }
  return low
}
