/** Words that count and what changes a number, from `knowledge/en/lexicon/numbers.yaml`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'

const Group = z.strictObject({
  from: z.number(),
  to: z.number().optional(),
  times: z.number().optional(),
  about: z.literal(true).optional(),
})
const CHANGES = ['least', 'most', 'about', 'nearly', 'only'] as const
const words = z.array(z.string())
const changes = z.partialRecord(z.enum(CHANGES), words)
const File = z.strictObject({
  numbers: z.record(z.string(), z.number()),
  scales: z.record(z.string(), z.number()),
  groups: z.record(z.string(), Group),
  before: changes,
  after: changes,
  none: words,
  skip: z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/))),
  yes: z.array(z.strictObject({ text: z.string(), is: z.record(z.string(), z.unknown()) })),
  no: words,
})

export type Change = (typeof CHANGES)[number]
export type NumberGroup = z.infer<typeof Group>
export interface NumberWords {
  readonly numbers: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, NumberGroup>
  readonly before: ReadonlyMap<string, Change>
  readonly after: ReadonlyMap<string, Change>
  readonly none: ReadonlySet<string>
  readonly skip: ReadonlySet<string>
}

let known: NumberWords | undefined

export function numberWords(): NumberWords {
  known ??= ready(rules('lexicon/numbers.yaml', File))
  return known
}

/** The examples of the file: what is found in a text, and texts in which nothing is. */
export const numberExamples = (): Pick<z.infer<typeof File>, 'yes' | 'no'> => rules('lexicon/numbers.yaml', File)

const ready = (file: z.infer<typeof File>): NumberWords => ({
  numbers: new Map(Object.entries(file.numbers)),
  scales: new Map(Object.entries(file.scales)),
  groups: new Map(Object.entries(file.groups)),
  before: byWords(file.before),
  after: byWords(file.after),
  none: new Set(file.none),
  skip: file.skip,
})

const byWords = (lists: z.infer<typeof changes>): ReadonlyMap<string, Change> =>
  new Map(CHANGES.flatMap((change) => (lists[change] ?? []).map((phrase) => [phrase, change] as const)))
