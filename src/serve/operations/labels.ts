import { z } from 'zod'
import { labelsOf } from '../../library/labels.ts'
import { Failure } from '../../model/failure.ts'
import { LabelAnswer, labelAnswer } from '../answers/label.ts'
import { documentNamed, quoted } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ document: z.string().min(1).max(4000).describe('id, number, address or path of the document') })
const Output = z.array(LabelAnswer)

/** The events of one document that people found, beside those of its reading. */
export const labels: Operation<typeof Input, typeof Output> = {
  name: 'labels',
  summary: 'List the events that people labelled in one document.',
  input: Input,
  output: Output,
  arguments: ['document'],
  http: { method: 'get', path: '/documents/{document}/labels' },
  run: async ({ document }, context) => {
    const store = await context.case()
    const report = await store.report((await documentNamed(store, document)).id)
    if (!report) throw new Failure('not-found', `The reading of ${quoted(document)} is not there any more.`)
    return (await labelsOf(store, report)).map((label) => labelAnswer(report, label))
  },
}
