import { z } from 'zod'
import { readDocument } from '../../library.ts'
import { ReadingSchema } from '../../model/reading.ts'
import type { Operation } from '../operation.ts'

export const ReadInput = z.object({
  source: z.string().min(1).describe('a file, an http(s) URL, or - for standard input'),
  published: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?[?~%]?$/, 'A date of publication looks like 2008, 2008-08 or 2008-08-01.')
    .optional()
    .describe('the EDTF date of publication, when the source does not say it'),
  layers: z.enum(['contract', 'all']).default('contract').describe("'all' adds sentences and tokens"),
})

export type ReadInput = z.infer<typeof ReadInput>

const ReadOutput = z.object({ reading: ReadingSchema, notes: z.array(z.string()).describe('what was odd about the source') })

/** Reads one document: who did what to whom, when, and according to whom. */
export const read: Operation<typeof ReadInput, typeof ReadOutput> = {
  name: 'read',
  summary: 'Read a document: who did what to whom, when, and according to whom.',
  input: ReadInput,
  output: ReadOutput,
  run: (input) => readDocument(input.source, { ...(input.published ? { published: input.published } : {}), layers: input.layers }),
}
