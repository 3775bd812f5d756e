/** What the arguments of `hearsay add` stand for. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { wantedInFeed } from '../src/import/feed.ts'
import { find } from '../src/import/find.ts'
import { linksIn } from '../src/import/links.ts'
import type { Found } from '../src/import/wanted.ts'
import { folderOf } from './helpers/adding.ts'

async function all(...asked: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = []
  for await (const one of find(asked)) found.push(one)
  return found
}

const nameOf = (found: Found): string =>
  found.kind === 'wanted'
    ? found.wanted.uri.startsWith('file:')
      ? basename(fileURLToPath(found.wanted.uri))
      : found.wanted.uri
    : `${found.kind} ${basename(found.name)}`

test('a folder gives its readable files in the order of their names; everything else is passed over or fails with a reason', async () => {
  const folder = folderOf({
    '10.txt': 'Ten.',
    '2.txt': 'Two.',
    '.secret.txt': 'Hidden.',
    'page.html': '<p>Page.</p>',
    'photo.png': 'no picture',
    'report.pdf': '%PDF-1.4',
    'report.rtf': '{\\rtf1',
    'data.json': '{"a": 1}',
    'hearsay.db': 'a case',
    'hearsay.db-wal': 'and its log',
    'feed.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>',
    'inner/deep/note.md': 'Deep.',
  })
  symlinkSync(folder, join(folder, 'inner/loop'))
  symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'gone.txt'))
  const found = await all(folder)
  expect(found.map(nameOf)).toEqual([
    'skipped .secret.txt',
    '2.txt',
    '10.txt',
    'skipped data.json',
    'feed.xml',
    'skipped gone.txt',
    'note.md',
    'skipped loop',
    'page.html',
    'skipped photo.png',
    'report.pdf',
    'failed report.rtf',
  ])
  for (const one of found) if (one.kind === 'skipped') expect(one.reason).toMatch(/^\S.+ .+\.$/)
})

test('folders that link to each other are walked once each way and end', async () => {
  const folder = folderOf({ 'a/one.txt': 'One.', 'b/two.txt': 'Two.' })
  symlinkSync(join(folder, 'b'), join(folder, 'a/to-b'))
  symlinkSync(join(folder, 'a'), join(folder, 'b/to-a'))
  const wanted = (await all(folder)).filter(({ kind }) => kind === 'wanted')
  expect(new Set(wanted.map(nameOf))).toEqual(new Set(['one.txt', 'two.txt']))
})

test('a glob that the shell left alone is opened up; hidden files stay hidden; one without a match fails', async () => {
  const folder = folderOf({ 'a.txt': 'A.', 'b.md': 'B.', '.c.txt': 'C.', 'in/d.txt': 'D.' })
  expect((await all(join(folder, '*.txt'))).map(nameOf)).toEqual(['a.txt'])
  expect((await all(join(folder, '**/*.{txt,md}'))).map(nameOf)).toEqual(['a.txt', 'b.md', 'd.txt'])
  const [none] = await all(join(folder, '*.rtf'))
  expect(none).toMatchObject({ kind: 'failed', failure: { kind: 'not-found' } })
})

test('a file whose name looks like a glob is that file', async () => {
  const folder = folderOf({ 'what [1].txt': 'One.' })
  expect((await all(join(folder, 'what [1].txt'))).map(nameOf)).toEqual(['what [1].txt'])
})

test('the same file, asked for twice, is wanted once; addresses lose their fragment', async () => {
  const folder = folderOf({ 'a.txt': 'A.' })
  const found = await all(folder, join(folder, 'a.txt'), 'https://example.org/x#top', 'https://example.org/x')
  expect(found.map(nameOf)).toEqual(['a.txt', 'https://example.org/x'])
})

test('an empty folder gives nothing', async () => {
  const folder = folderOf({})
  mkdirSync(join(folder, 'empty'))
  expect(await all(folder)).toEqual([])
})

const carried = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

test('a text whose lines are all addresses is a list of links; one other line makes it a text', () => {
  const list = '# reports\nhttps://a.example/1\n\n  https://b.example/2#part\nhttps://a.example/1\n'
  expect(linksIn(carried('list.txt', list))).toEqual(['https://a.example/1', 'https://b.example/2'])
  expect(linksIn(carried('list.txt', `${list}He left.\n`))).toBeUndefined()
  expect(linksIn(carried('note.txt', '# Heading\n\nSome words.'))).toBeUndefined()
  expect(() => linksIn(carried('list.urls', 'https://a.example/1\nnot one\n'))).toThrow(/no http or https address: not one/)
})

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Lakeside News</title><link>https://lakeside.example/</link>
<item><title>Second &amp; last</title><link>/second</link><pubDate>Wed, 06 Mar 2019 23:30:00 -0500</pubDate>
  <source url="https://anp.example/feed">ANP</source><description>Short.</description></item>
<item><title>First</title><guid isPermaLink="false">x1</guid><pubDate>2019-03-05T00:10:00+01:00</pubDate>
  <description>Short.</description><content:encoded><![CDATA[<p>The bridge was closed.</p>]]></content:encoded></item>
</channel></rss>`

test('items of an RSS feed: the oldest first, with date, outlet and source; words of their own where there is no link', () => {
  const [first, second] = wantedInFeed(carried('feed.xml', RSS), 'https://lakeside.example/feed')!
  expect(first).toMatchObject({
    uri: 'https://lakeside.example/feed#x1',
    hints: { title: 'First', published: '2019-03-05', publisher: 'Lakeside News', from: 'https://lakeside.example/feed' },
  })
  expect(new TextDecoder().decode(first!.carried!.bytes)).toContain('<p>The bridge was closed.</p>')
  expect(second).toMatchObject({
    uri: 'https://lakeside.example/second',
    hints: { title: 'Second & last', published: '2019-03-06', credit: 'ANP' },
  })
  expect(second!.carried).toBeUndefined()
  expect(new TextDecoder().decode(second!.instead!.bytes)).toContain('Short.')
})

test('Atom and JSON feeds give the same shape', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>f</id><entry><title>E</title><id>urn:1</id>
    <link rel="alternate" href="https://t.example/e"/><published>2019-03-04T10:00:00Z</published><author><name>Ada Brandt</name></author>
    <source><title>Wire</title></source></entry></feed>`
  expect(wantedInFeed(carried('a', atom), 'file:///a')).toMatchObject([
    { uri: 'https://t.example/e', hints: { published: '2019-03-04', byline: 'Ada Brandt', credit: 'Wire', publisher: 'T' } },
  ])
  const json = { version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [{ id: '7', content_text: 'One.\n\nTwo.' }] }
  const [item] = wantedInFeed(carried('j', JSON.stringify(json)), 'file:///j')!
  expect(item!.uri).toBe('file:///j#7')
  expect(new TextDecoder().decode(item!.carried!.bytes)).toContain('<p>One.</p>\n<p>Two.</p>')
})

test('what begins as a feed and is none says so', () => {
  expect(() => wantedInFeed(carried('f.xml', '<rss version="2.0"><channel>'), 'file:///f')).not.toThrow(TypeError)
  expect(wantedInFeed(carried('t.txt', 'The feed was late.'), 'file:///t')).toBeUndefined()
})
