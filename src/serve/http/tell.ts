/** Server-sent events that can be taken up again where they broke off. */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

export interface Told {
  /** Rises by one with each event; what a browser sends back as Last-Event-ID. */
  readonly id: number
  readonly event: string
  readonly data: unknown
}

/** So that proxies and browsers do not take silence for an end; milliseconds. */
const PULSE = 15_000

/**
 * Sends what `next` gives after the last event that the client has, and again whenever `listen` calls, until it says that all is
 * over, the client is gone, or the server goes down.
 */
export function tellAll(
  c: Context,
  down: AbortSignal,
  next: (from: number) => { readonly news: readonly Told[]; readonly over: boolean },
  listen: (call: () => void) => () => void,
): Response {
  const known = /^\d{1,15}$/.exec(c.req.header('last-event-id') ?? '')
  c.header('cache-control', 'no-store')
  c.header('x-accel-buffering', 'no')
  return streamSSE(c, async (stream) => {
    let at = known ? Number(known[0]) : 0
    const waiter = waiterOf(down)
    stream.onAbort(waiter.wake)
    const stop = listen(waiter.wake)
    try {
      while (!stream.aborted && !down.aborted) {
        const { news, over } = next(at)
        for (const { id, event, data } of news) {
          await stream.writeSSE({ id: String(id), event, data: JSON.stringify(data) })
          at = id
        }
        if (over) return
        if (!(await waiter.wait(PULSE)) && !stream.aborted) await stream.write(': still here\n\n')
      }
    } finally {
      stop()
    }
  })
}

/** Waits until woken (true) or until the time is up (false); a call in between is not lost. */
function waiterOf(down: AbortSignal) {
  let called = false
  let resolve: ((woken: boolean) => void) | undefined
  const wake = (): void => {
    called = true
    resolve?.(true)
  }
  down.addEventListener('abort', wake, { once: true })
  return {
    wake,
    wait: async (time: number): Promise<boolean> => {
      let timer: NodeJS.Timeout | undefined
      const woken =
        called ||
        (await new Promise<boolean>((done) => {
          resolve = done
          timer = setTimeout(() => done(false), time)
        }))
      clearTimeout(timer)
      called = false
      return woken
    },
  }
}
