/** Where the text of a document stands on the page: its text nodes by their offsets, and back. Offsets are UTF-16. */

export interface Ground {
  /** A block's one text node, or nothing once it is gone. */
  readonly set: (start: number, node: Text | null) => void
  /** One range a block; none where nothing of it stands on the page. */
  readonly rangesOf: (start: number, end: number) => readonly StaticRange[]
  readonly liveRange: (start: number, end: number) => Range | undefined
  /** Where a boundary of the selection lies in the text; `side` decides for one between two blocks. */
  readonly offsetOf: (container: Node, offset: number, side: 'start' | 'end') => number | undefined
}

interface Stood {
  readonly start: number
  readonly node: Text
}

export function groundOf(): Ground {
  const nodes = new Map<number, Text>()
  let sorted: readonly Stood[] | undefined
  const all = (): readonly Stood[] =>
    (sorted ??= [...nodes].map(([start, node]) => ({ start, node })).toSorted((a, b) => a.start - b.start))
  const pieces = (start: number, end: number): readonly (Stood & { from: number; to: number })[] => {
    const found = []
    const list = all()
    for (let i = Math.max(0, lastBefore(list, start)); i < list.length && list[i]!.start < end; i++) {
      const one = list[i]!
      const [from, to] = [Math.max(0, start - one.start), Math.min(one.node.length, end - one.start)]
      if (to > from) found.push({ ...one, from, to })
    }
    return found
  }
  return {
    set: (start, node) => {
      if (node) nodes.set(start, node)
      else nodes.delete(start)
      sorted = undefined
    },
    rangesOf: (start, end) =>
      pieces(start, end).map(
        ({ node, from, to }) => new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      ),
    liveRange: (start, end) => {
      const found = pieces(start, end)
      if (found.length === 0) return undefined
      const range = document.createRange()
      range.setStart(found[0]!.node, found[0]!.from)
      range.setEnd(found.at(-1)!.node, found.at(-1)!.to)
      return range
    },
    offsetOf: (container, offset, side) => {
      const list = all()
      const own = container instanceof Text ? list.find(({ node }) => node === container) : undefined
      if (own) return own.start + offset
      const probe = document.createRange()
      probe.setStart(container, offset)
      const after = list.find(({ node }) => probe.comparePoint(node, 0) >= 0)
      if (side === 'start') return after?.start
      const before = after ? list[list.indexOf(after) - 1] : list.at(-1)
      return before && before.start + before.node.length
    },
  }
}

/** Index of the last that starts at or before the place; -1 when none does. */
function lastBefore(list: readonly Stood[], place: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
