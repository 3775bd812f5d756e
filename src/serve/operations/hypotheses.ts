import { z } from 'zod'
import { hypothesesOf } from '../../library/hypotheses.ts'
import { labelsOf } from '../answers/labels.ts'
import { MatrixAnswer, matrixAnswer } from '../answers/matrix.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({})

/** The matrix of competing hypotheses. */
export const hypotheses: Operation<typeof Input, typeof MatrixAnswer> = {
  name: 'hypotheses',
  summary: 'Weigh competing hypotheses: what speaks against each, by how many independent origins.',
  input: Input,
  output: MatrixAnswer,
  http: { method: 'get', path: '/hypotheses' },
  run: async (_, context) => {
    const store = await context.compared()
    return matrixAnswer(await hypothesesOf(store), labelsOf(store))
  },
}
