/** The HTTP API on a real case and a real socket: answers as OpenAPI has them, pages, problems, guards, events. */
import { request } from 'node:http'
import { createParser } from 'eventsource-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from '../../schema/http.ts'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { operations } from '../../src/serve/operations.ts'
import { hearsay } from './hearsay-here.ts'
import { FOLDER, smallCase } from './small-case.ts'

let file = ''
let serving: Serving
beforeAll(async () => {
  file = await smallCase()
  serving = await serve({ case: file, port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const at = (path: string): string => new URL(path, serving.url).href
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(at(path), { headers })
const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(at(path), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
const items = async <T>(path: string): Promise<readonly T[]> => ((await (await get(path)).json()) as { items: readonly T[] }).items

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Content>> }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>
}

/** Checks a response against the OpenAPI document alone. */
async function conforms(path: string, method: string, response: Response): Promise<unknown> {
  const spec = openApiDocument() as unknown as Spec
  const { responses } = spec.paths[path]![method]!
  const [type] = response.headers.get('content-type')!.split(';')
  const content = (responses[String(response.status)] ?? responses.default)?.content?.[type!]
  expect(content, `${response.status} ${type} at ${path}`).toBeDefined()
  const whole = JSON.stringify({ ...content!.schema, $defs: spec.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/')
  const body: unknown = await response.json()
  expect(z.fromJSONSchema(JSON.parse(whole)).safeParse(body).error?.issues ?? []).toEqual([])
  return body
}

const first = async (path: string, key = 'id'): Promise<string> => encodeURIComponent((await items<Record<string, string>>(path))[0]![key]!)

test('every question answers 200 with what the OpenAPI document promises', async () => {
  const known: Readonly<Record<string, string>> = {
    document: '3',
    happening: await first('/happenings'),
    actor: encodeURIComponent('Aron Vell'),
  }
  for (const { http } of operations.filter(({ http: { method } }) => method === 'get')) {
    const path = http.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => known[key]!)
    const response = await get(['/search', '/find'].includes(http.path) ? `${path}?words=harbour` : path)
    expect(response.status, path).toBe(200)
    await conforms(http.path, 'get', response)
  }
})

test('HTTP and command line give the same happenings', async () => {
  const { out } = await hearsay(['--case', file, 'happenings', '--json'])
  expect(await items('/happenings?limit=1000')).toEqual(JSON.parse(out))
})

test('pages by cursor hold every item once, in order; Link names the next page', async () => {
  const all = await items<{ id: string }>('/actors?limit=1000')
  const found: string[] = []
  for (let path: string | undefined = '/actors?limit=7'; path !== undefined; ) {
    const response: Response = await get(path)
    const page = (await response.json()) as { items: readonly { id: string }[]; next?: string }
    expect(page.items.length).toBeLessThanOrEqual(7)
    found.push(...page.items.map(({ id }) => id))
    path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    expect(path === undefined).toBe(page.next === undefined)
  }
  expect(found).toEqual(all.map(({ id }) => id))
})

test('an answer that has not changed is not sent again', async () => {
  const response = await get('/documents')
  const etag = response.headers.get('etag')!
  expect((await get('/documents', { 'if-none-match': etag })).status).toBe(304)
  expect((await get('/documents?limit=1', { 'if-none-match': etag })).status).toBe(200)
})

test.each([
  ['/happenings?typ=ASSAULT', 400],
  ['/happenings?limit=100000', 400],
  ['/happenings?limit=1&limit=2', 400],
  ['/happenings?after=%00%ff..', 400],
  ['/happenings?after=WyJhIl0', 400],
  ['/timeline?from=yesterday', 400],
  ['/search', 400],
  ['/happenings/happening%3A%F0%9F%92%A9', 404],
  ['/documents/..%2F..%2Fetc%2Fpasswd/reading', 404],
  ['/actors/zzz%00%0a', 404],
  ['/nothing', 404],
  ['/imports/none/events', 404],
])('%s is a problem with status %d', async (path, status) => {
  const response = await get(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as { status: number; detail: string; type: string; title: string }
  expect(problem).toMatchObject({ status, type: expect.stringMatching(/^urn:/), title: expect.any(String) })
  expect(problem.detail).toMatch(/^[^\n]+[.!]$/)
})

test('a wrong method, a wrong body and a body too large are problems', async () => {
  const put = await fetch(at('/happenings'), { method: 'PUT' })
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect((await fetch(at('/decisions'), { method: 'POST', body: 'actions=1' })).status).toBe(415)
  expect((await fetch(at('/decisions'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })).status).toBe(400)
  expect((await post('/decisions', { actions: [{ kind: 'shout' }] })).status).toBe(400)
  expect((await post('/decisions', { actions: [{ kind: 'note', target: '1', text: 'x'.repeat(2_000_000) }] })).status).toBe(413)
})

test('deciding, undoing and the log: who decides is said by the request', async () => {
  const actor = (await items<{ id: string; name: string }>('/actors?name=Vell'))[0]!
  const decided = await post(
    '/decisions',
    { actions: [{ kind: 'rename', actor: actor.id, name: 'A. Vell' }] },
    { 'hearsay-by': 'J%C3%B8rn' },
  )
  const { decisions } = (await conforms('/decisions', 'post', decided)) as { decisions: readonly { by: string }[] }
  expect(decisions[0]!.by).toBe('Jørn')
  const named = async (): Promise<string> =>
    ((await (await get(`/actors/${encodeURIComponent(actor.id)}`)).json()) as { actor: { name: string } }).actor.name
  expect(await named()).toBe('A. Vell')
  expect((await post('/undo', {})).status).toBe(404)
  await conforms('/undo', 'post', await post('/undo', {}, { 'hearsay-by': 'J%C3%B8rn' }))
  expect(await named()).toBe(actor.name)
  const log = (await conforms('/decisions', 'get', await get('/decisions'))) as { items: readonly { by: string; stands: boolean }[] }
  expect(log.items.map(({ stands }) => stands)).toContain(false)
})

/** Sends a request whose Host and other headers are as given. */
function raw(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { hostname, port } = new URL(serving.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => resolve(response.resume().statusCode!))
      .on('error', reject)
      .end()
  })
}

test('a dispute says what it asks, why it counts as one, and who stands behind each side; its sides are weighed', async () => {
  type Found = Readonly<Record<string, unknown>> & { readonly id: string; readonly question: string; readonly happening: string }
  const [dispute] = await items<Found>('/disputes?kind=dispute')
  expect(dispute!.question).toMatch(/^\p{Lu}.+\?$/u)
  const { checks, positions } = dispute as unknown as {
    readonly checks: readonly { readonly check: string; readonly holds: boolean }[]
    readonly positions: readonly {
      readonly reports: number
      readonly origins: number
      readonly voices: readonly string[]
      readonly quotes: readonly { readonly voice: string; readonly chain: readonly { readonly name: string }[] }[]
    }[]
  }
  expect(checks.map(({ check, holds }) => [check, holds])).toEqual(
    ['happening', 'days', 'question', 'voices'].map((check) => [check, true]),
  )
  for (const { reports, origins, quotes } of positions) {
    expect(reports).toBeGreaterThanOrEqual(origins)
    for (const { chain, voice } of quotes) expect(chain.at(-1)!.name).toBe(voice)
  }
  await post('/decisions', {
    actions: [
      { kind: 'accept', target: dispute!.id },
      { kind: 'note', target: dispute!.id, text: 'Ask again.' },
    ],
  })
  const decided = (await items<Found>('/disputes')).find(({ id }) => id === dispute!.id)!
  expect(decided).toMatchObject({ accepted: { by: 'ada' }, notes: [{ by: 'ada', text: 'Ask again.' }] })
  await post('/undo', {})

  const { batch } = (await (await post('/hypotheses', { dispute: dispute!.id })).json()) as { readonly batch: string }
  await post('/hypotheses', { statement: 'Nothing of it is true.' })
  await post('/ratings', { hypothesis: 'H1', evidence: 'E2', rating: '--' }, { 'hearsay-by': 'bea' })
  const matrix = async (query = '') =>
    conforms('/hypotheses', 'get', await get(`/hypotheses${query}`)) as Promise<{
      readonly hypotheses: readonly { readonly label: string; readonly question?: string }[]
      readonly questions: readonly { readonly of: string }[]
      readonly ranking: readonly {
        readonly label: string
        readonly inconsistency: number
        readonly parts: readonly { readonly sum: number }[]
      }[]
    }>
  expect((await matrix()).questions.map(({ of }) => of)).toEqual([dispute!.id, 'own'])
  const narrow = await matrix(`?of=${encodeURIComponent(dispute!.id)}`)
  expect(narrow.hypotheses.map(({ question }) => question)).toEqual(positions.map(() => dispute!.question))
  const h1 = narrow.ranking.find(({ label }) => label === 'H1')!
  expect([h1.inconsistency > 0, h1.parts.reduce((sum, part) => sum + part.sum, 0)]).toEqual([true, h1.inconsistency])
  expect((await matrix('?analyst=ada')).ranking.every(({ inconsistency }) => inconsistency === 0)).toBe(true)
  await post('/undo', { batch })
})

test('other names for this machine and pages of other sites are refused; there is no CORS', async () => {
  expect(await raw('/documents', { host: 'localhost:7417' })).toBe(200)
  expect(await raw('/documents', { host: '[::1]:7417' })).toBe(200)
  expect(await raw('/documents', { host: 'attacker.example' })).toBe(421)
  expect(await raw('/documents', { host: 'localhost.attacker.example' })).toBe(421)
  expect(await raw('/documents', { origin: 'https://attacker.example' })).toBe(403)
  expect(await raw('/documents', { origin: 'null' })).toBe(403)
  const response = await get('/documents')
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a token is asked for, whole; without one no other host is served', async () => {
  await expect(serve({ case: file, host: '0.0.0.0', port: 0, token: '' })).rejects.toThrow('token')
  const guarded = await serve({ case: file, port: 0, token: 'a long secret'.replaceAll(' ', '-') })
  try {
    const status = async (authorization?: string): Promise<number> =>
      (await fetch(new URL('/documents', guarded.url), { headers: authorization ? { authorization } : {} })).status
    expect(await status()).toBe(401)
    expect(await status('Bearer a-long-secre')).toBe(401)
    expect(await status('Bearer a-long-secret')).toBe(200)
  } finally {
    await guarded.close()
  }
})

interface Heard {
  readonly id?: string | undefined
  readonly event?: string | undefined
  readonly data: string
}

/** Listens until `enough` says so, or the stream ends. */
async function listen(
  path: string,
  enough: (all: readonly Heard[]) => boolean,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Heard[]> {
  const stop = new AbortController()
  const heard: Heard[] = []
  const parser = createParser({ onEvent: (event) => void heard.push(event) })
  const response = await fetch(at(path), { headers, signal: stop.signal })
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    parser.feed(part)
    if (enough(heard)) break
  }
  stop.abort()
  return heard
}

test('an import is watched by events that can be taken up again, and the case tells that it changed', async () => {
  const changed = listen('/events', (all) => all.some(({ data }) => JSON.parse(data).now.documents === 5))
  const asked = await post('/imports', { sources: [`${FOLDER}/../late/05-mayor.txt`] })
  expect(asked.status).toBe(202)
  const { id } = (await conforms('/imports', 'post', asked)) as { id: string }
  const news = await listen(`/imports/${id}/events`, () => false)
  expect(news.map(({ event }) => event)).toContain('added')
  expect(news.at(-1)!.event).toBe('summary')
  expect(JSON.parse(news.at(-1)!.data)).toMatchObject({ added: 1, failures: [] })
  const again = await listen(`/imports/${id}/events`, () => false, { 'last-event-id': news.at(-2)!.id! })
  expect(again).toEqual(news.slice(-1))
  expect((await changed).at(-1)!.event).toBe('changed')
  expect(await conforms('/imports/{id}', 'get', await get(`/imports/${id}`))).toMatchObject({ state: 'done' })
  expect((await fetch(at(`/imports/${id}`), { method: 'DELETE' })).status).toBe(409)
  expect((await items<unknown>('/documents')).length).toBe(5)
})

test('standard input is no source of an import', async () => {
  expect((await post('/imports', { sources: ['-'] })).status).toBe(400)
})

test('a step that is sent again under its name is not done again; another one, and one of another person, is', async () => {
  const actions = [{ kind: 'note', target: await first('/happenings'), text: 'told once' }].map((one) => ({
    ...one,
    target: decodeURIComponent(one.target),
  }))
  const send = async (key: string, by = 'ada') =>
    ((await (await post('/decisions', { actions }, { 'idempotency-key': key, 'hearsay-by': by })).json()) as { readonly batch: string })
      .batch
  const [one, again] = await Promise.all([send('step-1'), send('step-1')])
  expect(again).toBe(one)
  expect(new Set([one, await send('step-1'), await send('step-2'), await send('step-1', 'ben')]).size).toBe(3)
  expect((await post('/undo', { batch: 'none' }, { 'idempotency-key': 'step-3' })).status).toBe(404)
})
