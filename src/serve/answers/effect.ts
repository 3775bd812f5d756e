import { z } from 'zod'
import type { CaseEffect } from '../../model/comparison.ts'
import type { Frozen } from '../operation.ts'
import { SummaryAnswer } from './happening.ts'
import type { Labels } from './labels.ts'
import { LABEL, SpanAnswer } from './span.ts'
import type { Summaries } from './summaries.ts'
import { VoiceAnswer } from './voice.ts'

export const EffectAnswer = z
  .object({
    id: z.string(),
    sign: z.enum(['+', '-']).describe('+ gains, - loses'),
    actor: z.string().describe('id of who gains or loses'),
    name: z.string(),
    happening: z.string().describe('id of what it is gained or lost by'),
    by: SummaryAnswer.optional(),
    document: z.string(),
    ...LABEL,
    voice: z.string().describe('name of who says so'),
    speaker: VoiceAnswer,
    origin: z.string(),
    signal: SpanAnswer.optional().describe('the words that say that it is a gain or a loss'),
    quote: z.string(),
  })
  .meta({ id: 'Effect' })

export type EffectAnswer = Frozen<z.input<typeof EffectAnswer>>

export async function effectAnswer(effect: CaseEffect, labels: Labels, summaries: Summaries): Promise<EffectAnswer> {
  const by = await summaries(effect.happening)
  return { ...effect, ...(await labels(effect.document)), ...(by && { by }), voice: effect.voice.name, speaker: effect.voice }
}
