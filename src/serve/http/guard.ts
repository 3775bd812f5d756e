/** Who may ask: requests for this machine under its own name, or with the token. */
import { createHash, timingSafeEqual } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { problem, problemResponse } from './problem.ts'

export interface Guard {
  /** Where the server listens. */
  readonly host: string
  readonly token?: string
}

/** Whether a host is this machine only: localhost, 127.0.0.0/8, ::1. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  if (name === 'localhost') return true
  return ipaddr.isValid(name) && ipaddr.process(name).range() === 'loopback'
}

/**
 * The refusal, if there is one. On loopback, names that only a foreign name server gives this machine (DNS rebinding) and pages
 * of other sites are refused; with a token, whatever comes without it but the page that asks a person for it: it holds nothing of the case.
 */
export function refusal(request: Request, { host, token }: Guard): Response | undefined {
  if (isLoopback(host)) {
    const asked = hostOf(`http://${request.headers.get('host') ?? ''}`)
    if (!asked || !isLoopback(asked))
      return problemResponse(problem(421, 'misdirected', 'Misdirected', 'This server answers to localhost and 127.0.0.1 only.'))
    const origin = request.headers.get('origin')
    if (origin !== null && !isLoopback(hostOf(origin) ?? ''))
      return problemResponse(problem(403, 'forbidden', 'Forbidden', 'This server answers no pages of other sites.'))
  }
  if (token === undefined || isPage(request) || sameSecret(bearerOf(request), token)) return undefined
  return problemResponse(problem(401, 'unauthorized', 'Unauthorized', 'This server wants its token: Authorization: Bearer …'), {
    'www-authenticate': 'Bearer realm="hearsay"',
  })
}

const isPage = ({ method, url }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && /^\/(?:case(?:\/.*)?)?$/.test(new URL(url).pathname)

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined)

const bearerOf = (request: Request): string => /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''

/** In a time that tells nothing about where they part. */
function sameSecret(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}
