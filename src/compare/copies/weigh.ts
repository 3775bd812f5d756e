/** Whether shared words are a copy or an accident: names, titles and formulas stand in independent accounts too. */
import type { Alignment } from './align.ts'
import type { Words } from './words.ts'

/** Shared words below which nothing is a copy. */
const FEWEST = 12
/**
 * What a stretch must weigh (whole words; names and short words count half) and how alike it must be: a whole or quoted sentence
 * little, if it is nearly the same; a long one may be much edited.
 */
const SENTENCE = { weight: 8.5, similarity: 0.85 }
const STRETCH = { weight: 14, similarity: 0.8 }
const LONG = { weight: 28, similarity: 0.6 }
/** A word that both documents have between quotation marks: both may have heard it. */
const HEARD = 0.2

/** Share of the words of both stretches that are shared, 0 to 1. */
export function similarityOf(pairs: Alignment): number {
  const [first, last] = [pairs[0]!, pairs.at(-1)!]
  const words = last[0] - first[0] + 1 + (last[1] - first[1] + 1)
  return pairs.length * 2 === words ? 1 : Math.min(0.99, Math.round((200 * pairs.length) / words) / 100)
}

export function isCopy(one: Words, other: Words, pairs: Alignment): boolean {
  if (pairs.length < FEWEST) return false
  const [weight, similarity] = [weightOf(one, other, pairs), similarityOf(pairs)]
  const reaches = (needed: typeof STRETCH): boolean => weight >= needed.weight && similarity >= needed.similarity
  return reaches(LONG) || reaches(STRETCH) || (reaches(SENTENCE) && (wholeSentences(one, other, pairs) || quotedOnce(one, other, pairs)))
}

function weightOf(one: Words, other: Words, pairs: Alignment): number {
  let halves = 0
  for (const [i, j] of pairs) halves += Math.min(one.weights[i]!, other.weights[j]!) * (one.quoted[i] && other.quoted[j] ? HEARD : 1)
  return halves / 2
}

/** Begins and ends with a sentence, in both documents. */
function wholeSentences(one: Words, other: Words, pairs: Alignment): boolean {
  const [first, last] = [pairs[0]!, pairs.at(-1)!]
  return opens(one, first[0]) && opens(other, first[1]) && opens(one, last[0] + 1) && opens(other, last[1] + 1)
}

const opens = ({ opens, count }: Words, at: number): boolean => at >= count || opens[at] === 1

/** Mostly between quotation marks in one of the two, and not in the other. */
function quotedOnce(one: Words, other: Words, pairs: Alignment): boolean {
  const [mine, theirs] = [pairs.filter(([i]) => one.quoted[i]).length, pairs.filter(([, j]) => other.quoted[j]).length]
  return Math.max(mine, theirs) > 0.8 * pairs.length && Math.min(mine, theirs) < 0.2 * pairs.length
}
