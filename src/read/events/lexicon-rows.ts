/** The rows of `knowledge/en/lexicon/events-*.tsv`, as they stand there. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { EVENT_TYPES } from '../../model/reading.ts'

const optional = z.string().transform((cell) => (cell === '-' ? undefined : cell || undefined))

const Row = z.object({
  lemma: z.string().min(1),
  guard: z.string(),
  type: z.enum([...EVENT_TYPES, 'NONE']),
  mode: optional,
  cameo: optional,
  template: z.string(),
  origin: z.string(),
})

export type LexiconRow = z.infer<typeof Row>
export type LexiconFile = 'verbs' | 'nouns' | 'adjectives'

export const rowsOf = (file: LexiconFile): readonly LexiconRow[] => table(`lexicon/events-${file}.tsv`, Row)
