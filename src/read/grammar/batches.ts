/** Sentences of like length go through the model together. */
import type { Pieces } from './wordpiece.ts'

export interface Encoded {
  readonly words: readonly string[]
  readonly pieces: readonly Pieces[]
}

/** Label scores take words² × labels floats a sentence; this bounds a batch to some megabytes: small batches are the faster ones. */
const MOST_ARCS = 15_000
const MOST_PIECES = 300
const START = 101
const END = 102

/** Indices of the sentences in batches, shortest sentences first; sentences without words are left out. */
export function batchesOf(sentences: readonly Encoded[]): readonly (readonly number[])[] {
  const order = sentences.map((_, i) => i).filter((i) => sentences[i]!.words.length > 0)
  const sizes = sentences.map(({ words, pieces }) => ({ words: words.length, pieces: countOf(pieces) }))
  order.sort((a, b) => sizes[a]!.pieces - sizes[b]!.pieces || a - b)
  const batches: number[][] = []
  let longest = 0
  for (const i of order) {
    const batch = batches.at(-1)
    longest = Math.max(longest, sizes[i]!.words)
    const room = batch && (batch.length + 1) * sizes[i]!.pieces <= MOST_PIECES && (batch.length + 1) * longest ** 2 <= MOST_ARCS
    if (room) batch.push(i)
    else {
      batches.push([i])
      longest = sizes[i]!.words
    }
  }
  return batches
}

interface Feed {
  readonly data: BigInt64Array
  readonly dims: readonly [number, number]
}

/** The model's inputs for one batch, padded with zeros. */
export function feedsOf(batch: readonly Encoded[]) {
  const width = Math.max(...batch.map(({ pieces }) => countOf(pieces))) + 2
  const words = Math.max(...batch.map((sentence) => sentence.words.length))
  const feeds = {
    input_ids: feed(batch.length, width),
    case_ids: feed(batch.length, width),
    attention_mask: feed(batch.length, width),
    word_starts: feed(batch.length, words),
    word_mask: feed(batch.length, words),
  }
  for (const [row, sentence] of batch.entries()) fill(feeds, sentence, row * width, row * words)
  return feeds
}

function fill(feeds: Record<string, Feed>, { pieces }: Encoded, at: number, word: number): void {
  const put = (name: string, index: number, value: number) => {
    feeds[name]!.data[index] = BigInt(value)
  }
  const ids = [START, ...pieces.flatMap((p) => p.ids), END]
  const cases = [0, ...pieces.flatMap((p) => p.cases), 0]
  ids.forEach((id, i) => {
    put('input_ids', at + i, id)
    put('case_ids', at + i, cases[i]!)
    put('attention_mask', at + i, 1)
  })
  let first = 1
  pieces.forEach((p, i) => {
    put('word_starts', word + i, first)
    put('word_mask', word + i, 1)
    first += p.ids.length
  })
}

const feed = (rows: number, columns: number): Feed => ({ data: new BigInt64Array(rows * columns), dims: [rows, columns] })
const countOf = (pieces: readonly Pieces[]): number => pieces.reduce((sum, p) => sum + p.ids.length, 0)
