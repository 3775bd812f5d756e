/** Which rows of a long list are in sight. */
export interface Window {
  readonly first: number
  /** Exclusive. */
  readonly last: number
}

interface Place {
  /** Where the first row begins, in pixels from the top of what is in sight; negative when it is scrolled out. */
  readonly top: number
  /** Height of what is in sight. */
  readonly height: number
  readonly row: number
  readonly count: number
}

/** Rows beyond both edges, so that scrolling meets no gap. */
const BEYOND = 12

export function visibleRows({ top, height, row, count }: Place): Window {
  if (count === 0 || row <= 0) return { first: 0, last: count === 0 ? 0 : Math.min(count, BEYOND) }
  const first = Math.floor(-top / row) - BEYOND
  const last = Math.ceil((height - top) / row) + BEYOND
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1))
  return { first: from, last: Math.min(count, Math.max(from + 1, last)) }
}
