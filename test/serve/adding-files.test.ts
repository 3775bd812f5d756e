/** Adding by content: what a browser hands over becomes documents; failures stay on a list; names from elsewhere do no harm. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameFromWords, uploadName } from '../../src/library/adding/upload-name.ts'
import { openCase } from '../../src/library/case.ts'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { FOLDER } from './small-case.ts'

let file = ''
let serving: Serving
beforeAll(async () => {
  file = join(mkdtempSync(join(tmpdir(), 'hearsay-files-')), 'case.db')
  await (await openCase(file, { create: true })).close()
  serving = await serve({ case: file, port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const at = (path: string): string => new URL(path, serving.url).href
const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await (await fetch(at(path), init)).json()) as T
const post = <T>(path: string, body: unknown): Promise<T> =>
  json<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

interface HandedOver {
  readonly uri: string
  readonly name: string
}
const hand = (body: BodyInit, name?: string, type = 'text/plain'): Promise<HandedOver> =>
  json<HandedOver>(`/imports/files${name === undefined ? '' : `?name=${encodeURIComponent(name)}`}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })

interface Import {
  readonly id: string
  readonly state: string
  readonly found: number
  readonly settled: number
  readonly summary: { readonly added: number; readonly unchanged: number; readonly failures: readonly { readonly uri: string }[] }
}

/** Adds sources and waits until the import is over. */
async function added(sources: readonly string[]): Promise<Import> {
  const { id } = await post<Import>('/imports', { sources, threads: 1 })
  await (await fetch(at(`/imports/${id}/events`))).text()
  return json<Import>(`/imports/${id}`)
}

const documents = async () =>
  (await json<{ items: readonly { uri: string; title: string; voices: readonly { name: string }[]; reviewed: number }[] }>('/documents'))
    .items
const failures = async () =>
  (
    await json<{ items: readonly { uri: string; name: string; kind: string; reason: string; next: string; again: boolean }[] }>(
      '/imports/failures',
    )
  ).items

const WIRE = readFileSync(join(FOLDER, '01-coast-wire.txt'))
const PAGE =
  '<!doctype html><html><head><title>The ferry strike</title></head><body><p>Sailors went on strike in Port Alder on 3 May 2014.</p></body></html>'

test('a file is added by its bytes; the same bytes again are unchanged, also after a change of name for the folder above', async () => {
  const first = await hand(WIRE, 'reports/2014/01-coast-wire.txt')
  expect(first).toMatchObject({ name: 'reports/2014/01-coast-wire.txt', bytes: WIRE.length })
  expect(first.uri).toMatch(/^upload:[0-9a-f]{16}\/reports\/2014\/01-coast-wire\.txt$/)
  expect((await added([first.uri])).summary).toMatchObject({ added: 1, unchanged: 0, failures: [] })
  const again = await hand(WIRE, 'reports/2014/01-coast-wire.txt')
  expect(again.uri).toBe(first.uri)
  expect((await added([again.uri])).summary).toMatchObject({ added: 0, unchanged: 1, failures: [] })
  expect((await added([again.uri])).summary).toMatchObject({ added: 0, unchanged: 1, failures: [] })
  const [document] = await documents()
  expect(document!.uri).toBe(first.uri)
  expect(document!.voices.length).toBeGreaterThan(0)
  expect(document!.voices.map(({ name }) => name)).toContain('Nell Harrow')
})

test('pasted words get a name, a pasted page its title; lists of links are links', async () => {
  const words = await hand('The harbour council met on Monday. It did not vote.')
  expect(words.name).toBe('The harbour council met on Monday. It did.txt')
  const page = await hand(PAGE, undefined, 'text/html;charset=utf-8')
  expect(page.name).toBe('The ferry strike.html')
  const { summary, found, settled } = await added([words.uri, page.uri])
  expect(summary).toMatchObject({ added: 2, failures: [] })
  expect([found, settled]).toEqual([2, 2])
  expect((await documents()).map(({ uri }) => uri)).toContain(page.uri)
})

test('the bytes are given up once they are read', async () => {
  const { uri } = await hand('The mayor resigned on Friday.', 'mayor.txt')
  const store = await openCase(file)
  try {
    expect((await store.upload(uri))?.name).toBe('mayor.txt')
    await added([uri])
    expect(await store.upload(uri)).toBeUndefined()
  } finally {
    await store.close()
  }
})

test('a failure stays with its reason and a next step, blocks nothing, is tried again and taken off', async () => {
  const scan = await hand('%PDF-1.7 nothing', 'briefing-scan.pdf', 'application/pdf')
  const good = await hand('Troops entered the town on Sunday.', 'good.txt')
  const missing = join(dirname(file), 'not-there.txt')
  const { summary } = await added([scan.uri, missing, good.uri])
  expect(summary.added).toBe(1)
  expect(summary.failures.map(({ uri }) => uri).toSorted()).toEqual([missing, scan.uri].toSorted())
  const listed = await failures()
  expect(listed.map(({ name, kind }) => [name, kind]).toSorted()).toEqual([
    ['briefing-scan.pdf', 'unreadable'],
    ['not-there.txt', 'not-found'],
  ])
  for (const { reason, next } of listed) {
    expect(reason).toMatch(/[.]$/)
    expect(next).toMatch(/[.]$/)
  }
  expect((await added([scan.uri])).summary.failures.length).toBe(1)
  expect(await failures()).toHaveLength(2)
  const left = await post<{ items: readonly { name: string }[] }>('/imports/failures/forget', { uris: [scan.uri, good.uri] })
  expect(left.items.map(({ name }) => name)).toEqual(['not-there.txt'])
  await post('/imports/failures/forget', { uris: [missing] })
  expect(await failures()).toEqual([])
})

test('what waits when the server ends is read when somebody says so after the next start', async () => {
  const { uri } = await hand('The envoy left Port Alder on Tuesday.', 'envoy.txt')
  const store = await openCase(file)
  await store.enqueue([uri])
  await store.close()
  await serving.close()
  serving = await serve({ case: file, port: 0, by: 'ada' })
  expect((await json<{ waiting: number }>('/imports')).waiting).toBe(1)
  expect((await added([])).summary).toMatchObject({ added: 1, failures: [] })
  expect((await json<{ waiting: number }>('/imports')).waiting).toBe(0)
  expect((await documents()).at(-1)!.uri).toBe(uri)
})

test('a document as large as documents may be is taken, a larger one refused before it is read whole', async () => {
  const large = `${'The council met. '.repeat(200_000)}`.slice(0, 3_000_000)
  expect((await hand(large, 'large.txt')).uri).toMatch(/^upload:/)
  const response = await fetch(at('/imports/files?name=huge.txt'), { method: 'POST', body: 'x'.repeat(5_000_001) })
  expect(response.status).toBe(413)
  expect(((await response.json()) as { detail: string }).detail).toContain('huge.txt')
  expect((await fetch(at('/imports/files'), { method: 'POST', body: '' })).status).toBe(422)
})

test('pages of other sites hand nothing over', async () => {
  const response = await fetch(at('/imports/files?name=x.txt'), {
    method: 'POST',
    body: 'x',
    headers: { origin: 'https://attacker.example' },
  })
  expect(response.status).toBe(403)
})

test.each([
  ['../../etc/passwd', 'etc/passwd'],
  ['C:\\Users\\x\\report.txt', 'C:/Users/x/report.txt'],
  ['/absolute/./a//b/../c.txt', 'absolute/a/b/c.txt'],
  ['a\u0000b\u202etxt.exe\n.html', 'a b txt.exe .html'],
  ['....//..', ''],
  ['\ud800broken.txt', '\ufffdbroken.txt'],
])('the name %j is harmless', (given, name) => expect(uploadName(given)).toBe(name))

test('a very long name is cut and keeps its ending; nothing is written outside the case', async () => {
  const name = uploadName(`${'deep/'.repeat(400)}${'é'.repeat(5000)}.html`)
  expect(name.length).toBeLessThan(300)
  expect(name).toMatch(/….html$/)
  const { uri } = await hand('Words of a stranger.', '../../../../tmp/hearsay-escaped.txt')
  expect(uri).toMatch(/\/tmp\/hearsay-escaped\.txt$/)
  expect(existsSync(join(dirname(file), '../hearsay-escaped.txt'))).toBe(false)
  expect(nameFromWords(new TextEncoder().encode('<script>alert(1)</script>'), true)).toBe('Pasted.html')
})

test('copies tell how many words differ and which', async () => {
  const text = WIRE.toString('utf8')
  const changed = text.replace(/\bkilled\b/, 'slain')
  const { uri } = await hand(`Reprint.\n\n${changed}`, 'reprint.txt')
  await added([uri])
  const number = (await documents()).length
  interface Copies {
    readonly from: readonly { readonly number: number; readonly changed: number; readonly words: number }[]
    readonly to: readonly { readonly number: number }[]
  }
  const { from } = await json<Copies>(`/documents/${number}/copies`)
  expect(from[0]).toMatchObject({ number: 1, changed: changed === text ? 0 : 1 })
  expect(from[0]!.words).toBeGreaterThan(20)
  expect((await json<Copies>('/documents/1/copies')).to.map((one) => one.number)).toContain(number)
})
