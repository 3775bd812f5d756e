import { z } from 'zod'
import { hypothesesOf } from '../../library/hypotheses.ts'
import { MatrixAnswer, matrixAnswer } from '../answers/matrix.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({
  analyst: z.string().min(1).max(500).optional().describe('only the ratings of this person'),
  copies: z.enum(['once', 'each']).optional().describe('each: every document weighs, also a copy, to see what that would do; default once'),
})

/** The matrix of competing hypotheses. */
export const hypotheses: Operation<typeof Input, typeof MatrixAnswer> = {
  name: 'hypotheses',
  summary: 'Weigh competing hypotheses: what speaks against each, by how many independent origins.',
  input: Input,
  output: MatrixAnswer,
  http: { method: 'get', path: '/hypotheses' },
  run: async ({ analyst, copies }, context) => {
    const store = await context.compared()
    const matrix = await hypothesesOf(store, { ...(analyst !== undefined && { analyst }), ...(copies && { copies }) })
    return matrixAnswer(matrix, store)
  },
}
