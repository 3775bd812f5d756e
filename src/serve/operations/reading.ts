import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { ReadingSchema } from '../../model/reading.ts'
import { documentNamed, quoted } from '../find.ts'
import type { Operation } from '../operation.ts'

const Input = z.object({ document: z.string().min(1).max(4000).describe('id, number, address or path of the document') })
const Output = ReadingSchema.meta({ id: 'Reading' })

/** What one document of the case says, by itself. */
export const reading: Operation<typeof Input, typeof Output> = {
  name: 'reading',
  summary: 'Show the reading of one document of the case.',
  input: Input,
  output: Output,
  arguments: ['document'],
  http: { method: 'get', path: '/documents/{document}/reading' },
  run: async ({ document }, context) => {
    const store = await context.case()
    const found = await store.reading((await documentNamed(store, document)).id)
    if (!found) throw new Failure('not-found', `The reading of ${quoted(document)} is not there any more.`)
    return found
  },
}
