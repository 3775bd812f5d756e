/** What could not be added: listed with a next step until it is added after all or taken off the list. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { FailureAnswer, failureAnswer } from '../answers/failure.ts'
import type { Context } from '../operation.ts'
import { parseInput } from '../parse-input.ts'
import { bodyOf } from './body.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'

const Answer = z.object({ items: z.array(FailureAnswer) })
const Input = z.object({ uris: z.array(z.string().min(1)).describe('addresses of failures') })
const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } })

export function failureRoutes(app: OpenAPIHono, { context }: { readonly context: Pick<Context, 'case'> }): void {
  describe(app)
  const failures = async () => {
    const failed = (await (await context.case()).imports()).filter(({ state }) => state === 'failed')
    return { items: failed.map(failureAnswer) }
  }
  app.get('/imports/failures', async (c) => c.json(await failures()))
  app.post('/imports/failures/forget', async (c) => {
    const { uris } = parseInput(Input, await bodyOf(c))
    await (await context.case()).forget(uris)
    return c.json(await failures())
  })
}

function describe(app: OpenAPIHono): void {
  app.openAPIRegistry.registerPath({
    path: '/imports/failures',
    method: 'get',
    operationId: 'failures',
    summary: 'List what could not be added, with the reason and a next step; POST /imports with their addresses tries again.',
    responses: { 200: json('The answer', Answer), default: PROBLEM_RESPONSE },
  })
  app.openAPIRegistry.registerPath({
    path: '/imports/failures/forget',
    method: 'post',
    operationId: 'forget',
    summary: 'Take failures off the list, with the bytes that were kept for them.',
    request: { body: { required: true, content: { 'application/json': { schema: Input } } } },
    responses: { 200: json('What is left', Answer), default: PROBLEM_RESPONSE },
  })
}
