import type { z } from 'zod'

/** One thing that Hearsay can be asked for; the command line (and later HTTP and MCP) are loops over these. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly run: (input: z.infer<Input>) => Promise<Output>
}
