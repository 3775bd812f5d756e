/** TypeScript and Python read the same: pieces, trees and factuality of a hundred sentences of our own (train/fixture.py). */
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { closeGrammar, parse } from '../src/read/grammar/pool.ts'
import { readWeights } from '../src/read/grammar/weights.ts'
import { piecesOf } from '../src/read/grammar/wordpiece.ts'

interface Row {
  readonly words: readonly string[]
  readonly input_ids: readonly number[]
  readonly case_ids: readonly number[]
  readonly upos: readonly string[]
  readonly heads: readonly number[]
  readonly factuality: readonly number[]
}

const rows = readFileSync(new URL('fixtures/grammar.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
afterAll(closeGrammar)

test('word pieces and letter cases are the same', () => {
  const weights = readWeights()
  for (const { words, input_ids, case_ids } of rows) {
    const pieces = words.map((word) => piecesOf(word, { vocabulary: weights.vocabulary, normalise: weights.labels.normalise }))
    expect(pieces.flatMap(({ ids }) => [...ids])).toEqual(input_ids.slice(1, -1))
    expect(pieces.flatMap(({ cases }) => [...cases])).toEqual(case_ids.slice(1, -1))
  }
})

test('tags, heads and factuality are the same, one sentence at a time', async () => {
  expect(rows.length).toBe(100)
  for (const { words, upos, heads, factuality } of rows) {
    const [found] = await parse([words])
    expect(found!.upos).toEqual(upos)
    found!.factuality.forEach((value, i) => {
      expect(value).toBeCloseTo(factuality[i]!, 2)
    })
    if (heads.filter((head) => head === 0).length === 1)
      expect(found!.heads.filter((head, i) => head + 1 === heads[i]).length / heads.length).toBeGreaterThan(0.9)
  }
})
