/**
 * Measures of clusterings: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005). A clustering is a list of sets of
 * mentions; a mention is a number, the same in gold and system.
 */
export type Clustering = readonly ReadonlySet<number>[]

export interface Pair {
  readonly gold: Clustering
  readonly system: Clustering
}

/** F1 of each measure over many documents, counts summed up before dividing. */
export function scores(pairs: readonly Pair[]): Readonly<Record<'muc' | 'b3' | 'ceafe' | 'mentions', number>> {
  return { muc: both(pairs, muc), b3: both(pairs, b3), ceafe: ceafe(pairs), mentions: both(pairs, mentionCounts) }
}

type Counts = readonly [right: number, all: number]

/** F1 of a measure that is counted once from the gold's side and once from the system's. */
function both(pairs: readonly Pair[], count: (from: Clustering, against: Clustering) => Counts): number {
  const recall = pairs.map(({ gold, system }) => count(gold, system)).reduce(added, [0, 0])
  const precision = pairs.map(({ gold, system }) => count(system, gold)).reduce(added, [0, 0])
  return f1(precision[0] / precision[1], recall[0] / recall[1])
}

const added = (a: Counts, b: Counts): Counts => [a[0] + b[0], a[1] + b[1]]
const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0)

/** Links that survive: a cluster of n mentions in k parts keeps n − k of its n − 1 links. */
function muc(from: Clustering, against: Clustering): Counts {
  const home = homes(against)
  return from
    .map((cluster): Counts => {
      const parts = new Set([...cluster].map((m) => home.get(m) ?? `alone ${m}`))
      return [cluster.size - parts.size, cluster.size - 1]
    })
    .reduce(added, [0, 0])
}

function b3(from: Clustering, against: Clustering): Counts {
  const home = homes(against)
  return from
    .flatMap((cluster) =>
      [...cluster].map((m): Counts => {
        const other = home.get(m)
        return [other === undefined ? 0 : overlap(cluster, against[other]!) / cluster.size, 1]
      }),
    )
    .reduce(added, [0, 0])
}

function mentionCounts(from: Clustering, against: Clustering): Counts {
  const there = homes(against)
  const all = from.flatMap((cluster) => [...cluster])
  return [all.filter((m) => there.has(m)).length, all.length]
}

/** The best one-to-one matching of clusters by 2|A∩B| / (|A|+|B|). */
function ceafe(pairs: readonly Pair[]): number {
  let [similar, gold, system] = [0, 0, 0]
  for (const pair of pairs) {
    similar += bestMatching(pair.gold.map((a) => pair.system.map((b) => (2 * overlap(a, b)) / (a.size + b.size))))
    gold += pair.gold.length
    system += pair.system.length
  }
  return f1(similar / system, similar / gold)
}

const homes = (clusters: Clustering): ReadonlyMap<number, number> =>
  new Map(clusters.flatMap((cluster, i) => [...cluster].map((m) => [m, i] as const)))

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((m) => b.has(m)).length

/** The largest sum of one cell a row and column (Kuhn and Munkres, with potentials). */
export function bestMatching(weights: readonly (readonly number[])[]): number {
  const n = Math.max(weights.length, weights[0]?.length ?? 0)
  const cost = (i: number, j: number): number => -(weights[i]?.[j] ?? 0)
  const [u, v, match] = [new Float64Array(n + 1), new Float64Array(n + 1), new Int32Array(n + 1).fill(-1)]
  for (let i = 0; i < n; i++) augment(i, n, cost, u, v, match)
  let sum = 0
  for (let j = 0; j < n; j++) sum -= cost(match[j]!, j)
  return sum
}

/** One row finds its column along the cheapest alternating path. */
function augment(
  row: number,
  n: number,
  cost: (i: number, j: number) => number,
  u: Float64Array,
  v: Float64Array,
  match: Int32Array,
): void {
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  const way = new Int32Array(n).fill(-1)
  const used = new Set<number>()
  let [i, column] = [row, -1]
  for (;;) {
    let [delta, next] = [Number.POSITIVE_INFINITY, -1]
    for (let j = 0; j < n; j++) {
      if (used.has(j)) continue
      const reduced = cost(i, j) - u[i]! - v[j]!
      if (reduced < least[j]!) [least[j], way[j]] = [reduced, column]
      if (least[j]! < delta) [delta, next] = [least[j]!, j]
    }
    u[row]! += delta
    for (const j of used) [u[match[j]!]!, v[j]!] = [u[match[j]!]! + delta, v[j]! - delta]
    for (let j = 0; j < n; j++) if (!used.has(j)) least[j]! -= delta
    used.add(next)
    column = next
    if (match[next] === -1) break
    i = match[next]!
  }
  for (let j = column; j !== -1; j = way[j]!) match[j] = way[j] === -1 ? row : match[way[j]!]!
}
