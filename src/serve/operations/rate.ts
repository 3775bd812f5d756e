import { z } from 'zod'
import { rate as rateRow } from '../../library/hypotheses.ts'
import { RATINGS } from '../../model/decision.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  hypothesis: z.string().min(1).max(500).describe('label or id of a hypothesis, as H1'),
  evidence: z.string().min(1).max(500).describe('label or id of a row of evidence, as E1'),
  rating: z.enum(RATINGS).describe('how the evidence bears on the hypothesis, -- speaks strongly against it'),
  why: z.string().min(1).max(4000).optional().describe('the reason'),
})

/** Rates a row of evidence against a hypothesis, as the one who asks. */
export const rate: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'rate',
  summary: 'Rate a row of evidence against a hypothesis.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['hypothesis', 'evidence', 'rating'],
  http: { method: 'post', path: '/ratings' },
  run: async ({ why, ...rating }, context) => {
    const store = await context.case()
    return decidedAnswer(store, await rateRow(store, context.by, { ...rating, ...(why !== undefined && { why }) }))
  },
}
