/** Bytes from the web: few redirects, no private addresses, a limit on size and on time. */
import { Agent, request } from 'undici'
import { Failure } from '../model/failure.ts'
import { refuseAddress, safeLookup } from './addresses.ts'
import type { Carried, ImportOptions } from './carried.ts'
import { gather } from './files.ts'
import { limitOf, tooLarge } from './limits.ts'

const MOST_REDIRECTS = 5
const DEFAULT_TIMEOUT = 30_000
const PAGES = 'text/html, application/xhtml+xml, text/plain, text/markdown;q=0.9'
const FEEDS = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.8, application/json;q=0.8'
const PAGE_TYPE = /^text\/(?:html|plain|markdown|x-markdown)$|^application\/xhtml\+xml$/
const FEED_TYPE = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|xml|(?:feed\+)?json)$/

type Response = Awaited<ReturnType<typeof request>>

/** @throws Failure kind network, refused, timeout, too-large or unsupported. */
export async function fetchPage(address: string, options: ImportOptions): Promise<Carried> {
  const timeout = options.timeout ?? DEFAULT_TIMEOUT
  const agent = new Agent({ connect: { timeout, ...(options.allowPrivate ? {} : { lookup: safeLookup }) } })
  try {
    return await follow(urlOf(address), { agent, options, signal: AbortSignal.timeout(timeout), left: MOST_REDIRECTS })
  } catch (error) {
    throw asFailure(error, address, timeout)
  } finally {
    await agent.destroy()
  }
}

interface Journey {
  readonly agent: Agent
  readonly options: ImportOptions
  readonly signal: AbortSignal
  readonly left: number
}

async function follow(url: URL, journey: Journey): Promise<Carried> {
  if (!journey.options.allowPrivate) refuseAddress(url)
  const response = await request(url, {
    dispatcher: journey.agent,
    signal: journey.signal,
    headers: {
      accept: journey.options.feeds ? `${PAGES}, ${FEEDS}` : PAGES,
      'user-agent': 'Mozilla/5.0 (compatible; Hearsay)',
    },
  })
  response.body.on('error', () => undefined) // a body that is given up must not end the process
  const next = redirectOf(response, url)
  if (!next) return carriedFrom(response, url, journey.options)
  response.body.destroy()
  if (journey.left === 0) throw new Failure('network', `${url.href} redirects too many times.`)
  return follow(next, { ...journey, left: journey.left - 1 })
}

function redirectOf({ statusCode, headers }: Response, from: URL): URL | undefined {
  const location = [headers.location].flat()[0]
  return statusCode >= 300 && statusCode < 400 && location ? urlOf(location, from) : undefined
}

async function carriedFrom(response: Response, url: URL, options: ImportOptions): Promise<Carried> {
  if (response.statusCode !== 200) throw new Failure('network', `${url.href} answered ${response.statusCode}.`)
  const type = [response.headers['content-type']].flat()[0] ?? ''
  const mediaType = type.split(';')[0]!.trim().toLowerCase()
  if (mediaType && !PAGE_TYPE.test(mediaType) && !(options.feeds && FEED_TYPE.test(mediaType))) {
    throw new Failure('unsupported', `${url.href} is ${mediaType}; text, Markdown and HTML can be read.`)
  }
  const limit = limitOf(options)
  const length = Number([response.headers['content-length']].flat()[0])
  if (length > limit) throw tooLarge(url.href, limit, length)
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1]
  const bytes = await gather(response.body, url.href, limit)
  return { bytes, name: url.href, url: url.href, ...(mediaType ? { mediaType } : {}), ...(charset ? { charset } : {}) }
}

function urlOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined
  if (!url) throw new Failure('usage', `${address} is not a URL.`)
  if (!/^https?:$/.test(url.protocol)) throw new Failure('refused', `${url.href} is not an http or https address.`)
  return url
}

function asFailure(error: unknown, address: string, timeout: number): Failure {
  const causes = [...causesOf(error)]
  const own = causes.find((cause) => cause instanceof Failure)
  if (own) return own
  const late = causes.some((cause) => /Timeout/.test(cause.name))
  if (late) return new Failure('timeout', `${address} took longer than ${timeout / 1000} seconds.`)
  return new Failure('network', `${address} cannot be reached (${reasonOf(causes)}).`)
}

function* causesOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return
  yield error
  if (error instanceof AggregateError) for (const one of error.errors) yield* causesOf(one)
  yield* causesOf(error.cause)
}

const reasonOf = (causes: readonly Error[]): string =>
  causes.map((cause) => ('code' in cause ? String(cause.code) : '')).find(Boolean) ?? causes[0]?.message ?? 'unknown reason'
