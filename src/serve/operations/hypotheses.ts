import { z } from 'zod'
import { hypothesesOf, questions } from '../../library/hypotheses.ts'
import { MatrixAnswer, matrixAnswer } from '../answers/matrix.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  analyst: z.string().min(1).max(500).optional().describe('only the ratings of this person'),
  of: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('id of a dispute: only the hypotheses taken over from it; own: only those stated by themselves'),
  copies: z.enum(['once', 'each']).optional().describe('each: every document weighs, also a copy, to see what that would do; default once'),
})

/** The matrix of competing hypotheses. */
export const hypotheses: Operation<typeof Input, typeof MatrixAnswer> = {
  name: 'hypotheses',
  summary: 'Weigh competing hypotheses: what speaks against each, by how many independent origins.',
  input: Input,
  output: MatrixAnswer,
  http: { method: 'get', path: '/hypotheses' },
  run: async ({ analyst, copies, of }, context) => {
    const store = await context.compared()
    const matrix = await hypothesesOf(store, {
      ...(analyst !== undefined && { analyst }),
      ...(copies && { copies }),
      ...(of !== undefined && { of }),
    })
    return matrixAnswer(matrix, await questions(store), context.by, store)
  },
}
