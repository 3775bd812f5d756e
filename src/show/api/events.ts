/** Server-sent events over fetch: EventSource could not bring the token. Broken streams are taken up again where they broke. */
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { requested } from './client.ts'

export interface Hearing {
  /** `data` is what the JSON of the event holds. */
  readonly onEvent: (name: string, data: unknown) => void
  /** The server answers: at first, and again after a silence. */
  readonly onOpen?: () => void
  readonly onSilence?: () => void
}

/** Milliseconds: before asking again; without a word, although the server gives a sign of life every 15 s. */
const AGAIN = 1500
const QUIET = 40_000

/** Listens until `signal` aborts. */
export async function listen(path: string, hearing: Hearing, signal: AbortSignal): Promise<void> {
  let last: string | undefined
  const onEvent = ({ event = 'message', data, id }: EventSourceMessage): void => {
    last = id ?? last
    hearing.onEvent(event, JSON.parse(data))
  }
  while (!signal.aborted) {
    await hear(path, last, { ...hearing, onEvent }, signal).catch(() => undefined)
    if (signal.aborted) return
    hearing.onSilence?.()
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
  }
}

interface Heard extends Omit<Hearing, 'onEvent'> {
  readonly onEvent: (message: EventSourceMessage) => void
}

/** One stream, to its end. */
async function hear(path: string, last: string | undefined, { onEvent, onOpen }: Heard, signal: AbortSignal): Promise<void> {
  const dead = new AbortController()
  const either = AbortSignal.any([signal, dead.signal])
  let timer: ReturnType<typeof setTimeout> | undefined
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => dead.abort(), QUIET)
  }
  try {
    const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) }
    const { body } = await requested(path, { headers, signal: either, cache: 'no-store' })
    onOpen?.()
    alive()
    const parser = createParser({ onEvent })
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      alive()
      parser.feed(part.value)
    }
  } finally {
    clearTimeout(timer)
  }
}
