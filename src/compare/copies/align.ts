/**
 * The words that two documents share, pair by pair: exact runs (seeds), joined over small edits (chains), with what matches
 * inside the gaps and a little beyond the ends. Runs in time by the length of the texts and the number of shared runs.
 */
import { chains } from './chains.ts'
import { type Seed, seeds } from './seeds.ts'
import type { Words } from './words.ts'

/** A shared word: its index in the first and in the second document. */
export type Pair = readonly [one: number, other: number]
/** One copied stretch, both columns ascending. */
export type Alignment = readonly Pair[]

/** Matched words that a chain of seeds must have to be looked at. */
const FEWEST = 9
/** How far beyond an end words are tried, and what a word without a partner costs there. */
const BEYOND = 20
const MISS = 0.6
/** What a continuation must be worth: one word that also stands there by chance is none. */
const GAIN = 1.2

/** Stretches that may be copies, longest first; whether they are is `weigh`'s to say. */
export const alignments = (one: Words, other: Words): readonly Alignment[] =>
  chains(seeds(one, other), FEWEST).map((chain) => extended(one, other, filled(one, other, chain)))

/** The pairs of a chain, and those inside its gaps. */
function filled(one: Words, other: Words, chain: readonly Seed[]): Alignment {
  const pairs: Pair[] = []
  for (const seed of chain) {
    const last = pairs.at(-1)
    const cut = last ? Math.max(0, last[0] + 1 - seed.one, last[1] + 1 - seed.other) : 0
    if (last) pairs.push(...common(one, other, [last[0] + 1, seed.one + cut], [last[1] + 1, seed.other + cut]))
    for (let n = cut; n < seed.length; n++) pairs.push([seed.one + n, seed.other + n])
  }
  return pairs
}

/** A longest common subsequence of two short stretches (half-open). */
function common(one: Words, other: Words, [i0, i1]: Pair, [j0, j1]: Pair): readonly Pair[] {
  const [rows, columns] = [Math.max(0, i1 - i0), Math.max(0, j1 - j0)]
  if (rows === 0 || columns === 0) return []
  const length = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      length[i]![j] =
        one.hashes[i0 + i] === other.hashes[j0 + j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (one.hashes[i0 + i] === other.hashes[j0 + j]) pairs.push([i0 + i++, j0 + j++])
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

/** Goes on beyond both ends as long as more words match than are passed over. */
function extended(one: Words, other: Words, pairs: Alignment): Alignment {
  const [first, last] = [pairs[0]!, pairs.at(-1)!]
  const before = beyond(one, other, first, -1).toReversed()
  return [...before, ...pairs, ...beyond(one, other, last, 1)]
}

const SIDE = BEYOND + 1
const score = new Float32Array(SIDE * SIDE)

/** The pairs of the best local continuation from a pair on, forwards (1) or backwards (-1), nearest first. */
function beyond(one: Words, other: Words, [i0, j0]: Pair, step: 1 | -1): readonly Pair[] {
  const reach = (at: number, count: number): number => Math.min(BEYOND, step > 0 ? count - 1 - at : at)
  const [rows, columns] = [reach(i0, one.count), reach(j0, other.count)]
  let best = 0
  for (let j = 0; j <= columns; j++) score[j] = -MISS * j
  for (let i = 1; i <= rows; i++) {
    const hash = one.hashes[i0 + step * i]
    score[i * SIDE] = -MISS * i
    for (let j = 1; j <= columns; j++) {
      const at = i * SIDE + j
      const match = hash === other.hashes[j0 + step * j] ? 1 : -MISS
      score[at] = Math.max(score[at - SIDE - 1]! + match, score[at - SIDE]! - MISS, score[at - 1]! - MISS)
      if (score[at]! > score[best]!) best = at
    }
  }
  if (score[best]! < GAIN) return []
  return backFrom(best, (i, j) => one.hashes[i0 + step * i] === other.hashes[j0 + step * j]).map(
    ([i, j]): Pair => [i0 + step * i, j0 + step * j],
  )
}

/** The matched cells on the way to a cell, nearest the origin first. */
function backFrom(cell: number, same: (i: number, j: number) => boolean): readonly Pair[] {
  const cells: Pair[] = []
  let [i, j] = [Math.floor(cell / SIDE), cell % SIDE]
  while (i > 0 && j > 0) {
    const [diagonal, up, here] = [score[(i - 1) * SIDE + j - 1]!, score[(i - 1) * SIDE + j]!, score[i * SIDE + j]!]
    if (Math.abs(here - diagonal - (same(i, j) ? 1 : -MISS)) < 1e-3) {
      if (same(i, j)) cells.push([i, j])
      i--
      j--
    } else if (Math.abs(here - up + MISS) < 1e-3) i--
    else j--
  }
  return cells.toReversed()
}
