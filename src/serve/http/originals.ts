/** Hands out documents as they came: to be looked at, in a sandbox where nothing runs, nothing is sent and nothing is fetched. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import type { CaseDocument } from '../../model/store.ts'
import { documentNamed } from '../find.ts'
import type { Context } from '../operation.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'

/** Only the workbench may frame it; it gets an origin of its own, its own style, and pictures and fonts that it carries itself. */
export const ORIGINAL_POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const PATH = '/documents/{document}/original'

export function originals(app: OpenAPIHono, { context }: { readonly context: Omit<Context, 'signal'> }): void {
  describe(app)
  app.get('/documents/:document/original', async (c) => {
    const store = await context.case()
    const document = await documentNamed(store, c.req.param('document'))
    const tag = `"${document.sha256}"`
    const headers = headersOf(document, tag)
    if (document.original && c.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers })
    const original = await store.original(document.id)
    if (!original) throw new Failure('not-found', `The case has not kept document ${document.number} as it came; its text is there.`)
    return new Response(new Uint8Array(original.bytes), { headers })
  })
}

/** A page is shown as a page, other text as plain text; whatever else it might be is only handed over. */
function headersOf({ number, original = '' }: CaseDocument, tag: string): Readonly<Record<string, string>> {
  const [, type = '', charset = 'utf-8'] = /^([\w./+-]+)(?:; charset=([\w-]+))?$/.exec(original) ?? []
  const shown = type === 'text/html' ? ['text/html', 'html'] : type.startsWith('text/') ? ['text/plain', 'txt'] : undefined
  return {
    'content-type': shown ? `${shown[0]}; charset=${charset}` : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="document-${number}.${shown?.[1] ?? 'bin'}"`,
    'content-security-policy': ORIGINAL_POLICY,
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'cache-control': 'private, no-cache',
    etag: tag,
  }
}

function describe(app: OpenAPIHono): void {
  app.openAPIRegistry.registerPath({
    path: PATH,
    method: 'get',
    operationId: 'original',
    summary: 'Give a document as it came, byte for byte, with a policy under which nothing in it runs or is fetched.',
    request: { params: z.object({ document: z.string().describe('id, number, address or path of the document') }) },
    responses: {
      200: {
        description: 'The original: HTML as it is, other text as plain text',
        content: { 'text/html': { schema: z.string() }, 'text/plain': { schema: z.string() } },
      },
      default: PROBLEM_RESPONSE,
    },
  })
}
