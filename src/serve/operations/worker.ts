import { z } from 'zod'

/** What a worker is asked for: it has no answer, it works until it is stopped. */
export const WorkerInputSchema = z.object({
  once: z.boolean().optional().describe('end when the queue is empty'),
  threads: z.int().min(1).max(64).optional().describe('how many documents are read at once'),
})
