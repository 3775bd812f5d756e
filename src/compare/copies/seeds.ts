/** Runs of words that stand in the same order in two documents, as long as they go. */
import { shingle, type Words } from './words.ts'

/** `length` words from `one` on in the first document are those from `other` on in the second. */
export interface Seed {
  readonly one: number
  readonly other: number
  readonly length: number
}

const SHORTEST = 3
/** Places of one run up to which it begins a seed; what stands more often says little and makes time grow with its square. */
const MOST_PLACES = 8

const grams = new WeakMap<Words, ReadonlyMap<number, readonly number[]>>()

/** In the order of the first document. */
export function seeds(one: Words, other: Words): readonly Seed[] {
  const places = gramsOf(other)
  const reached = new Map<number, number>()
  const found: Seed[] = []
  for (let i = 0; i + SHORTEST <= one.count; i++) {
    const here = places.get(shingle(one.hashes, i, SHORTEST)) ?? []
    for (const j of here.length > MOST_PLACES ? [] : here) {
      if ((reached.get(i - j) ?? -1) > i) continue
      const length = sameFrom(one, other, i, j)
      reached.set(i - j, i + length)
      if (length >= SHORTEST) found.push({ one: i, other: j, length })
    }
  }
  return found
}

function sameFrom(one: Words, other: Words, i: number, j: number): number {
  let n = 0
  while (i + n < one.count && j + n < other.count && one.hashes[i + n] === other.hashes[j + n]) n++
  return n
}

function gramsOf(words: Words): ReadonlyMap<number, readonly number[]> {
  const known = grams.get(words)
  if (known) return known
  const places = new Map<number, number[]>()
  for (let i = 0; i + SHORTEST <= words.count; i++) {
    const gram = shingle(words.hashes, i, SHORTEST)
    const list = places.get(gram)
    if (!list) places.set(gram, [i])
    else if (list.length <= MOST_PLACES) list.push(i)
  }
  grams.set(words, places)
  return places
}
