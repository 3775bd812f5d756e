import { z } from 'zod'
import { addEvidence } from '../../library/hypotheses.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  claims: z
    .array(z.string().min(1).max(4000))
    .min(1)
    .max(1000)
    .describe('refs of claims or events, as 3#120-126, or ids of happenings; together they are one row'),
})

/** Adds a row of evidence: claims with their quotes. */
export const evidence: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'evidence',
  summary: 'Add claims as one row of evidence.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['claims'],
  http: { method: 'post', path: '/evidence' },
  run: async ({ claims }, context) => {
    const store = await context.compared()
    return decidedAnswer(store, await addEvidence(store, context.by, claims))
  },
}
