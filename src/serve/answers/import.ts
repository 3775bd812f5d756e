import { z } from 'zod'
import type { Frozen } from '../operation.ts'

/** An import as the server knows it, while the server runs. */
export const ImportAnswer = z
  .object({
    id: z.string(),
    sources: z.array(z.string()),
    asked: z.string().describe('ISO 8601, UTC'),
    state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
    reason: z.string().optional().describe('one sentence, when it failed'),
    found: z.int().nonnegative().describe('documents found so far'),
    settled: z.int().nonnegative().describe('of those: added, unchanged or failed'),
    summary: z
      .object({
        added: z.int(),
        unchanged: z.int(),
        copies: z.int().describe('of those added: how many have at least half of their words from another document'),
        sentences: z.int(),
        seconds: z.number(),
        skipped: z.int(),
        waiting: z.int().describe('asked for and not looked at yet'),
        stopped: z.boolean(),
        failures: z.array(z.object({ event: z.literal('failed'), uri: z.string(), kind: z.string(), reason: z.string() })),
      })
      .optional(),
  })
  .meta({ id: 'Import' })

export type ImportAnswer = Frozen<z.input<typeof ImportAnswer>>
