/** The HTTP API: a loop over the operations. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { Failure } from '../../model/failure.ts'
import type { Context } from '../operation.ts'
import { operations, type Served } from '../operations.ts'
import { parseInput } from '../parse-input.ts'
import { bodyOf } from './body.ts'
import { caseEvents } from './case-events.ts'
import { exportRoutes } from './export-routes.ts'
import { failureRoutes } from './failure-routes.ts'
import { FILES, fileRoutes } from './file-routes.ts'
import { type Guard, isLoopback, refusal } from './guard.ts'
import { importRoutes } from './import-routes.ts'
import type { Imports } from './imports.ts'
import { mcpRoute } from './mcp-route.ts'
import { type Once, once } from './once.ts'
import { INFO, pathKeys, pathOf } from './openapi.ts'
import { originals } from './originals.ts'
import { pages } from './pages.ts'
import { problem, problemOf, problemResponse } from './problem.ts'
import { reportRoute } from './report-route.ts'

export interface Parts extends Guard {
  /** What operations are given; `by` is who started the server, unless a request says who decides. */
  readonly context: Omit<Context, 'signal'>
  readonly imports: Imports
  /** Aborted when the server goes down. */
  readonly down: AbortSignal
}

const MOST_BYTES = 1024 * 1024

const HEADERS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
]

export function appOf(parts: Parts): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(async (c, next) => {
    const refused = refusal(c.req.raw, parts)
    if (refused) c.res = refused
    else await next()
    for (const [name, value] of HEADERS) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
  if (!isLoopback(parts.host)) app.use(compress())
  const limited = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => problemResponse(problem(413, 'too-large', 'Too large', 'A request has at most 1 MiB.'), { connection: 'close' }),
  })
  app.use((c, next) => (c.req.path === FILES ? next() : limited(c, next)))
  const steps = once()
  for (const operation of operations) serve(app, operation, parts, steps)
  fileRoutes(app, parts)
  failureRoutes(app, parts)
  originals(app, parts)
  importRoutes(app, parts)
  caseEvents(app, parts)
  exportRoutes(app, parts.context)
  reportRoute(app, parts.context)
  mcpRoute(app, parts.context, parts.down)
  app.get('/openapi.json', (c) => c.json(documentOf(app)))
  pages(app)
  app.get('/', (c) =>
    c.req.header('accept')?.includes('text/html')
      ? c.redirect('/case/')
      : c.json({ name: INFO.info.title, version: INFO.info.version, openapi: '/openapi.json', overview: '/overview', page: '/case/' }),
  )
  refuseOtherMethods(app)
  app.notFound(() =>
    problemResponse(problem(404, 'not-found', 'Not found', 'There is nothing at this address; /openapi.json lists what there is.')),
  )
  app.onError((error) => problemResponse(problemOf(error)))
  return app
}

/** The OpenAPI 3.1 document of everything that is registered. */
export const documentOf = (app: OpenAPIHono) => app.getOpenAPI31Document(INFO)

function serve(app: OpenAPIHono, operation: Served, { context }: Parts, steps: Once): void {
  const { method, path } = operation.http
  const route = path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.openAPIRegistry.registerPath(pathOf(operation))
  if (method === 'get') app.get(route, etag())
  app[method](route, async (c) => {
    const by = method === 'post' ? deciderOf(c, context.by) : context.by
    const input = parseInput(operation.input, { ...(await givenIn(c, method)), ...pathInput(c, path) })
    const run = () => operation.run(input, { ...context, by, signal: c.req.raw.signal })
    return answerOf(c, await steps(method === 'post' ? stepKey(c, path, by) : undefined, run))
  })
}

/** Of the one who decides, at this address: another's key is another step. */
const stepKey = (c: Request, path: string, by: string): string | undefined => {
  const key = c.req.header('idempotency-key')
  return key && `${path} ${by} ${key}`
}

/** A page says where the next one is, in the body and in a Link header. */
function answerOf(c: Request, answer: unknown): Response {
  const next = typeof answer === 'object' && answer !== null && 'next' in answer ? answer.next : undefined
  if (typeof next === 'string') {
    const url = new URL(c.req.url)
    url.searchParams.set('after', next)
    c.header('link', `<${url.pathname}${url.search}>; rel="next"`)
  }
  c.header('cache-control', c.req.method === 'GET' ? 'private, no-cache' : 'no-store')
  return c.json(answer as object)
}

const pathInput = (c: Request, path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pathKeys(path).map((key) => [key, c.req.param(key) ?? '']))

const givenIn = async (c: Request, method: 'get' | 'post'): Promise<Readonly<Record<string, unknown>>> =>
  method === 'post'
    ? bodyOf(c)
    : Object.fromEntries(Object.entries(c.req.queries()).map(([key, values]) => [key, values.length === 1 ? values[0] : values]))

function deciderOf(c: Request, otherwise: string): string {
  const given = c.req.header('hearsay-by')
  if (given === undefined) return otherwise
  try {
    const name = decodeURIComponent(given).trim()
    if (name && name.length <= 200 && !/\p{C}/u.test(name)) return name
  } catch {}
  throw new Failure('usage', 'Hearsay-By is the name of who decides, percent-encoded.')
}

function refuseOtherMethods(app: OpenAPIHono): void {
  const byPath = Map.groupBy(
    app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/*')),
    ({ path }) => path,
  )
  for (const [path, routes] of byPath) {
    const allowed = [...new Set(routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ')
    const refused = problem(405, 'method', 'Method not allowed', `This address takes ${allowed} only.`)
    app.all(path, () => problemResponse(refused, { allow: allowed }))
  }
}
