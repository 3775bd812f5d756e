/** What went wrong, as RFC 9457 has it. */
import { z } from 'zod'
import { Failure, type FailureKind } from '../../model/failure.ts'

export const ProblemAnswer = z
  .object({
    type: z.string().describe('urn:hearsay:problem:… and the kind'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('one sentence'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

export type Problem = z.output<typeof ProblemAnswer>

const KINDS: Readonly<Record<FailureKind, readonly [status: number, title: string]>> = {
  usage: [400, 'Not a valid request'],
  'not-found': [404, 'Not found'],
  refused: [409, 'Refused'],
  'too-large': [413, 'Too large'],
  unsupported: [415, 'Not supported'],
  unreadable: [422, 'Unreadable'],
  empty: [422, 'Empty'],
  internal: [500, 'An error of our own'],
  network: [502, 'Network'],
  timeout: [504, 'Timed out'],
}

export const problem = (status: number, kind: string, title: string, detail: string): Problem => ({
  type: `urn:hearsay:problem:${kind}`,
  title,
  status,
  detail: detail.replaceAll(/\s+/g, ' '),
})

/** What is not a Failure is told on standard error and not to whoever asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Failure && error.kind !== 'internal')
    return problem(KINDS[error.kind][0], error.kind, KINDS[error.kind][1], error.message)
  process.stderr.write(`hearsay: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return problem(500, 'internal', KINDS.internal[1], 'Something went wrong on our side; the server has written down what.')
}

export const problemResponse = (what: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(what), {
    status: what.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
