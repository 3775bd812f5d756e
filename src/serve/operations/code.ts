import { z } from 'zod'

/** What the pipe is asked for; what flows through it is described in `library/piped.ts`. */
export const CodeInputSchema = z.object({
  layers: z.enum(['contract', 'all']).default('contract').describe("'all' adds sentences and tokens"),
  threads: z.int().min(1).max(64).optional().describe('how many documents are read at once'),
})
