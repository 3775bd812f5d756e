/** Tells open pages that the case has changed, whoever changed it, so that they do not show what is old. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Store } from '../../model/store.ts'
import type { Context } from '../operation.ts'
import { PROBLEM_RESPONSE } from './openapi.ts'
import { type Told, tellAll } from './tell.ts'

/** How often the case is looked at while somebody listens; milliseconds. */
const EVERY = 1000

interface Parts {
  readonly context: Pick<Context, 'case'>
  readonly down: AbortSignal
}

export function caseEvents(app: OpenAPIHono, { context, down }: Parts): void {
  app.openAPIRegistry.registerPath({
    path: '/events',
    method: 'get',
    operationId: 'events',
    summary: 'Hear when the case changes: counts of documents and decisions, now and as last compared.',
    responses: {
      200: { description: 'Server-sent events named changed; data is JSON', content: { 'text/event-stream': { schema: z.string() } } },
      default: PROBLEM_RESPONSE,
    },
  })
  const watch = watchOf(context.case, down)
  app.get('/events', (c) => tellAll(c, down, watch.after, watch.listen))
}

/** One look at the case for all that listen; none while nobody does. Only the latest state is told, under a rising number. */
function watchOf(open: () => Promise<Store>, down: AbortSignal) {
  const listeners = new Set<() => void>()
  let latest: Told | undefined
  let timer: NodeJS.Timeout | undefined
  const look = async (): Promise<void> => {
    const data = await (await open()).basis().catch(() => undefined)
    if (data && JSON.stringify(data) !== JSON.stringify(latest?.data)) {
      latest = { id: Math.max(Date.now(), (latest?.id ?? 0) + 1), event: 'changed', data }
      for (const call of listeners) call()
    }
    timer = listeners.size > 0 && !down.aborted ? setTimeout(() => void look(), EVERY) : undefined
  }
  return {
    after: (from: number) => ({ news: latest && latest.id > from ? [latest] : [], over: false }),
    listen: (call: () => void) => {
      listeners.add(call)
      if (timer === undefined && listeners.size === 1) void look()
      return () => listeners.delete(call)
    },
  }
}
