/** Seeds that follow each other in both documents, with small gaps, make a chain: one copied stretch with its edits. */
import type { Seed } from './seeds.ts'

/** Words between two seeds that an edit may have changed; a longer cut parts the stretch. */
const WIDEST_GAP = 14
/** What a word of a gap costs, in shared words. */
const GAP_COST = 0.5
const LOOK_BACK = 200

interface Link {
  readonly seed: Seed
  /** Index of the seed before it in its best chain; -1: none. */
  readonly before: number
  readonly score: number
}

/** Chains that share no seed and no stretch of the first document, the best first. */
export function chains(found: readonly Seed[], fewest: number): readonly (readonly Seed[])[] {
  const links: Link[] = []
  found.forEach((seed, i) => {
    links.push(bestLink(links, seed, i))
  })
  const used = new Uint8Array(links.length)
  const order = [...links.keys()].filter((i) => links[i]!.score >= fewest).toSorted((a, b) => links[b]!.score - links[a]!.score || a - b)
  const taken = new Uint8Array(found.reduce((last, { one, length }) => Math.max(last, one + length), 0))
  return order.flatMap((i) => {
    const chain = backtrack(links, used, i)
    const [start, end] = [chain[0]?.one ?? 0, (chain.at(-1)?.one ?? 0) + (chain.at(-1)?.length ?? 0)]
    if (wordsIn(chain) < fewest || taken.subarray(start, end).includes(1)) return []
    taken.fill(1, start, end)
    return [chain]
  })
}

/** The chain that a seed goes on best, within reach. */
function bestLink(links: readonly Link[], seed: Seed, i: number): Link {
  let best: Link = { seed, before: -1, score: seed.length }
  for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
    const { seed: last, score } = links[k]!
    const [one, other] = [seed.one - last.one - last.length, seed.other - last.other - last.length]
    if (one > WIDEST_GAP || other > WIDEST_GAP) continue
    const cut = Math.max(0, -one, -other)
    if (cut >= seed.length || seed.one <= last.one || seed.other <= last.other) continue
    const joined = score + seed.length - cut - GAP_COST * Math.max(one + cut, other + cut)
    if (joined > best.score) best = { seed, before: k, score: joined }
  }
  return best
}

/** A chain back from its last seed, until a seed that a better chain has. */
function backtrack(links: readonly Link[], used: Uint8Array, last: number): readonly Seed[] {
  const chain: Seed[] = []
  for (let i = last; i >= 0 && !used[i]; i = links[i]!.before) {
    used[i] = 1
    chain.unshift(links[i]!.seed)
  }
  return chain
}

const wordsIn = (chain: readonly Seed[]): number => chain.reduce((sum, { length }) => sum + length, 0)
