import { z } from 'zod'

const EDTF_DAY = /^\d{4}(-\d\d(-\d\d)?)?[?~%]?$/

export const AddInputSchema = z.object({
  sources: z.array(z.string().min(1)).describe('files, folders, globs, http(s) URLs, lists of links, feeds; nothing: what waits'),
  published: z
    .string()
    .regex(EDTF_DAY, 'A date of publication looks like 2008, 2008-08 or 2008-08-01.')
    .optional()
    .describe('the EDTF date of publication, for documents that do not say it'),
  publisher: z.string().min(1).optional().describe('the outlet, for documents that do not say it'),
  threads: z.int().min(1).max(64).optional().describe('how many documents are read at once'),
  queueOnly: z.boolean().optional().describe('on Postgres: leave the reading to workers'),
})

export type AddInput = z.output<typeof AddInputSchema>
