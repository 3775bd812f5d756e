import type { InferenceSession } from 'onnxruntime-node'
import { lemmaOf } from './lemmas.ts'
import { bestNames } from './names.ts'
import { repaired } from './repairs.ts'
import { bestTree } from './spanning-tree.ts'
import { withTrailingSpeaker } from './trailing-speaker.ts'
import { verbLemma } from './verb-lemmas.ts'
import type { Weights } from './weights.ts'
import { normalised } from './wordpiece.ts'

/** What the model says of one sentence; every list has one entry a word. */
export interface Parse {
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly lemmas: readonly string[]
  /** Index of the head word; -1 for the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  /** BIO labels. */
  readonly names: readonly string[]
  /** Logit that a sentence ends after the word. */
  readonly boundary: readonly number[]
  readonly factuality: readonly number[]
}

type Outputs = InferenceSession.OnnxValueMapType

/** Reads row `row` of the model's outputs. */
export function decode(outputs: Outputs, row: number, words: readonly string[], { labels }: Weights): Parse {
  const floats = (name: string) => matrix(outputs, name, row, words.length)
  const ints = (name: string) => integers(outputs, name, row, words.length)
  const heads = bestTree(floats('arcs').map((scores) => scores.subarray(0, words.length + 1)))
  const relations = labelsOf(outputs, row, heads)
  const feats = ints('feats').map((id) => labels.feats[id] ?? '_')
  const scripts = ints('lemma').map((id) => labels.lemmas[id] ?? 'K|0|')
  const upos = floats('upos').map((scores) => labels.upos[argmax(scores)]!)
  return {
    upos,
    feats,
    lemmas: words.map((word, i) => lemmaAs(upos[i]!, normalised(word, labels), scripts[i]!)),
    ...withTrailingSpeaker(repaired({ heads, deprels: relations.map((id) => labels.labels[id] ?? 'dep') }, upos, feats), upos, words),
    names: bestNames(floats('names'), labels.names).map((id) => labels.names[id]!),
    boundary: [...vector(outputs, 'boundary', row, words.length)],
    factuality: [...vector(outputs, 'factuality', row, words.length)],
  }
}

function lemmaAs(upos: string, form: string, script: string): string {
  const guess = lemmaOf(form, script)
  return upos === 'VERB' ? verbLemma(form, guess) : guess
}

/** The rows of a [B,W,K] output that belong to the words of one sentence. */
function matrix(outputs: Outputs, name: string, row: number, words: number): readonly Float32Array[] {
  const { data, dims } = outputs[name]!
  const [, width, depth] = dims as readonly [number, number, number]
  const values = data as Float32Array
  return Array.from({ length: words }, (_, i) => values.subarray((row * width + i) * depth, (row * width + i + 1) * depth))
}

function vector(outputs: Outputs, name: string, row: number, words: number): Float32Array {
  const { data, dims } = outputs[name]!
  return (data as Float32Array).subarray(row * dims[1]!, row * dims[1]! + words)
}

function integers(outputs: Outputs, name: string, row: number, words: number): readonly number[] {
  const { data, dims } = outputs[name]!
  return Array.from((data as BigInt64Array).subarray(row * dims[1]!, row * dims[1]! + words), Number)
}

function labelsOf(outputs: Outputs, row: number, heads: readonly number[]): readonly number[] {
  const { data, dims } = outputs.labels!
  const [, width, depth] = dims as readonly [number, number, number]
  return heads.map((head, i) => Number((data as BigInt64Array)[(row * width + i) * depth + head + 1]))
}

function argmax(scores: Float32Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i
  return best
}
