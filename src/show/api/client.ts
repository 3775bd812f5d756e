/** Speaks HTTP with the server that gave this page; nothing else does. */
import { holdOwn } from './own.ts'
import { heldToken, otherToken } from './token.ts'

/** A refusal of the server (RFC 9457): `message` is its one sentence. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, detail: string) {
    super(detail)
    this.name = 'Refusal'
    this.status = status
  }
}

/** The server did not answer at all. */
export class Silence extends Error {
  constructor() {
    super('Hearsay is not running.')
    this.name = 'Silence'
  }
}

/** Query values; lists are given several times, what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** `/documents?limit=5`. */
export function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) params.append(key, String(one))
  }
  const search = params.toString()
  return search ? `${path}?${search}` : path
}

/** Throws Refusal or Silence. */
export const ask = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  answered<T>(address(path, query), { ...(signal && { signal }) })

/** Throws Refusal or Silence. `by` is who decides, when it is not who started the server; `step` names it, so that it is done once. */
export const tell = <T>(path: string, body: unknown, by?: string, step?: string): Promise<T> =>
  answered<T>(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(by && { 'hearsay-by': encodeURIComponent(by) }),
      ...(step && { 'idempotency-key': step }),
    },
    body: JSON.stringify(body),
  })

/** Any other request; the answer is JSON. Throws Refusal or Silence. */
export async function answered<T>(url: string, init: RequestInit): Promise<T> {
  const response = await requested(url, { ...init, headers: { accept: 'application/json', ...init.headers } })
  return (await response.json()) as T
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** The response itself, for what is no JSON. Brings the token, and waits for a person to give it. Throws Refusal or Silence. */
export async function requested(url: string, init: RequestInit): Promise<Response> {
  const release = READS.has(init.method ?? 'GET') ? undefined : holdOwn()
  try {
    for (;;) {
      const token = heldToken()
      const headers = { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) }
      const response = await fetch(url, { ...init, headers }).catch(silence)
      if (response.ok) return response
      if (response.status !== 401) throw new Refusal(response.status, await sentenceOf(response))
      await otherToken(token, init.signal)
    }
  } finally {
    release?.()
  }
}

function silence(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  throw new Silence()
}

async function sentenceOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => undefined)
  if (typeof problem === 'object' && problem !== null && 'detail' in problem && typeof problem.detail === 'string') return problem.detail
  return `The server answered ${response.status}.`
}
