/** Documents as they came: byte for byte, and under a policy in which a hostile page does nothing. */
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToCase } from '../../src/library/adding/add-to-case.ts'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { folderOf } from '../helpers/adding.ts'

const HOSTILE = readFileSync(fileURLToPath(new URL('hostile.html', import.meta.url)))
/** In windows-1252, as old pages are: `café`. */
const OLD = Buffer.from('The caf\xe9 in Orrin was shelled on Monday, its owner said. Nobody was killed there, he added.\n', 'latin1')
const DRAWN = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>Raiders shelled the mill at Orrin.</text></svg>'

let serving: Serving
let file = ''
beforeAll(async () => {
  const folder = folderOf({
    '1.html': HOSTILE,
    '2.txt': OLD,
    '3.txt': DRAWN,
    '4.md': '# Orrin\n\n<script>alert(1)</script> The mill was shelled.\n',
  })
  file = `${folder}/case.db`
  await addToCase(file, [folder], { threads: 1 })
  serving = await serve({ case: file, port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const original = (document: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(new URL(`/documents/${document}/original`, serving.url), { headers })

test('a page comes back byte for byte, in a sandbox', async () => {
  const response = await original('1')
  expect(response.status).toBe(200)
  expect(Buffer.from(await response.arrayBuffer()).equals(HOSTILE)).toBe(true)
  const { headers } = response
  const policy = headers.get('content-security-policy')!.split('; ')
  expect(policy[0]).toBe('sandbox')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).toContain("form-action 'none'")
  expect(policy.filter((one) => one.startsWith('script-src') || one.includes('https:') || one.includes('*'))).toEqual([])
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('content-disposition')).toBe('inline; filename="document-1.html"')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test('text is text, whatever markup it holds, in the encoding that it was read in', async () => {
  const old = await original('2')
  expect(old.headers.get('content-type')).toBe('text/plain; charset=windows-1252')
  expect(Buffer.from(await old.arrayBuffer()).equals(OLD)).toBe(true)
  for (const document of ['3', '4']) {
    const { headers } = await original(document)
    expect(headers.get('content-type'), document).toBe('text/plain; charset=utf-8')
    expect(headers.get('content-security-policy'), document).toMatch(/^sandbox; /)
  }
})

test('what has not changed is not sent again', async () => {
  const tag = (await original('1')).headers.get('etag')!
  expect((await original('1', { 'if-none-match': tag })).status).toBe(304)
})

test('a document says whether its original is there; one without is a problem that says so', async () => {
  const items = async () => (await (await fetch(new URL('/documents', serving.url))).json()) as { items: { original?: string }[] }
  expect((await items()).items.map((document) => document.original?.split(';')[0])).toEqual([
    'text/html',
    'text/plain',
    'text/plain',
    'text/markdown',
  ])
  const database = new DatabaseSync(file)
  database.exec('delete from originals where number = 4')
  database.close()
  const gone = await original('4')
  expect([gone.status, gone.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  expect(((await gone.json()) as { detail: string }).detail).toContain('not kept document 4')
  expect((await items()).items[3]!.original).toBeUndefined()
})
