import { z } from 'zod'
import type { Frozen } from '../operation.ts'

export const DocumentAnswer = z
  .object({
    id: z.string(),
    number: z.int().positive().describe('in the order of adding; how people call it'),
    uri: z.string(),
    title: z.string().optional(),
    byline: z.string().optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional().describe('EDTF; absent when unknown'),
    language: z.string().describe('BCP 47'),
    added: z.string().describe('ISO 8601, UTC'),
    sha256: z.string().describe('of the bytes as they came'),
    words: z.int().nonnegative(),
    events: z.int().nonnegative(),
    claims: z.int().nonnegative(),
    origins: z.array(z.string()).describe('ids of the origins that its passages have'),
    copied: z
      .object({
        share: z.number().min(0).max(1).describe('of its words'),
        of: z.string().describe('id of the document that it shares most with'),
        number: z.int().positive().describe('number of that document'),
      })
      .optional(),
    voices: z
      .array(z.object({ key: z.string(), name: z.string(), accounts: z.int().positive() }))
      .describe('who makes its claims, those with most accounts first'),
    reviewed: z.int().nonnegative().describe('events that somebody accepted or rejected'),
    original: z.string().optional().describe('media type of the original, where it was kept: GET /documents/{document}/original'),
  })
  .meta({ id: 'Document' })

export type DocumentAnswer = Frozen<z.input<typeof DocumentAnswer>>
