import { z } from 'zod'
import type { Frozen } from '../operation.ts'
import { EditAnswer } from './edits.ts'
import { LABEL, SpanAnswer } from './span.ts'

const PassageAnswer = z.object({
  copy: SpanAnswer.describe('in the copy'),
  original: SpanAnswer.describe('in the original'),
  similarity: z.number().min(0).max(1).describe('1 is word for word'),
  because: z
    .enum(['canonical', 'credit', 'feed', 'quotation', 'date', 'order'])
    .describe(
      'what makes the other one the original: a canonical link, a credit line, the feed, quotation marks, its date, the order of adding',
    ),
  edits: z.array(EditAnswer).describe('what the copy changed, word by word'),
})

const SharedAnswer = z
  .object({
    document: z.string().describe('the other document'),
    ...LABEL,
    words: z.int().nonnegative().describe('how many words of the copy'),
    changed: z.int().nonnegative().describe('how many of them differ'),
    passages: z.array(PassageAnswer),
  })
  .meta({ id: 'SharedWords' })

export const CopiesAnswer = z
  .object({
    from: z.array(SharedAnswer).describe('documents whose words this one has, those it shares most with first'),
    to: z.array(SharedAnswer).describe('documents that have their words from this one'),
  })
  .meta({ id: 'Copies' })

export type CopiesAnswer = Frozen<z.input<typeof CopiesAnswer>>
