/** Hands out the built workbench: files under /case/, and its one page for every address that is a view. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { problem, problemResponse } from './problem.ts'

/** Where the build puts it. */
const BUILT = process.env.HEARSAY_PAGES ?? fileURLToPath(new URL('../../../dist/show', import.meta.url))

/** Nothing runs, and nothing is fetched, but what this server gives; text of a document stays text. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export function pages(app: OpenAPIHono): void {
  app.get('/case', (c) => c.redirect('/case/'))
  app.get('/case/*', async (c) => {
    const name = decodeURIComponent(new URL(c.req.url).pathname).replace(/^\/case\//, '')
    const asset = name.startsWith('assets/')
    const body = await fileNamed(asset ? name : 'index.html')
    if (!body) return asset ? missing() : unbuilt()
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': TYPES[asset ? extname(name) : '.html'] ?? 'application/octet-stream',
        'content-security-policy': PAGE_POLICY,
        'cache-control': asset ? 'private, max-age=31536000, immutable' : 'private, no-cache',
      },
    })
  })
}

/** A file of the build; undefined when there is none, or when the name leads out of it. */
async function fileNamed(name: string): Promise<Buffer | undefined> {
  const path = normalize(join(BUILT, name))
  return path.startsWith(normalize(BUILT)) ? readFile(path).catch(() => undefined) : undefined
}

const missing = (): Response => problemResponse(problem(404, 'not-found', 'Not found', 'There is no such part of the workbench.'))

const unbuilt = (): Response =>
  problemResponse(problem(503, 'not-built', 'Not built', 'The workbench is not built here; npm run build makes it.'))
