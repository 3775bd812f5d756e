/** How much two documents are about one thing, by the words that they share. */
import type { Telling } from './telling.ts'

/** Words that more of the case have tell of no topic; in a case of a few documents all words count. */
const RARE = 0.3
/** So many of a document's words are enough. */
const MOST_WORDS = 250
/** Documents of fewer words share too few by chance. */
const FEW_WORDS = 20
/** Shares of the shorter one's words: unrelated news reach the first, two reports of one matter go well beyond it. */
const CHANCE = 0.1
const PLAIN = 0.35

/** From 0 for what news share by chance to 1 for two reports of one matter: the overlap coefficient of their words. */
export function topicsOf(
  documents: readonly (readonly Telling[])[],
  rarity: (word: string) => number,
): (one: string, other: string) => number {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    if (known === numbers.size) numbers.set(word, known)
    return known
  }
  const words = new Map(
    documents.flatMap((tellings) => {
      const here = new Set(tellings.flatMap((telling) => [...telling.words()]))
      const telling = [...here].filter((word) => rarity(word) >= RARE).slice(0, MOST_WORDS)
      return tellings[0] ? [[tellings[0].document, Int32Array.from(telling, numberOf).sort()] as const] : []
    }),
  )
  return (one, other) => {
    const [a, b] = [words.get(one), words.get(other)]
    if (!a || !b) return 0
    const share = common(a, b) / Math.max(FEW_WORDS, Math.min(a.length, b.length))
    return Math.min(1, Math.max(0, (share - CHANCE) / (PLAIN - CHANCE)))
  }
}

/** How many numbers two sorted lists share. */
function common(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) shared++
    const step = a[i]! - b[j]!
    if (step <= 0) i++
    if (step >= 0) j++
  }
  return shared
}
