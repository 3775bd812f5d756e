import { z } from 'zod'
import { glance } from '../../library/cases.ts'
import type { Operation } from '../operation.ts'

const CaseAnswer = z
  .object({
    name: z.string().describe('file, or address without its password'),
    kind: z.enum(['sqlite', 'postgres']),
    documents: z.int().nonnegative(),
    decisions: z.int().nonnegative(),
    compared: z.boolean().describe('whether the comparison has seen all documents and decisions'),
  })
  .meta({ id: 'Case' })

const Input = z.object({})
const Output = z.array(CaseAnswer)

/** The case in use and the other cases beside it. */
export const cases: Operation<typeof Input, typeof Output> = {
  name: 'cases',
  summary: 'List the cases at hand, and how much is in each.',
  input: Input,
  output: Output,
  http: { method: 'get', path: '/cases' },
  run: async (_, context) => {
    const found = await Promise.all((await context.cases()).map((name) => glance(name, describe)))
    return found.filter((one) => one !== undefined)
  },
}

const describe: Parameters<typeof glance<z.input<typeof CaseAnswer>>>[1] = async ({ kind, name, basis }) => {
  const { now, compared } = await basis()
  return { name, kind, ...now, compared: now.documents === compared.documents && now.decisions === compared.decisions }
}
