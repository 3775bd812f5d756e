/** Exports over HTTP: the same formats as on the command line, as downloads. */
import { Readable } from 'node:stream'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import { ExportFormatAnswer } from '../answers/export-format.ts'
import { exportCase } from '../exports/export-case.ts'
import { FORMATS, formatNamed } from '../exports/formats.ts'
import { bytesOf } from '../exports/written.ts'
import { FILTER, filterOf } from '../filter.ts'
import { quoted } from '../find.ts'
import type { Context } from '../operation.ts'
import { parseInput } from '../parse-input.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'

const Input = z.object(FILTER)

export function exportRoutes(app: OpenAPIHono, context: Pick<Context, 'compared'>): void {
  describe(app)
  app.get('/exports', (c) => c.json({ items: FORMATS.map(({ name, about }) => ({ name, about, ...mediaOf(name) })) }))
  app.get('/exports/:format', async (c) => {
    const format = formatNamed(c.req.param('format'))
    if (!format) throw new Failure('not-found', `There is no format ${quoted(c.req.param('format'))}; /exports lists them.`)
    const given = Object.fromEntries(
      Object.entries(c.req.queries()).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
    )
    const store = await context.compared()
    const filter = await filterOf(store, parseInput(Input, given))
    const bytes = () => Readable.from(bytesOf(format, exportCase(store, filter, new Date().toISOString())))
    const { mediaType, file } = mediaOf(format.name)
    return new Response(c.req.method === 'HEAD' ? null : (Readable.toWeb(bytes()) as ReadableStream), {
      headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="${file}"`, 'cache-control': 'no-store' },
    })
  })
}

function mediaOf(name: string): { readonly mediaType: string; readonly file: string } {
  const format = formatNamed(name)!
  return format.kind === 'folder'
    ? { mediaType: 'application/zip', file: `hearsay-${name}.zip` }
    : { mediaType: format.mediaType, file: `hearsay-${name}.${format.ending}` }
}

function describe(app: OpenAPIHono): void {
  app.openAPIRegistry.registerPath({
    path: '/exports',
    method: 'get',
    operationId: 'exports',
    summary: 'List the shapes in which the case can leave.',
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: z.object({ items: z.array(ExportFormatAnswer) }) } } },
      default: PROBLEM_RESPONSE,
    },
  })
  app.openAPIRegistry.registerPath({
    path: '/exports/{format}',
    method: 'get',
    operationId: 'export',
    summary: 'Download the case in one of these shapes; folders come as a zip.',
    request: { params: z.object({ format: z.string() }), query: Input },
    responses: {
      200: { description: 'The file', content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } },
      default: PROBLEM_RESPONSE,
    },
  })
}
