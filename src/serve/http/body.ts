import type { Context } from 'hono'
import { Failure } from '../../model/failure.ts'

/** A JSON object. Throws a Failure: unsupported or usage. */
export async function bodyOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Failure('unsupported', 'A change is sent as application/json.')
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Failure('usage', 'The body is no JSON object.')
  return body as Readonly<Record<string, unknown>>
}
