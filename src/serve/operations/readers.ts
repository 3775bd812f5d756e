import { z } from 'zod'
import { order } from '../../library.ts'
import type { Operation } from '../operation.ts'

const ReaderAnswer = z
  .object({
    name: z.string(),
    version: z.string(),
    about: z.string().describe('why it stands where it stands'),
    requires: z.array(z.string()).describe('layers'),
    provides: z.array(z.string()).describe('layers'),
  })
  .meta({ id: 'Reader' })

const Input = z.object({})
const Output = z.array(ReaderAnswer)

/** The readers in the order in which they run, and why they stand there. */
export const readers: Operation<typeof Input, typeof Output> = {
  name: 'readers',
  summary: 'List the readers in the order in which they run, and why.',
  input: Input,
  output: Output,
  http: { method: 'get', path: '/readers' },
  run: async () => order.map(({ name, version, about, requires, provides }) => ({ name, version, about, requires, provides })),
}
