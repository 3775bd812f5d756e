import { z } from 'zod'
import { withdraw as takeOut } from '../../library/hypotheses.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ name: z.string().min(1).max(500).describe('label or id of a hypothesis or a row of evidence, as H1 or E1') })

/** Takes a hypothesis or a row of evidence out of the matrix; undo brings it back with its ratings. */
export const withdraw: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'withdraw',
  summary: 'Take a hypothesis or a row of evidence out of the matrix.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['name'],
  http: { method: 'post', path: '/withdrawals' },
  run: async ({ name }, context) => {
    const store = await context.case()
    return decidedAnswer(store, await takeOut(store, context.by, name))
  },
}
