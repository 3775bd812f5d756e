/** The report: every quote stands in its text letter for letter, every link leads somewhere in the file, and nothing in it acts. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextOf, type OpenContext } from '../../src/serve/context.ts'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import type { ReportData } from '../../src/serve/report/data.ts'
import { gather } from '../../src/serve/report/gather.ts'
import { escaped, html } from '../../src/serve/report/html.ts'
import { piecesOf } from '../../src/serve/report/marks.ts'
import { report } from '../../src/serve/report/report.ts'
import { paragraphsOf } from '../../src/serve/report/texts.ts'
import { hearsay } from './hearsay-here.ts'
import { smallCase } from './small-case.ts'

let file = ''
let context: OpenContext
let data: ReportData
let serving: Serving
beforeAll(async () => {
  file = await smallCase()
  serving = await serve({ case: file, port: 0, by: 'ada' })
  context = contextOf({ case: file, by: 'ada' })
  data = await gather(context, [], '2026-01-02T03:04:05.000Z')
})
afterAll(async () => {
  await context.close()
  await serving.close()
})

const ACTIVE = 'script, iframe, object, embed, form, input, button, img, video, audio, link, base, foreignObject, animate, set, use, image'

/** Checks all that holds for every report. */
function sound(page: string, of: ReportData): void {
  const { document } = parseHTML(page)
  const texts = new Map(of.documents.map(({ about, reading }) => [about.number, reading.text]))
  for (const [number, text] of texts) expect(document.querySelector(`.text[data-document="${number}"]`)!.textContent).toBe(text)
  const quotes = [...document.querySelectorAll('q[data-at]')]
  for (const quote of quotes) {
    const [, number, start, end] = /^(\d+):(\d+)-(\d+)$/.exec(quote.getAttribute('data-at')!)!
    expect(quote.textContent).toBe(texts.get(Number(number))!.slice(Number(start), Number(end)))
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of document.querySelectorAll('[href]')) {
    const to = link.getAttribute('href')!
    expect(to).toMatch(/^#[\w-]+$/)
    expect(ids, to).toContain(to.slice(1))
  }
  const scripts = [...document.querySelectorAll(ACTIVE)]
  expect(scripts.map(({ localName }) => localName)).toEqual(['script'])
  expect(document.querySelectorAll('style').length).toBe(1)
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name))
  expect(attributes.filter((name) => /^on|^style$|^src|^srcdoc$|^action$|^formaction$|^ping$|^background$|:href$/i.test(name))).toEqual([])
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!
  expect(policy).toContain("default-src 'none'")
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const inside = (tag: string): string => page.slice(page.indexOf(`<${tag}>`) + tag.length + 2, page.indexOf(`</${tag}>`))
  expect(policy).toContain(`style-src ${hash(inside('style'))};`)
  expect(policy).toContain(`script-src ${hash(inside('script'))};`)
  expect(inside('style')).not.toMatch(/url\(|@import/)
}

test('every quote and every text is as it was read; links lead to places of the file; the policy fits', () => {
  const page = report(data)
  sound(page, data)
  const { document } = parseHTML(page)
  expect(document.querySelectorAll('q[data-at]').length).toBeGreaterThan(10)
  expect(document.querySelectorAll('.text .ev').length).toBeGreaterThan(10)
  expect(document.querySelectorAll('.hap').length).toBe(data.happenings.length)
  expect(document.querySelectorAll('.card').length).toBe(data.disputes.length)
  expect(document.querySelector('#made')!.textContent).toContain(data.documents[0]!.about.sha256)
  expect(page).not.toContain(tmpdir())
})

test('an account leads to its words, and the words lead back to the happening', () => {
  const { document } = parseHTML(report(data))
  for (const entry of document.querySelectorAll('.hap')) {
    for (const link of entry.querySelectorAll('a[data-to]')) {
      const words = document.getElementById(link.getAttribute('data-to')!)!
      expect(words.closest('.text')).not.toBeNull()
      expect(words.getAttribute('href')).toMatch(/^#h-/)
    }
  }
})

/** The same data with hostile words wherever words of others can stand. */
function poisoned(of: ReportData, poison: string): ReportData {
  const keys = new Set([
    'title',
    'name',
    'publisher',
    'byline',
    'value',
    'why',
    'by',
    'says',
    'uri',
    'url',
    'lemma',
    'published',
    'language',
    'version',
  ])
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value))
      return key === 'voices' && typeof value[0] === 'string' ? value.map((one) => one + poison) : value.map((one) => walk(one))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          typeof one === 'string' && keys.has(name) && !isCode(one) ? one + poison : walk(one, name),
        ]),
      )
    return value
  }
  return walk(of) as ReportData
}

/** FactBank values decide what is drawn. */
const isCode = (value: string): boolean => /^(?:CT|PR|PS|U)[+\-u]$/.test(value)

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style></script><svg onload=alert(1)>',
  '</title><base href="https://attacker.example/">',
  'javascript:alert(1)//',
  '<!--<a href="javascript:alert(1)">x</a>-->]]>',
  '\u202egnp.exe\u2066\u0000\u0007',
  '&lt;script&gt;&#0;$&{1}`',
  'data:text/html,<script>1</script>',
])('%j in every name and title does nothing', (poison) => sound(report(poisoned(data, poison)), poisoned(data, poison)))

test('hostile texts stand in the report letter for letter', () => {
  const evil =
    '<script>alert(1)</script>\n<a href="javascript:alert(1)" onclick=\'x\'>&amp; &#x3c;</a> \u202eabc\u202c\n\n\n  two  spaces\ttab\u00a0\n'
  const documents = data.documents.map((one) => ({ ...one, reading: { ...one.reading, text: one.reading.text + evil } }))
  sound(report({ ...data, documents }), { ...data, documents })
})

test('of some documents: the others are not quoted, counts are their own, and the report says so', async () => {
  const some = await gather(context, ['1', '3'], data.made)
  const page = report(some)
  sound(page, some)
  expect(some.documents.map(({ about }) => about.number)).toEqual([1, 3])
  expect(some.happenings.flatMap(({ accounts }) => accounts.map(({ number }) => number)).toSorted()).not.toContain(2)
  expect(some.happenings.every(({ reports, origins }) => reports <= 2 && origins <= reports)).toBe(true)
  expect(page).toContain('2 of the 4 documents')
})

test('over HTTP: a page under its own policy; unknown documents and parameters are problems', async () => {
  const get = (path: string): Promise<Response> => fetch(new URL(path, serving.url))
  const response = await get('/report.html?documents=1,2')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^;]+; script-src 'sha256-.*frame-ancestors 'none'/,
  )
  sound(await response.text(), await gather(context, ['1', '2'], data.made))
  expect((await get('/report.html?documents=99')).status).toBe(404)
  expect((await get('/report.html?dokuments=1')).status).toBe(400)
})

test('on the command line: a file, and a sentence where it cannot be written', async () => {
  const target = join(mkdtempSync(join(tmpdir(), 'hearsay-report-')), 'case.html')
  const { out } = await hearsay(['--case', file, 'report', target, '--documents', '2,4'])
  expect(out).toMatch(/case\.html, [\d,]+ bytes\n$/)
  sound(readFileSync(target, 'utf8'), await gather(context, ['2', '4'], data.made))
  const failed = await hearsay(['--case', file, 'report', join(target, 'nowhere', 'x.html')])
  expect(failed.err).toMatch(/cannot be written/)
})

test('templates escape; pieces and paragraphs tile the text', () => {
  expect(html`<p title="${'"<\''}">${['a&b', false, undefined, 1, html`<b>${'<'}</b>`]}</p>`.html).toBe(
    '<p title="&quot;&lt;&#39;">a&amp;b1<b>&lt;</b></p>',
  )
  expect(escaped('a\0b\rc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd')
  const marks = [
    { start: 2, end: 6, classes: 'a' },
    { start: 4, end: 9, classes: 'b' },
  ]
  expect(
    piecesOf({ start: 0, end: 8 }, marks).map(({ start, end, marks: own }) => [start, end, own.map(({ classes }) => classes).join('')]),
  ).toEqual([
    [0, 2, ''],
    [2, 4, 'a'],
    [4, 6, 'ab'],
    [6, 8, 'b'],
  ])
  for (const text of ['', '\n', 'a', 'a\n\nb\n', '\n\na'])
    expect(
      paragraphsOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text)
})
