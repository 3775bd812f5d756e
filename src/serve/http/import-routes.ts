/** Imports over HTTP: asked for, watched by server-sent events, cancelled. */
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Failure } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import { ImportAnswer } from '../answers/import.ts'
import type { Context } from '../operation.ts'
import { AddInputSchema } from '../operations/add.ts'
import { parseInput } from '../parse-input.ts'
import { bodyOf } from './body.ts'
import { isLoopback } from './guard.ts'
import { type Import, type Imports, isOver } from './imports.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'
import { type Told, tellAll } from './tell.ts'

const ImportInput = AddInputSchema.pick({ sources: true, published: true, publisher: true, threads: true }).meta({ id: 'ImportInput' })

const ImportsAnswer = z.object({
  items: z.array(ImportAnswer),
  waiting: z.int().nonnegative().describe('asked for before and not read: an import of no sources goes on with them'),
})

const ID = z.object({ id: z.string() })
const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } })

interface Parts {
  readonly context: Pick<Context, 'case'>
  readonly imports: Imports
  readonly host: string
  readonly down: AbortSignal
}

export function importRoutes(app: OpenAPIHono, { context, imports, host, down }: Parts): void {
  describe(app)
  app.post('/imports', async (c) => {
    const { sources, published, publisher, threads } = parseInput(ImportInput, await bodyOf(c))
    const wrong = sources.find((source) => !isAllowed(source, host))
    if (wrong !== undefined) throw new Failure('usage', notAllowed(wrong))
    const hints = { ...(published && { published }), ...(publisher && { publisher }) }
    const one = imports.start(sources.map(meant), { hints, ...(threads && { threads }) })
    c.header('location', `/imports/${one.id}`)
    return c.json(answerOf(one), 202)
  })
  app.get('/imports', async (c) => {
    const items = imports.all().map(answerOf)
    return c.json({ items, waiting: items.every(isOver) ? await waitingIn(await context.case()) : 0 })
  })
  app.get('/imports/:id', (c) => c.json(answerOf(imports.find(c.req.param('id')))))
  app.delete('/imports/:id', (c) => {
    const one = imports.find(c.req.param('id'))
    if (isOver(one)) throw new Failure('refused', 'That import is over already.')
    one.stop.abort()
    return c.json(answerOf(one), 202)
  })
  app.get('/imports/:id/events', (c) => {
    const one = imports.find(c.req.param('id'))
    return tellAll(
      c,
      down,
      (from) => newsOf(one, from),
      (call) => listen(one, call),
    )
  })
}

/** The documents that Hearsay brings along to be tried on. */
const SAMPLE = 'sample:'

const meant = (source: string): string =>
  source === SAMPLE ? fileURLToPath(new URL('../../../examples/basra-2008', import.meta.url)) : source

/** Paths are of this machine, so only this machine may name them. */
const isAllowed = (source: string, host: string): boolean =>
  /^(?:https?:\/\/|upload:)/i.test(source) || source === SAMPLE || (isLoopback(host) && source !== '-')

const notAllowed = (source: string): string =>
  source === '-' ? 'There is no standard input here; give paths or addresses.' : 'From another machine only http(s) addresses can be added.'

const answerOf = ({ id, sources, asked, state, found, settled, summary, reason }: Import) => ({
  id,
  sources,
  asked,
  state,
  found,
  settled,
  ...(summary && { summary }),
  ...(reason && { reason }),
})

const waitingIn = async (store: Store): Promise<number> => (await store.imports()).filter(({ state }) => state === 'waiting').length

/** News after number `from`; numbers begin with 1. */
function newsOf(one: Import, from: number): { readonly news: readonly Told[]; readonly over: boolean } {
  const first = Math.max(0, from - one.dropped)
  const news = one.news.slice(first).map((data, i) => ({ id: one.dropped + first + i + 1, event: data.event, data }))
  return { news, over: isOver(one) }
}

function listen(one: Import, call: () => void): () => void {
  one.listeners.add(call)
  return () => one.listeners.delete(call)
}

function describe(app: OpenAPIHono): void {
  const add = (path: string, method: 'get' | 'post' | 'delete', id: string, summary: string, rest: object): void =>
    app.openAPIRegistry.registerPath({ path, method, operationId: id, summary, responses: {}, ...rest })
  add('/imports', 'post', 'add', 'Add documents: paths (from this machine only), http(s) addresses, and what POST /imports/files gave.', {
    request: { body: { required: true, content: { 'application/json': { schema: ImportInput } } } },
    responses: { 202: json('It has begun or waits its turn', ImportAnswer), default: PROBLEM_RESPONSE },
  })
  add('/imports', 'get', 'imports', 'List the imports since the server began.', {
    responses: { 200: json('The answer', ImportsAnswer), default: PROBLEM_RESPONSE },
  })
  add('/imports/{id}', 'get', 'import', 'Show one import.', {
    request: { params: ID },
    responses: { 200: json('The answer', ImportAnswer), default: PROBLEM_RESPONSE },
  })
  add('/imports/{id}', 'delete', 'cancel', 'Stop an import; what is not read yet waits in the case.', {
    request: { params: ID },
    responses: { 202: json('It stops', ImportAnswer), default: PROBLEM_RESPONSE },
  })
  add('/imports/{id}/events', 'get', 'import-events', 'Watch an import; ends with the event summary or broken.', {
    request: { params: ID, headers: LAST },
    responses: { 200: STREAM, default: PROBLEM_RESPONSE },
  })
}

const LAST = z.object({ 'last-event-id': z.string().optional().describe('go on after this event') })
const STREAM = { description: 'Server-sent events; data is JSON', content: { 'text/event-stream': { schema: z.string() } } }
