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
    tools: { name: string; annotations?: { readOnlyHint?: boolean | undefined } | undefined; outputSchema?: unknown }[]
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

  test('finds only tools that read, each with the shape of its answer', async () => {
    const { tools } = await client.listTools()
    expect(tools.map((tool) => tool.name)).toEqual(expect.arrayContaining(['overview', 'happenings', 'disputes', 'search', 'text']))
    for (const tool of tools)
      expect([tool.name, tool.annotations?.readOnlyHint, typeof tool.outputSchema]).toEqual([tool.name, true, 'object'])
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
