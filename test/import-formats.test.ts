/** Documents that are no text, and files that hold many: made by real tools (test/fixtures/import/README.md), read here. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { generateOpml } from 'feedsmith'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { openWanted } from '../src/import/open.ts'
import { readSource, sourceOf } from '../src/import/source.ts'
import type { Wanted } from '../src/import/wanted.ts'
import { queueOf } from '../src/library/adding/queue.ts'
import { adding, documentsIn, folderOf, newCase, sharedCrew } from './helpers/adding.ts'

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures/import', name)
const bytes = (name: string): Uint8Array => readFileSync(fixture(name))
const wantedIn = async (name: string, content: Uint8Array, uri = `file:///${name}`): Promise<readonly Wanted[]> => {
  const opened = await openWanted({ uri, hints: {}, carried: { bytes: content, name } })
  if (opened.kind !== 'more') throw new Error(`${name} was read as one document.`)
  return opened.wanted
}
afterAll(() => sharedCrew().stop())

describe('PDF', () => {
  test('paragraphs in order, pages as origins, broken words and pages joined, running heads as furniture', async () => {
    const { text, blocks, meta, mediaType } = await readSource(fixture('harbour.pdf'))
    const of = (mark?: string) =>
      blocks!.filter((block) => block.mark === mark).map(({ start, end, origin }) => [origin, text.slice(start, end)] as const)
    expect(of()[0]).toEqual(['page 1', 'Rebels shell the harbour of Tarn'])
    expect(of().map(([, words]) => words)).toContainEqual(
      expect.stringMatching(/^The families of the dead .* a letter that the paper printed on its first page, and .* anybody else\.$/),
    )
    expect(of()).toHaveLength(9)
    expect(of('furniture')).toEqual([
      ['page 1', 'The Tarn Gazette'],
      ['page 1', 'page 1'],
      ['page 2', 'The Tarn Gazette'],
      ['page 2', 'page 2'],
    ])
    expect([meta.title, mediaType]).toEqual(['Rebels shell the harbour of Tarn', 'application/pdf'])
    expect(text).not.toMatch(/-\s/)
  })

  test('a page whose content is damaged: the others are read, and the note names it', async () => {
    const content = Buffer.from(bytes('harbour.pdf'))
    const stream = content.indexOf('stream', content.indexOf('\n9 0 obj')) + 'stream\n'.length
    content.fill(0x55, stream, stream + 1084)
    const { text, blocks, notes } = await sourceOf({ bytes: content, name: 'damaged.pdf' })
    expect(new Set(blocks!.map(({ origin }) => origin))).toEqual(new Set(['page 1']))
    expect(text).toContain('Rebels shell the harbour of Tarn')
    expect(notes).toEqual(['damaged.pdf: no words were found on page 2 of 2 (a picture, an empty page, or a damaged one).'])
  })

  test('a page that is not there: the others are read, and the note names it', async () => {
    const content = Buffer.from(Buffer.from(bytes('harbour.pdf')).toString('latin1').replace('\n8 0 obj', '\n8 0 0bj'), 'latin1')
    const { blocks, notes } = await sourceOf({ bytes: content, name: 'torn.pdf' })
    expect(blocks!.some(({ origin }) => origin === 'page 1')).toBe(true)
    expect(notes.join(' ')).toMatch(/page 2 of 2 /)
  })

  test.each([
    ['locked.pdf', bytes('locked.pdf'), /is locked with a password/],
    ['picture.pdf', bytes('picture.pdf'), /holds pictures of pages, no words/],
    ['half.pdf', bytes('harbour.pdf').subarray(0, 3000), /cannot be read as one|no words/],
  ])('%s ends in a sentence', async (name, content, sentence) => {
    await expect(sourceOf({ bytes: content, name })).rejects.toThrow(sentence)
  })
})

describe('Word, mail, saved pages', () => {
  test('docx: headings, paragraphs, table cells; title and author from its properties', async () => {
    const { text, blocks, meta } = await readSource(fixture('harbour.docx'))
    expect(meta).toMatchObject({ title: 'Rebels shell the harbour of Tarn', byline: 'Ada Birk' })
    expect(blocks![0]!.mark).toBe('heading')
    expect(text).toContain('A spokesman for the rebels denied that they had fired at all.')
  })

  test('an archive that is made to burst, and one that is no document, end in a sentence', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(600_000_000) }, { level: 9 })
    await expect(sourceOf({ bytes: bomb, name: 'bomb.docx' })).rejects.toThrow(/would unpack to 600 MB/)
    await expect(sourceOf({ bytes: zipSync({ 'a.txt': new Uint8Array(3) }), name: 'some.zip' })).rejects.toThrow(
      /is a ZIP archive, but no Word document/,
    )
  })

  test('eml: subject, sender and day; what the reply quotes is a quotation; the signature is left out', async () => {
    const { text, blocks, meta } = await readSource(fixture('letter.eml'))
    expect(meta).toMatchObject({ title: 'Shelling in Tarn – what we know', byline: 'Zoë Birk', published: '2019-03-04' })
    const quotes = blocks!.filter(({ mark }) => mark === 'quote').map(({ start, end }) => text.slice(start, end))
    expect(quotes).toEqual(['Did anybody see who fired first?'])
    expect(text).not.toContain('Tarn Gazette')
  })

  test('mhtml: the article, and the address that it was saved from', async () => {
    const { text, meta } = await readSource(fixture('harbour.mhtml'))
    expect(meta.url).toBe('http://127.0.0.1:8099/page.html')
    expect(text).toContain('The general who had ordered it resigned on Friday')
  })
})

describe('files that hold many', () => {
  test('mbox: a letter is a document; From at the beginning of a line is no new letter', async () => {
    const letters = await wantedIn('letters.mbox', bytes('letters.mbox'))
    expect(letters.map(({ uri }) => uri)).toEqual(['file:///letters.mbox#0%40example.org', 'file:///letters.mbox#1%40example.org'])
    const first = await openWanted(letters[0]!)
    expect(first.kind === 'document' && first.source.text).toContain('From what I hear the army denies it.')
    const second = await openWanted(letters[1]!)
    expect(second.kind === 'document' && [second.source.meta.byline, second.source.notes[0]]).toEqual([
      'Nell Harrow',
      expect.stringMatching(/has 1 attachment;/),
    ])
  })

  test.each(['harbour.warc.gz', 'harbour.wacz'])('%s: the page with its address, when it was captured, and its hash', async (name) => {
    const [page, ...others] = await wantedIn(name, bytes(name))
    expect(others).toEqual([])
    const opened = await openWanted(page!)
    if (opened.kind !== 'document') throw new Error('no document')
    expect(opened.source.meta).toMatchObject({ url: 'http://127.0.0.1:8099/page.html', byline: 'Ada Birk' })
    expect(opened.source.notes.join(' ')).toMatch(/captured 20\d\d-\d\d-\d\dT[\d:]+Z, digest sha1:[A-Z2-7]{32}/)
  })

  test('a WARC cut off in the middle: what is whole is read, the rest is named', async () => {
    const once = bytes('harbour.warc.gz')
    const twice = Buffer.concat([once, once.subarray(0, Math.floor(once.length * 0.6))])
    const found = await wantedIn('cut.warc.gz', twice)
    expect(found[0]!.carried?.url).toBe('http://127.0.0.1:8099/page.html')
    await expect(openWanted(found.at(-1)!)).rejects.toThrow(/cut\.warc\.gz breaks off after \d+ pages?; the rest is lost\./)
  })

  test('a WARC that is made to burst is named and not unpacked; the archives beside it in a WACZ are read', async () => {
    const bomb = gzipSync(Buffer.alloc(520_000_000))
    const wacz = zipSync({ 'archive/a.warc.gz': [bomb, { level: 0 }], 'archive/b.warc.gz': [bytes('harbour.warc.gz'), { level: 0 }] })
    const [burst, page, ...others] = await wantedIn('both.wacz', wacz)
    expect(others).toEqual([])
    expect(page!.carried?.url).toBe('http://127.0.0.1:8099/page.html')
    await expect(openWanted(burst!)).rejects.toThrow(/^both\.wacz\/archive\/a\.warc\.gz is made to burst: its \d+ kB unpack/)
  })

  test('a WACZ that is made to burst ends in a sentence; archives within its archive are not opened', async () => {
    const bomb = zipSync({ 'archive/a.warc': new Uint8Array(520_000_000) })
    await expect(wantedIn('bomb.wacz', bomb)).rejects.toThrow(/^bomb\.wacz would unpack to 520 MB/)
    const nested = zipSync({ 'archive/inner.zip': bomb, 'inner.wacz': zipSync({ 'archive/inner.wacz': bomb }) })
    await expect(wantedIn('nested.wacz', nested)).rejects.toThrow('nested.wacz holds no documents.')
  })

  test('a feed of 10,000 items: in seconds, each asked for once', async () => {
    const item = (at: number): string =>
      `<item><title>Report ${at}</title><link>https://example.org/${at}</link><guid>https://example.org/${at}</guid><pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate><description>Rebels shelled the harbour of Tarn, report ${at} says.</description></item>`
    const numbers = Array.from({ length: 10_000 }, (_, at) => at)
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Tarn Gazette</title>${[...numbers, 5, 5, 9999].map(item).join('')}</channel></rss>`
    const began = performance.now()
    const wanted = await wantedIn('long.rss', Buffer.from(feed))
    const store = await newCase()
    const mine = await queueOf(store, () => undefined).take(wanted)
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(mine).toHaveLength(10_000)
    const waiting = (await store.imports()).map(({ uri }) => uri)
    expect([waiting.length, new Set(waiting).size]).toEqual([10_000, 10_000])
    expect(mine[0]!.hints).toMatchObject({ publisher: 'The Tarn Gazette', published: '2019-03-04' })
    await store.close()
  })

  test('tables: any row with words, under the names that columns have; a table without texts says which columns it has', async () => {
    const csv =
      'Headline,Date,Source,Text,Link\n"Shelling, again",2019-03-04,ANP,"Rebels shelled the harbour.\nNobody died.",https://example.org/1\nempty,,,,\n"Talks",2019-03-05,ANP,Ministers met in Orvel.,\n'
    for (const [name, content] of [
      ['a.csv', csv],
      [
        'b.jsonl',
        '{"headline":"Shelling, again","date":"2019-03-04T10:00","source":"ANP","text":"Rebels shelled the harbour.\\nNobody died.","link":"https://example.org/1"}\n\n{"title":"Talks","text":"Ministers met in Orvel."}\n',
      ],
    ] as const) {
      const rows = await wantedIn(name, Buffer.from(content))
      expect(rows).toHaveLength(2)
      const first = await openWanted(rows[0]!)
      expect(first.kind === 'document' && [first.source.text, first.source.meta]).toEqual([
        'Rebels shelled the harbour.\nNobody died.',
        { title: 'Shelling, again', published: '2019-03-04', publisher: 'ANP', url: 'https://example.org/1' },
      ])
    }
    await expect(wantedIn('c.csv', Buffer.from('name,age\nA,1\n'))).rejects.toThrow('c.csv has no column called text; it has name, age.')
    await expect(wantedIn('d.jsonl', Buffer.from('{"text":"a"}\n[1]\n'))).rejects.toThrow('Line 2 of d.jsonl is no JSON object.')
  })

  test('bibliographies: an attachment before an address; nothing outside of their folder is opened', async () => {
    const ris =
      'TY  - NEWS\r\nTI  - Shelling\r\nAU  - Birk, Ada\r\nT2  - The Tarn Gazette\r\nDA  - 2019/03/04/\r\nUR  - https://example.org/1\r\nL1  - files/1/harbour.pdf\r\nER  - \r\n\r\nTY  - BLOG\r\nTI  - Talks\r\nUR  - https://example.org/2\r\nER  - \r\n\r\nTY  - BLOG\r\nTI  - Secrets\r\nL1  - ../../etc/passwd.txt\r\nER  - \r\n'
    const found = await wantedIn('zotero.ris', Buffer.from(ris), 'file:///home/ada/zotero.ris')
    expect(found[0]).toEqual({
      uri: 'file:///home/ada/files/1/harbour.pdf',
      hints: { title: 'Shelling', byline: 'Birk, Ada', publisher: 'The Tarn Gazette', published: '2019-03-04' },
    })
    expect(found[1]!.uri).toBe('https://example.org/2')
    await expect(openWanted(found[2]!)).rejects.toThrow(/lies outside the folder/)
    const csl = JSON.stringify([
      {
        id: 'a',
        type: 'webpage',
        title: 'Talks',
        URL: 'https://example.org/2',
        author: [{ given: 'Nell', family: 'Harrow' }],
        issued: { 'date-parts': [[2019, 3]] },
      },
    ])
    expect((await wantedIn('library.json', Buffer.from(csl)))[0]).toEqual({
      uri: 'https://example.org/2',
      hints: { title: 'Talks', byline: 'Nell Harrow', published: '2019-03' },
    })
  })

  test('BibTeX: accents as letters, dates of every kind, files as JabRef and Zotero write them; a broken entry is named', async () => {
    const bib = String.raw`% a library
@string{gazette = "The Tarn Gazette"}
@article{birk2019,
  title = {Rebels shell the {Harbour} of T\"arn \& \emph{environs}}, author = {Birk, Ada and Zo{\"e} van Harrow and {The Tarn Desk}},
  journal = gazette, year = 2019, month = mar, day = {4}, url = {https://example.org/1},
  file = {:files/1/picture.png:PNG;Full Text\: it:files/1/har\_bour.pdf:application/pdf}
}
@misc{talks, title = {Talks}, abstract = {Braces {in} it, @misc{x, and = {signs}}}, keywords = {a, b}, date = {2019-03-05/2019-03-06}, howpublished = {\url{https://example.org/2?a=b_c&d=%20}}}
@online{broken, title = {Broken {thing}, url = {https://example.org/3}
}
@book{after, title = {After}, publisher = {Birk \& Sons}, year = {2020}, month = {May}, url = {https://example.org/4}}
@misc{none, title = {Nowhere}}
@misc{secret, title = {Secret}, file = {../../etc/passwd.txt}}
`
    const found = await wantedIn('library.bib', Buffer.from(bib), 'file:///home/ada/library.bib')
    const byline = 'Ada Birk; Zoë van Harrow; The Tarn Desk'
    const title = 'Rebels shell the Harbour of Tärn & environs'
    expect(found.slice(0, 3)).toEqual([
      { uri: 'file:///home/ada/files/1/har_bour.pdf', hints: { title, byline, publisher: 'The Tarn Gazette', published: '2019-03-04' } },
      { uri: 'https://example.org/2?a=b_c&d=%20', hints: { title: 'Talks', published: '2019-03-05' } },
      { uri: 'https://example.org/4', hints: { title: 'After', publisher: 'Birk & Sons', published: '2020-05' } },
    ])
    const sentences = await Promise.all(
      found.slice(3).map((one) =>
        openWanted(one).then(
          () => 'read',
          ({ message }: Error) => message,
        ),
      ),
    )
    expect(sentences).toEqual([
      'Nowhere has neither an attachment nor an address.',
      expect.stringContaining('lies outside the folder'),
      expect.stringMatching(/^library\.bib: the entry that begins '@online\{broken, .*' cannot be read/),
    ])
  })

  test('BibTeX in a folder is read without being asked for, and what it says holds for its attachment', async () => {
    const folder = folderOf({
      'own.bib':
        '@misc{hearsay1,\n  title = {Shelling \\& talks},\n  author = {{Ada Birk}},\n  year = {2019},\n  month = {3},\n  url = {https://example.org/1},\n  file = {.storage/page.html},\n}\n',
      '.storage/page.html': '<html><body><p>The crews walked out on Monday, and nobody knew why they did it.</p></body></html>',
    })
    const store = await newCase()
    const { summary } = await adding(store, [folder])
    expect([summary.added, summary.failures]).toEqual([1, []])
    const [page] = await documentsIn(store)
    expect(page).toMatchObject({ title: 'Shelling & talks', byline: 'Ada Birk', published: '2019-03' })
  })

  test('opml: every feed, also those in folders', async () => {
    const opml = generateOpml({
      head: { title: 'mine' },
      body: {
        outlines: [
          { text: 'wires', outlines: [{ text: 'ANP', type: 'rss', xmlUrl: 'https://example.org/anp.xml' }] },
          { text: 'one', type: 'rss', xmlUrl: 'https://example.org/one.xml' },
        ],
      },
    })
    expect((await wantedIn('feeds.opml', Buffer.from(opml))).map(({ uri }) => uri)).toEqual([
      'https://example.org/anp.xml',
      'https://example.org/one.xml',
    ])
  })
})

test('a folder of all of them becomes a case: each is read, its passages know their pages, the pictures of a saved page are passed over', async () => {
  const folder = folderOf({
    'page.html': '<html><body><p>The crews walked out on Monday, and nobody knew why they did it.</p></body></html>',
    'page_files/script.html': '<p>not a document of anybody, but the tail of a page</p>',
  })
  for (const name of ['harbour.pdf', 'letters.mbox', 'harbour.warc.gz']) writeFileSync(join(folder, name), bytes(name))
  const store = await newCase()
  const { summary, news } = await adding(store, [folder])
  expect([summary.added, summary.failures]).toEqual([5, []])
  expect(news).toContainEqual(
    expect.objectContaining({ event: 'skipped', reason: expect.stringMatching(/page_files belongs to the saved page beside it/) }),
  )
  const documents = await documentsIn(store)
  const pdf = documents.find(({ uri }) => uri.endsWith('.pdf'))!
  expect((await store.reading(pdf.id))!.passages.map(({ origin }) => origin)).toContain('page 2')
  expect(await store.original(pdf.id)).toMatchObject({ mediaType: 'application/pdf' })
  expect(documents.some(({ copied }) => (copied?.share ?? 0) > 0.9)).toBe(true)
})
