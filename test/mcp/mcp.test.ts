/** MCP with real clients, of the protocol of today and of the one before, over a pipe and over HTTP. */
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as OldStdio } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '../../src/library/case.ts'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { UNTRUSTED } from '../../src/serve/mcp/untrusted.ts'
import { smallCase } from '../serve/small-case.ts'

const bin = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url))
const NAME = { name: 'test', version: '1' }
/** Speaks the protocol of 2026-07-28, and no other. */
const today = () => new Client(NAME, { versionNegotiation: { mode: { pin: '2026-07-28' } } })

let file = ''
let serving: Serving
beforeAll(async () => {
  file = await smallCase()
  serving = await serve({ case: file, port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const pipe = () => ({ command: process.execPath, args: [bin, 'mcp', '--case', file] })
const address = () => new URL('/mcp', serving.url)

/** What both generations of clients have. */
interface AnyClient {
  listTools(): Promise<{
    tools: { name: string; annotations?: Readonly<Record<string, unknown>> | undefined; outputSchema?: unknown }[]
  }>
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<unknown>
  listResources(): Promise<{ resources: { uri: string }[] }>
  readResource(of: { uri: string }): Promise<{ contents: unknown[] }>
  close(): Promise<void>
}

interface Result {
  readonly isError?: boolean
  readonly content: readonly { readonly text: string }[]
  readonly structuredContent?: Readonly<Record<string, unknown>>
}

interface Proposal {
  readonly id: string
  readonly batch: string
  readonly through: string
  readonly changes: readonly { readonly says: string }[]
}

interface Told {
  readonly id: string
  readonly accounts: readonly { readonly event: string }[]
}

/** As a person does it, at the page or by a program of their own. */
const sent = async <T>(path: string, body: object): Promise<T> => {
  const headers = { 'content-type': 'application/json', 'hearsay-by': 'ada' }
  const response = await fetch(new URL(path, serving.url), { method: 'POST', headers, body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  return (await response.json()) as T
}
const itemsAt = async <T>(path: string): Promise<readonly T[]> =>
  ((await (await fetch(new URL(path, serving.url))).json()) as { readonly items: readonly T[] }).items
const happenings = () => itemsAt<Told>('happenings?limit=1000')
const listed = () => itemsAt<Proposal>('proposals')

const CLIENTS: Readonly<Record<string, () => Promise<AnyClient>>> = {
  'today, pipe': async () => connected(today(), new StdioClientTransport(pipe())),
  'today, HTTP': async () => connected(today(), new StreamableHTTPClientTransport(address())),
  'before, pipe': async () => connected(new OldClient(NAME), new OldStdio(pipe())),
  'before, HTTP': async () => connected(new OldClient(NAME), new OldHttp(address())),
}

async function connected<T>(client: { connect(transport: T): Promise<void> }, transport: NoInfer<T>): Promise<AnyClient> {
  await client.connect(transport)
  return client as unknown as AnyClient
}

describe.each(Object.keys(CLIENTS))('a client of %s', (name) => {
  let client: AnyClient
  beforeAll(async () => {
    client = await CLIENTS[name]!()
  })
  afterAll(() => client.close())
  const call = async (tool: string, input: Record<string, unknown> = {}) =>
    (await client.callTool({ name: tool, arguments: input })) as Result

  test('finds tools that only read, but propose, each with the shape of its answer', async () => {
    const { tools } = await client.listTools()
    expect(tools.map((tool) => tool.name)).toEqual(expect.arrayContaining(['overview', 'happenings', 'disputes', 'search', 'text']))
    for (const tool of tools)
      expect([tool.name, tool.annotations?.readOnlyHint, typeof tool.outputSchema]).toEqual([tool.name, tool.name !== 'propose', 'object'])
    expect(tools.find((tool) => tool.name === 'propose')?.annotations).toMatchObject({ destructiveHint: false, idempotentHint: false })
  })

  test('asks in small pages, and gets the same as structure and as text, labelled as untrusted', async () => {
    const { structuredContent, content } = await call('happenings', { limit: 2 })
    const { items, next } = structuredContent as {
      readonly items: readonly { readonly reports: number; readonly origins: number }[]
      readonly next?: string
    }
    expect(items).toHaveLength(2)
    expect(content[0]!.text).toBe(UNTRUSTED)
    expect(JSON.parse(content[1]!.text)).toEqual(structuredContent)
    const more = await call('happenings', { limit: 2, after: next })
    expect(more.structuredContent?.items).not.toEqual(items)
    expect((await call('documents', { limit: 1000 })).isError).toBe(true)
  })

  test('reads a text by its resource and by the tool, exactly', async () => {
    const { resources } = await client.listResources()
    expect(resources).toHaveLength(4)
    const whole = await textOf('2')
    const { contents } = await client.readResource({ uri: 'hearsay://document/2#char=10,50' })
    expect(contents).toEqual([expect.objectContaining({ text: whole.slice(10, 50), mimeType: 'text/plain' })])
    const { structuredContent } = await call('text', { document: '2', from: 10, to: 50 })
    expect(structuredContent).toMatchObject({ start: 10, end: 50, length: whole.length, text: whole.slice(10, 50), next: 50 })
  })

  test('proposes what a person accepts, and undoes', async () => {
    const before = await happenings()
    const { event } = before.at(-1)!.accounts[0]!
    const { isError, structuredContent } = await call('propose', { actions: [{ kind: 'reject', target: event }], why: `for ${name}` })
    expect([isError ?? false, structuredContent]).toEqual([false, expect.objectContaining({ by: expect.any(String), why: `for ${name}` })])
    const { id, changes, through } = structuredContent as unknown as Proposal
    const called = name === 'before, HTTP' ? 'an assistant' : 'test'
    expect([changes.map(({ says }) => says.split(' ')[0]), through]).toEqual([['rejects'], called])
    expect(await happenings()).toEqual(before)
    expect((await listed()).map((one) => one.id)).toEqual([id])
    const again = await call('propose', { actions: [{ kind: 'reject', target: event }] })
    expect([again.isError, again.content[0]!.text]).toEqual([true, expect.stringMatching(/^That is proposed already/)])

    await sent('proposals/settle', { proposal: id, verdict: 'accept' })
    expect((await happenings()).flatMap(({ accounts }) => accounts.map((one) => one.event))).not.toContain(event)
    expect(await listed()).toEqual([])
    await sent('undo', {})
    expect(await happenings()).toEqual(before)
    expect((await listed()).map((one) => one.id)).toEqual([id])
    await sent('undo', { batch: (await listed())[0]!.batch })
    expect(await listed()).toEqual([])
  })

  test('what is proposed has to be there, and cannot be what a person does', async () => {
    const gone = await call('propose', { actions: [{ kind: 'reject', target: '1#999999' }] })
    expect([gone.isError, gone.content.length, gone.content[0]!.text]).toEqual([true, 1, expect.stringMatching(/^[^\n]+\.$/)])
    const undoing = await call('propose', { actions: [{ kind: 'undo', batch: '1' }] }).catch(() => ({ isError: true }))
    expect(undoing.isError).toBe(true)
    expect(await listed()).toEqual([])
  })

  test('a failure is one sentence', async () => {
    const { isError, content } = await call('happening', { happening: 'happening:none' })
    expect([isError, content.length, /^There is no happening/.test(content[0]!.text)]).toEqual([true, 1, true])
  })
})

test('every question answers in the shape that it promised', async () => {
  const client = await CLIENTS['today, HTTP']!()
  const known: Readonly<Record<string, Record<string, unknown>>> = {
    text: { document: '1' },
    search: { words: ['harbour'] },
    actor: { actor: 'Aron Vell' },
    propose: { actions: [{ kind: 'note', target: '1', text: 'dated by its masthead' }] },
    happening: {
      happening: ((await client.callTool({ name: 'happenings', arguments: {} })) as { structuredContent: { items: { id: string }[] } })
        .structuredContent.items[0]!.id,
    },
  }
  for (const { name } of (await client.listTools()).tools) {
    const { isError, structuredContent } = (await client.callTool({ name, arguments: known[name] ?? {} })) as Result
    expect([name, isError ?? false, structuredContent !== undefined]).toEqual([name, false, true])
  }
  await client.close()
})

test('pages of other sites cannot reach it', async () => {
  const response = await fetch(address(), {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/json' },
    body: '{}',
  })
  expect(response.status).toBe(403)
})

async function textOf(document: string): Promise<string> {
  const store = await openCase(file)
  try {
    return (await store.text((await store.document(document))!.id)) ?? ''
  } finally {
    await store.close()
  }
}
