import { z } from 'zod'
import { redo as take } from '../../library/undo.ts'
import { decidedAnswer } from '../answers/decided.ts'
import { DecidedAnswer } from '../answers/decision.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  batch: z.string().min(1).max(500).optional().describe('batch or number of a decision; without it what you undid last'),
})

/** Brings an undone batch back, to its old place in the log. */
export const redo: Operation<typeof Input, typeof DecidedAnswer> = {
  name: 'redo',
  summary: 'Bring back what was undone: the batch named, or what you undid last.',
  input: Input,
  output: DecidedAnswer,
  arguments: ['batch'],
  http: { method: 'post', path: '/redo' },
  run: async ({ batch }, context) => {
    const store = await context.case()
    const { decisions, stands } = await take(store, context.by, batch)
    return decidedAnswer(store, decisions, stands)
  },
}
