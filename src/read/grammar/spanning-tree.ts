/**
 * The heads of a sentence from its arc scores: the best head of each word where that makes a tree with one root, else the
 * maximum spanning tree (Chu and Liu 1965, Edmonds 1967) with one root.
 *
 * `scores[i][0]` is the score of word `i` as the root, `scores[i][j + 1]` that of word `j` as its head.
 * Returns a word index for each word, or -1 for the root.
 */
export function bestTree(scores: readonly ArrayLike<number>[]): readonly number[] {
  const greedy = scores.map((row, i) => bestHead(row, i))
  if (isTree(greedy)) return greedy
  const roots = greedy.flatMap((head, i) => (head === -1 ? [i] : []))
  const candidates = roots.length ? roots : [likeliestRoot(scores)]
  return candidates.map((root) => treeFrom(scores, root)).reduce((a, b) => (total(scores, b) > total(scores, a) ? b : a))
}

function bestHead(row: ArrayLike<number>, self: number): number {
  let best = 0
  for (let j = 1; j < row.length; j++) if (j !== self + 1 && row[j]! > row[best]!) best = j
  return best - 1
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false
  const state = heads.map(() => 0)
  return heads.every((_, start) => {
    let at = start
    for (; at !== -1 && state[at] === 0; at = heads[at]!) state[at] = start + 1
    const free = at === -1 || state[at] !== start + 1 || state[at] === -1
    for (let done = start; done !== -1 && state[done] === start + 1; done = heads[done]!) state[done] = -1
    return free
  })
}

/** The word that loses least by being the root. */
function likeliestRoot(scores: readonly ArrayLike<number>[]): number {
  const margins = scores.map((row, i) => row[0]! - row[bestNonRoot(row, i)]!)
  return margins.indexOf(Math.max(...margins))
}

function bestNonRoot(row: ArrayLike<number>, self: number): number {
  let best = self === 0 && row.length > 2 ? 2 : 1
  for (let j = 1; j < row.length; j++) if (j !== self + 1 && row[j]! > row[best]!) best = j
  return best
}

const total = (scores: readonly ArrayLike<number>[], heads: readonly number[]): number =>
  heads.reduce((sum, head, i) => sum + scores[i]![head + 1]!, 0)

interface Arc {
  readonly from: number
  readonly to: number
  readonly score: number
  /** The arc of the graph before contraction. */
  readonly was: Arc | undefined
}

function treeFrom(scores: readonly ArrayLike<number>[], root: number): readonly number[] {
  const arcs: Arc[] = []
  scores.forEach((row, to) => {
    if (to === root) return
    for (let from = 0; from < scores.length; from++) if (from !== to) arcs.push({ from, to, score: row[from + 1]!, was: undefined })
  })
  const heads = scores.map(() => -1)
  for (const arc of spanning(scores.length, arcs, root)) heads[arc.to] = arc.from
  return heads
}

/** The arcs of the maximum spanning arborescence over the nodes `0 … count - 1`. */
function spanning(count: number, arcs: readonly Arc[], root: number): readonly Arc[] {
  const best: (Arc | undefined)[] = Array.from({ length: count })
  for (const arc of arcs) if (arc.to !== root && arc.score > (best[arc.to]?.score ?? -Infinity)) best[arc.to] = arc
  const cycle = cycleIn(best, root)
  if (!cycle) return best.filter((arc) => arc !== undefined)
  return expanded(count, arcs, root, best, cycle)
}

function cycleIn(best: readonly (Arc | undefined)[], root: number): ReadonlySet<number> | undefined {
  const seen = new Set<number>([root])
  for (let start = 0; start < best.length; start++) {
    const path: number[] = []
    let at = start
    for (; !seen.has(at) && best[at]; at = best[at]!.from) {
      seen.add(at)
      path.push(at)
    }
    const from = path.indexOf(at)
    if (from >= 0) return new Set(path.slice(from))
  }
  return undefined
}

function expanded(
  count: number,
  arcs: readonly Arc[],
  root: number,
  best: readonly (Arc | undefined)[],
  cycle: ReadonlySet<number>,
): readonly Arc[] {
  const name = namesAfter(count, cycle)
  const inner = name[[...cycle][0]!]!
  const contracted = arcs.flatMap((arc): readonly Arc[] => {
    const [from, to] = [name[arc.from]!, name[arc.to]!]
    if (from === to) return []
    return [{ from, to, score: to === inner ? arc.score - best[arc.to]!.score : arc.score, was: arc }]
  })
  const chosen = spanning(inner + 1, contracted, name[root]!).map((arc) => arc.was!)
  const entry = chosen.find((arc) => cycle.has(arc.to))
  return [...chosen, ...[...cycle].filter((node) => node !== entry?.to).map((node) => best[node]!)]
}

/** New numbers for the nodes once `cycle` is one node, the last. */
function namesAfter(count: number, cycle: ReadonlySet<number>): readonly number[] {
  let next = 0
  const last = count - cycle.size
  return Array.from({ length: count }, (_, node) => (cycle.has(node) ? last : next++))
}
