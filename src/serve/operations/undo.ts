import { z } from 'zod'
import { undo as take } from '../../library/undo.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  batch: z.string().min(1).max(500).optional().describe('batch or number of a decision; without it your own last one that stands'),
})

/** Undoes a batch. Undoing an undo brings back what it had undone. */
export const undo: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'undo',
  summary: 'Take a decision back: the one named, or your own last one that stands.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['batch'],
  http: { method: 'post', path: '/undo' },
  run: async ({ batch }, context) => {
    const store = await context.case()
    const { decisions, stands } = await take(store, context.by, batch)
    return decidedAnswer(store, decisions, stands)
  },
}
