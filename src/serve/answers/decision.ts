import { z } from 'zod'
import { DecisionSchema } from '../../model/decision.ts'
import type { Frozen } from '../operation.ts'

const WHO = {
  by: z.string().describe('who decided'),
  at: z.string().describe('ISO 8601, UTC'),
} as const

export const OrphanAnswer = z
  .object({ target: z.string(), quote: z.string().optional().describe('the words that it stood on'), why: z.string() })
  .meta({ id: 'Orphan', description: 'a target that the present readings do not have; the decision is kept' })

/** One step of the log: what was decided at once, and is undone at once. */
export const BatchAnswer = z
  .object({
    batch: z.string(),
    seq: z.int().positive().describe('number of its first decision; undo takes it too'),
    ...WHO,
    says: z.string().describe('in plain words'),
    stands: z.boolean(),
    settled: z
      .object({ ...WHO, batch: z.string() })
      .optional()
      .describe('who undid it, or brought it back'),
    decisions: z.array(DecisionSchema),
    orphaned: z.array(OrphanAnswer),
  })
  .meta({ id: 'Batch' })

export type BatchAnswer = Frozen<z.input<typeof BatchAnswer>>

/** What a decision, an undo or a redo answers. */
export const DecidedAnswer = z
  .object({
    batch: z.string(),
    stands: z.boolean().describe('false after an undo'),
    says: z.string().describe('what it decides, in plain words'),
    decisions: z.array(DecisionSchema),
  })
  .meta({ id: 'Decided' })

export type DecidedAnswer = Frozen<z.input<typeof DecidedAnswer>>
