/** The model's label sets and vocabulary, as `train/` wrote them beside the weights in `knowledge/en/models`. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { knowledgePath } from '../../knowledge.ts'
import { Failure } from '../../model/failure.ts'

const LabelsSchema = z.object({
  version: z.string(),
  upos: z.array(z.string()),
  feats: z.array(z.string()),
  lemmas: z.array(z.string()),
  labels: z.array(z.string()),
  names: z.array(z.string()),
  wordpiece: z.object({ file: z.string(), maxPieces: z.number() }),
  normalise: z.array(z.tuple([z.string(), z.string()])),
})

export type Labels = z.infer<typeof LabelsSchema>

export interface Weights {
  readonly labels: Labels
  readonly vocabulary: ReadonlyMap<string, number>
  /** Absolute path of the ONNX file. */
  readonly model: string
}

/** Throws a Failure that names the file where one is missing. */
export function readWeights(): Weights {
  const labels = LabelsSchema.parse(JSON.parse(read('models/grammar.json')))
  const lines = read(`models/${labels.wordpiece.file}`)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  return { labels, vocabulary: new Map(lines.map((piece, id) => [piece, id])), model: present('models/grammar.onnx') }
}

const read = (name: string): string => readFileSync(present(name), 'utf8')

function present(name: string): string {
  const path = knowledgePath(name)
  if (!existsSync(path))
    throw new Failure('internal', `The grammar model's file knowledge/en/${name} is missing; train/README.md says how to make it.`)
  return path
}
