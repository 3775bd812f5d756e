import { z } from 'zod'
import { order } from '../../library.ts'
import type { Operation } from '../operation.ts'

export interface ReaderRow {
  readonly name: string
  readonly version: string
  readonly about: string
  readonly requires: readonly string[]
  readonly provides: readonly string[]
}

/** The readers in the order in which they run, and why they stand there. */
export const readers: Operation<z.ZodObject<Record<string, never>>, readonly ReaderRow[]> = {
  name: 'readers',
  summary: 'List the readers in the order in which they run, and why.',
  input: z.object({}),
  run: async () => order.map(({ name, version, about, requires, provides }) => ({ name, version, about, requires, provides })),
}
