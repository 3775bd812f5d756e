/** Adding documents to a case: what comes in, what is told, what stays. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { News } from '../src/library/adding/news.ts'
import { openCase } from '../src/library/case.ts'
import { adding, documentsIn, folderOf, newCase, sharedCrew } from './helpers/adding.ts'
import { hearsay } from './helpers/hearsay.ts'

const SHELLING = `Shells hit a market in Tarn

TARN, 4 March 2019 (ANP) – Shells struck a market in the town of Tarn on Monday and killed nine people, hospital officials said.

Rebels shelled the town from the hills in the north, the army said. A spokesman for the rebels denied that they had fired at all.

The mayor asked the government to open the road to the coast so that the wounded could leave.
`
const OTHER = `Talks on the dam

Ministers of both countries met in Orvel on Tuesday to talk about the dam. They agreed to meet again in May.
`

let server: Server
let site = ''
const pages: Record<string, readonly [type: string, body: string]> = {}

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    response.writeHead(page ? 200 : 404, { 'content-type': page?.[0] ?? 'text/plain' }).end(page?.[1] ?? 'no')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => Promise.all([sharedCrew().stop(), server.close()]))

test('a folder on the command line: events as JSON Lines, a copy told at once, a failure that costs the others nothing', async () => {
  const folder = folderOf({ '1.txt': SHELLING, '2.txt': OTHER, '3.txt': SHELLING, 'scan.pdf': '%PDF-1.4', '.hidden': 'x' })
  const file = join(folder, 'case.db')
  const { code, out } = await hearsay(['add', folder, '--case', file, '--json'])
  const news = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as News | { readonly event: 'summary' })
  expect(code).toBe(4)
  const added = news.filter((one) => one.event === 'added')
  expect(added.map(({ number, uri }) => [number, uri.split('/').at(-1)])).toEqual([
    [1, '1.txt'],
    [2, '2.txt'],
    [3, '3.txt'],
  ])
  expect(added[2]!.copyOf).toMatchObject([{ number: 1, title: 'Shells hit a market in Tarn', ofOther: 1, ofOwn: 1 }])
  expect(news.at(-1)).toMatchObject({ event: 'summary', added: 3, copies: 1, unchanged: 0, waiting: 0, stopped: false })
  expect(news.filter((one) => one.event === 'failed')).toMatchObject([{ kind: 'unreadable', reason: expect.stringContaining('scan.pdf') }])

  const again = await hearsay(['add', join(folder, '*.txt'), '--case', file])
  expect(again.code).toBe(0)
  expect(again.out).toContain('0 documents added, 3 unchanged.')
  const store = await openCase(file)
  const { now, compared } = await store.basis()
  expect([now.documents, compared.documents]).toEqual([3, 3])
  await store.close()
})

test('people read lines: the copy with its share and title, the counts, and what to do next', async () => {
  const folder = folderOf({ '1.txt': SHELLING, '2.txt': SHELLING, 'map.png': 'a picture' })
  const { code, out, err } = await hearsay(['add', folder, '/no/such/place', '--case', join(folder, 'case.db')])
  expect(code).toBe(3)
  expect(err).toContain('There is no file /no/such/place.')
  expect(err).toMatch(/map\.png is no text, Markdown, HTML or feed\./)
  expect(err).not.toContain('case.db')
  expect(out).toContain('100 % of document 1, “Shells hit a market in Tarn”')
  expect(out).toMatch(/2 documents: 1 is a copy or near-copy\. 2 documents added, 1 failed, \d passed over\./)
  expect(out).toMatch(/Next: hearsay happenings --case/)
})

test('another text at the same address is another document; the first one stays', async () => {
  const folder = folderOf({ 'a.txt': OTHER })
  const store = await newCase()
  await adding(store, [folder])
  writeFileSync(join(folder, 'a.txt'), `${OTHER}\nThe meeting was later moved to June.\n`)
  const { added } = await adding(store, [folder])
  expect(added).toMatchObject([{ number: 2, copyOf: [{ number: 1 }] }])
  expect(await documentsIn(store)).toHaveLength(2)
  await store.close()
})

test('an original that comes after its copy is told, and takes over', async () => {
  const folder = folderOf({ 'b.txt': SHELLING.replace('4 March', '6 March'), 'c.txt': SHELLING.replace('4 March', '4 March') })
  const store = await newCase()
  await adding(store, [join(folder, 'b.txt')], { hints: { published: '2019-03-06', publisher: 'Courier' } })
  const { added } = await adding(store, [join(folder, 'c.txt')], { hints: { published: '2019-03-04', publisher: 'ANP' } })
  expect(added[0]!.copyOf).toEqual([])
  expect(added[0]!.copiedBy).toMatchObject([{ number: 1 }])
  const [older, newer] = await documentsIn(store)
  expect(older!.copied).toMatchObject({ number: 2 })
  expect(newer!.copied).toBeUndefined()
  await store.close()
})

test('what the person says holds where the document is silent', async () => {
  const folder = folderOf({
    'a.txt': OTHER,
    'page.html': '<meta property="og:site_name" content="Orvel Post"><p>Ministers met in Orvel.</p>',
  })
  const store = await newCase()
  await adding(store, [folder], { hints: { published: '2019-03-05', publisher: 'Lakeside News' } })
  expect(await documentsIn(store)).toMatchObject([
    { published: '2019-03-05', publisher: 'Lakeside News' },
    { published: '2019-03-05', publisher: 'Orvel Post' },
  ])
  await store.close()
})

test('a feed: items behind their links, in themselves, and in themselves where the link is dead; with date and source', async () => {
  pages['/feed'] = [
    'application/rss+xml',
    `<rss version="2.0"><channel><title>Lakeside News</title><link>${site}/</link>
    <item><title>Dead link</title><link>${site}/gone</link><pubDate>Thu, 07 Mar 2019 10:00:00 GMT</pubDate>
      <description>Police arrested two men at the harbour.</description></item>
    <item><title>Talks</title><link>${site}/talks</link><pubDate>Wed, 06 Mar 2019 10:00:00 GMT</pubDate><source url="${site}/x">ANP</source></item>
    <item><title>Own words</title><guid isPermaLink="false">n-1</guid><pubDate>Tue, 05 Mar 2019 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;The army left the bridge.&lt;/p&gt;</description></item></channel></rss>`,
  ]
  pages['/talks'] = [
    'text/html',
    '<html><head><link rel="canonical" href="https://anp.example/talks"></head><body><h1>Talks on the dam</h1><p>Ministers met in Orvel.</p></body></html>',
  ]
  const store = await newCase()
  const { summary, added } = await adding(store, [`${site}/feed`], { import: { allowPrivate: true } })
  expect(summary).toMatchObject({ added: 3, failures: [], waiting: 0 })
  expect(added.map(({ uri }) => uri)).toEqual([`${site}/feed#n-1`, `${site}/talks`, `${site}/gone`])
  expect(added[2]!.notes).toEqual([`${site}/gone answered 404. The words that the feed gives were read instead.`])
  const documents = await documentsIn(store)
  expect(documents).toMatchObject([
    { title: 'Own words', published: '2019-03-05', publisher: 'Lakeside News' },
    { title: 'Talks on the dam', published: '2019-03-06', url: 'https://anp.example/talks' },
    { title: 'Dead link', published: '2019-03-07' },
  ])
  const report = await store.report(documents[1]!.id)
  expect(report!.digest).toMatchObject({ credit: 'ANP', canonical: 'https://anp.example/talks' })
  expect(await store.text(documents[0]!.id)).toContain('The army left the bridge.')
  await store.close()
})

test('a list of links reads each, and tells why one cannot be had', async () => {
  pages['/one'] = ['text/plain', OTHER]
  pages['/data'] = ['application/json', '{"a": 1}']
  const folder = folderOf({ 'list.urls': `# what we found\n${site}/one\n${site}/missing\n${site}/data\n` })
  const store = await newCase()
  const { summary, added, failed } = await adding(store, [folder], { import: { allowPrivate: true } })
  expect(added.map(({ uri }) => uri)).toEqual([`${site}/one`])
  expect(failed.map(({ reason }) => reason)).toEqual([`${site}/missing answered 404.`, expect.stringContaining('no feed that can be read')])
  expect(summary.failures.at(-1)!.kind).toBe('unsupported')
  const states = (await store.imports()).map(({ uri, state }) => [uri.replace(site, ''), state])
  expect(states.slice(1)).toEqual([
    ['/one', 'done'],
    ['/missing', 'failed'],
    ['/data', 'failed'],
  ])
  await store.close()
})

test('standard input is a document too', async () => {
  const folder = folderOf({})
  const args = ['add', '-', '--case', join(folder, 'case.db'), '--publisher', 'Lakeside News', '--json']
  const { code, out } = await hearsay(args, OTHER)
  expect(code).toBe(0)
  expect(out).toContain('"uri":"stdin:')
  expect((await hearsay(args, OTHER)).out).toContain('"event":"unchanged"')
})

test('threads change neither the order nor a byte of the readings', async () => {
  const posts = readFileSync('examples/cod-war-post.txt', 'utf8')
    .split(/\n+/)
    .filter((line) => line.length > 80)
  const files = Object.fromEntries(posts.slice(0, 8).map((words, i) => [`${i + 1}.txt`, `${words}\n\n${i % 2 ? SHELLING : OTHER}`]))
  const folder = folderOf(files)
  const readings = async (threads: number) => {
    const store = await newCase()
    await adding(store, [folder], { threads })
    const documents = await documentsIn(store)
    const all = await Promise.all(documents.map(async ({ id, uri }) => [uri, await store.reading(id)]))
    await store.close()
    return JSON.stringify(all)
  }
  const [one, two] = [await readings(1), await readings(2)]
  expect(two).toBe(one)
  expect(one).toMatch(/\/1\.txt.*\/2\.txt.*\/5\.txt/)
})

test('a stop leaves what is not read in the queue, and adding without arguments goes on', async () => {
  const folder = folderOf(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, `${OTHER}\nNote ${i} of the clerk.\n`])))
  const store = await newCase()
  const stop = new AbortController()
  const first = await adding(store, [folder], {
    hints: { publisher: 'Clerk' },
    signal: stop.signal,
    tell: (news) => news.event === 'added' && news.number === 2 && stop.abort(),
  })
  expect(first.summary).toMatchObject({ stopped: true, failures: [] })
  expect(first.summary.added + first.summary.waiting).toBe(12)
  expect(first.summary.waiting).toBeGreaterThan(0)
  const name = store.name
  await store.close()
  const later = await openCase(name)
  const second = await adding(later, [])
  expect(second.summary).toMatchObject({ added: first.summary.waiting, waiting: 0, stopped: false })
  const documents = await documentsIn(later)
  expect(new Set(documents.map(({ uri }) => uri)).size).toBe(12)
  expect(documents.every(({ publisher }) => publisher === 'Clerk')).toBe(true)
  await expect(adding(later, [])).rejects.toThrow(/Nothing is waiting/)
  await later.close()
})

test('two processes at once: every document once, and a copy is found whoever added its original', async () => {
  const notes = Array.from({ length: 4 }, (_, i) => [`${i}.txt`, `${OTHER}\nNote ${i} of the clerk.\n`] as const)
  const [one, two] = [folderOf({ ...Object.fromEntries(notes), 'wire.txt': SHELLING }), folderOf({ 'reprint.txt': SHELLING })]
  const file = join(one, 'case.db')
  const runs = await Promise.all([one, two].map((folder) => hearsay(['add', folder, '--case', file])))
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  const store = await openCase(file)
  expect(await documentsIn(store)).toHaveLength(6)
  const copied = (await documentsIn(store)).filter(({ uri }) => /wire|reprint/.test(uri)).map(({ copied }) => copied !== undefined)
  expect(copied.filter(Boolean)).toHaveLength(1)
  await store.close()
})
