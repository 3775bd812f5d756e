/** Documents by content: a file, or words that were pasted, one a request. An import reads them afterwards. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { takeIn } from '../../library/adding/upload.ts'
import { Failure } from '../../model/failure.ts'
import type { Context } from '../operation.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'
import { problemOf, problemResponse } from './problem.ts'

/** Larger than other requests: as large as a document may be. */
export const FILES = '/imports/files'

const Query = z.object({
  name: z
    .string()
    .optional()
    .describe('name or relative path of the file; without one the first words make a name. Where it leads is not looked at'),
})

const FileAnswer = z
  .object({
    uri: z.string().describe('a source for POST /imports; the same bytes under the same name have the same'),
    name: z.string().describe('the name, made harmless'),
    bytes: z.int().positive(),
    sha256: z.string(),
  })
  .meta({ id: 'HandedOver' })

export function fileRoutes(app: OpenAPIHono, { context }: { readonly context: Pick<Context, 'case'> }): void {
  app.openAPIRegistry.registerPath({
    path: FILES,
    method: 'post',
    operationId: 'hand-over',
    summary:
      'Hand over the bytes of one document, with its media type (words 5 MB, PDF, mail and archives 100 MB); POST /imports then adds it.',
    request: {
      query: Query,
      body: { required: true, content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } } },
    },
    responses: {
      201: { description: 'It is kept', content: { 'application/json': { schema: FileAnswer } } },
      default: PROBLEM_RESPONSE,
    },
  })
  app.post(FILES, async (c) => {
    const { body } = c.req.raw
    if (!body) throw new Failure('empty', 'The request has no body.')
    const name = c.req.query('name')
    const mediaType = c.req.header('content-type')?.slice(0, 200)
    const length = Number(c.req.header('content-length') ?? Number.NaN)
    try {
      const given = { ...(name && { name }), ...(mediaType && { mediaType }), ...(Number.isFinite(length) && { length }) }
      return c.json(await takeIn(await context.case(), { ...given, stream: body }), 201)
    } catch (error) {
      return problemResponse(problemOf(error), { connection: 'close' })
    }
  })
}
