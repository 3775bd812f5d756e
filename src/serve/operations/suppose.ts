import { z } from 'zod'
import { suppose as state, supposeFrom } from '../../library/hypotheses.ts'
import { Failure } from '../../model/failure.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  statement: z.string().trim().min(1).max(2000).optional().describe('one sentence that can be true or false'),
  dispute: z.string().min(1).max(500).optional().describe('or the dispute whose positions become hypotheses'),
})

/** States a hypothesis, or takes over the positions of a dispute with their quotes as evidence. */
export const suppose: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'suppose',
  summary: 'State a hypothesis, or take over the positions of a dispute.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['statement'],
  http: { method: 'post', path: '/hypotheses' },
  run: async ({ statement, dispute }, context) => {
    if ((statement === undefined) === (dispute === undefined)) throw new Failure('usage', 'Give either a statement or a dispute.')
    if (statement !== undefined) {
      const store = await context.case()
      return decidedAnswer(store, await state(store, context.by, statement))
    }
    const store = await context.compared()
    return decidedAnswer(store, await supposeFrom(store, context.by, dispute!))
  },
}
