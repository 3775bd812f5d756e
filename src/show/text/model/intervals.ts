/** Half-open intervals that may overlap, asked what lies over a place: binary search by start, then back as far as any may reach. */
export interface Interval {
  readonly start: number
  readonly end: number
}

export interface Intervals<T extends Interval> {
  /** Those that hold the place, the shortest first. */
  readonly at: (place: number) => readonly T[]
  /** Those that share a letter with the stretch, in the order of their starts. */
  readonly over: (start: number, end: number) => readonly T[]
}

export function intervalsOf<T extends Interval>(given: readonly T[]): Intervals<T> {
  const sorted = given.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const reach = new Array<number>(sorted.length)
  let furthest = 0
  sorted.forEach(({ end }, index) => {
    furthest = Math.max(furthest, end)
    reach[index] = furthest
  })
  const over = (start: number, end: number): readonly T[] => {
    const found: T[] = []
    for (let i = firstFrom(sorted, end) - 1; i >= 0 && reach[i]! > start; i--) if (sorted[i]!.end > start) found.push(sorted[i]!)
    return found.reverse()
  }
  return { over, at: (place) => over(place, place + 1).toSorted((a, b) => a.end - a.start - (b.end - b.start)) }
}

/** Index of the first whose start is not before the place. */
function firstFrom(sorted: readonly Interval[], place: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}
