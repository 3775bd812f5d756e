import { z } from 'zod'
import type { CaseLink } from '../../model/comparison.ts'
import type { Frozen } from '../operation.ts'
import { SummaryAnswer } from './happening.ts'
import type { Labels } from './labels.ts'
import { LABEL, SpanAnswer } from './span.ts'
import type { Summaries } from './summaries.ts'
import { VoiceAnswer } from './voice.ts'

export const LinkAnswer = z
  .object({
    id: z.string(),
    type: z.string().describe('cause, enable, prevent, purpose or condition'),
    from: z.string().describe('id of the happening that causes, enables, prevents, serves or conditions'),
    to: z.string().describe('id of the other one'),
    cause: SummaryAnswer.optional().describe('the happening at from'),
    effect: SummaryAnswer.optional().describe('the happening at to'),
    document: z.string(),
    ...LABEL,
    voice: z.string().describe('name of who draws the link'),
    speaker: VoiceAnswer,
    origin: z.string(),
    signal: SpanAnswer.optional().describe('the words that draw it'),
    quote: z.string(),
  })
  .meta({ id: 'Link' })

export type LinkAnswer = Frozen<z.input<typeof LinkAnswer>>

export async function linkAnswer(link: CaseLink, labels: Labels, summaries: Summaries): Promise<LinkAnswer> {
  const [label, cause, effect] = await Promise.all([labels(link.document), summaries(link.from), summaries(link.to)])
  return { ...link, ...label, ...(cause && { cause }), ...(effect && { effect }), voice: link.voice.name, speaker: link.voice }
}
