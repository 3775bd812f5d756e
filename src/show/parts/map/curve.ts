import type { Point } from './layout.ts'

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`

/** A smooth path along points: it runs from the first to the last and is drawn to those between (a quadratic B-spline). */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first || rest.length === 0) return ''
  const last = rest.at(-1)!
  if (rest.length === 1) return `M${at(first)}L${at(last)}`
  const bends = rest.slice(0, -1).map((point, i) => `Q${at(point)} ${at(i === rest.length - 2 ? last : middle(point, rest[i + 1]!))}`)
  return `M${at(first)}${bends.join('')}`
}

/** Which way the path comes in at its end; degrees, 0 to the right, clockwise. */
export function heading(points: readonly Point[]): number {
  const [before, end] = [points.at(-2), points.at(-1)]
  return before && end ? (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI : 0
}
