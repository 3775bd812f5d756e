import { z } from 'zod'
import { decide as decideOn } from '../../library/decide.ts'
import { ActionSchema } from '../../model/decision.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  actions: z.array(ActionSchema).min(1).max(10_000).describe('decided at once and undone at once; ids may be short where only one fits'),
})

/** Appends decisions to the log, as one batch. */
export const decide: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'decide',
  summary: 'Accept, reject, correct, note, merge, split, rename, join or part; several at once are one step.',
  input: Input,
  output: DecidedAnswer,
  http: { method: 'post', path: '/decisions' },
  run: async ({ actions }, context) => {
    const store = await context.compared()
    return decidedAnswer(store, await decideOn(store, context.by, actions))
  },
}
