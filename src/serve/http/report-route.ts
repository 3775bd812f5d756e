/** The report as a download: one file, with a policy of its own inside. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Context } from '../operation.ts'
import { parseInput } from '../parse-input.ts'
import { gather } from '../report/gather.ts'
import { report, reportPolicy } from '../report/report.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'

const Input = z.object({ documents: z.array(z.string().min(1)).optional().describe('only these: numbers or ids, with commas') })

export function reportRoute(app: OpenAPIHono, context: Omit<Context, 'signal'>): void {
  app.openAPIRegistry.registerPath({
    path: '/report.html',
    method: 'get',
    operationId: 'report',
    summary: 'Give the case, or some of its documents, as one HTML file that needs no server.',
    request: { query: Input },
    responses: {
      200: { description: 'The report', content: { 'text/html': { schema: z.string() } } },
      default: PROBLEM_RESPONSE,
    },
  })
  app.get('/report.html', async (c) => {
    const given = Object.fromEntries(Object.entries(c.req.queries()).map(([key, values]) => [key, values.flatMap((one) => one.split(','))]))
    const { documents = [] } = parseInput(Input, given)
    const made = new Date().toISOString()
    const page = report(await gather(context, documents, made))
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': `inline; filename="hearsay-${made.slice(0, 10)}.html"`,
        'content-security-policy': `${reportPolicy()}; frame-ancestors 'none'; sandbox allow-scripts allow-downloads`,
        'cache-control': 'no-store',
      },
    })
  })
}
