/** How OpenAPI 3.1 describes an operation. */
import { z } from 'zod'
import type { Served } from '../operations.ts'
import { ProblemAnswer } from './problem.ts'

export const INFO = {
  openapi: '3.1.1',
  info: {
    title: 'Hearsay',
    version: '0.1.0',
    description:
      'Who did what to whom, when, and according to whom, over the documents of one case. Offsets are half-open UTF-16 offsets, dates EDTF.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
}

export const PROBLEM_RESPONSE = {
  description: 'What went wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: ProblemAnswer } },
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })

/** Names in braces in the path of an operation. */
export const pathKeys = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!)

/** What `registerPath` takes: inputs in the path, then in the query of a question or the body of a change. */
export function pathOf({ name, summary, input, output, http: { method, path } }: Served) {
  const keys = pathKeys(path)
  const inPath = Object.fromEntries(Object.entries(input.shape).filter(([key]) => keys.includes(key)))
  const rest = Object.fromEntries(Object.entries(input.shape).filter(([key]) => !keys.includes(key)))
  return {
    method,
    path,
    operationId: name,
    summary,
    request: {
      ...(keys.length > 0 && { params: z.object(inPath) }),
      ...(method === 'get' ? { query: z.object(rest) } : { body: { required: true, content: json(z.object(rest)) }, headers: DECIDER }),
    },
    responses: { 200: { description: 'The answer', content: json(output) }, default: PROBLEM_RESPONSE },
  }
}

const DECIDER = z.object({
  'hearsay-by': z.string().max(200).optional().describe('who decides, percent-encoded; else who started the server'),
  'idempotency-key': z.string().max(200).optional().describe('names the step: sent again under the same name, it is not done again'),
})
