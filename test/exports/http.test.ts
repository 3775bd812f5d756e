/** Exports over HTTP: what /exports lists can be downloaded, and is what the command line writes. */
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { smallCase } from '../serve/small-case.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve({ case: await smallCase(), port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const at = (path: string): string => new URL(path, serving.url).href

test('every format that is listed can be downloaded under its name', async () => {
  const { items } = (await (await fetch(at('/exports'))).json()) as {
    readonly items: readonly { readonly name: string; readonly mediaType: string; readonly file: string }[]
  }
  expect(items.length).toBeGreaterThan(20)
  for (const { name, mediaType, file } of items) {
    const response = await fetch(at(`/exports/${name}`))
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')], name).toEqual([
      200,
      mediaType,
      `attachment; filename="${file}"`,
    ])
    expect((await response.arrayBuffer()).byteLength, name).toBeGreaterThan(10)
  }
})

test('a bundle is a zip; a filter narrows; what is not known is refused in a sentence', async () => {
  const files = unzipSync(new Uint8Array(await (await fetch(at('/exports/bundle'))).arrayBuffer()))
  expect(Object.keys(files)).toContain('manifest-sha256.txt')
  const all = await (await fetch(at('/exports/csv'))).text()
  const some = await (await fetch(at('/exports/csv?types=ASSAULT'))).text()
  expect(some.length).toBeLessThan(all.length)
  for (const [path, status] of [
    ['/exports/nothing', 404],
    ['/exports/csv?colour=red', 400],
  ] as const) {
    const response = await fetch(at(path))
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  }
})

test('HEAD says what would come, and whether it would, without making it', async () => {
  const head = (path: string): Promise<Response> => fetch(at(path), { method: 'HEAD' })
  const bundle = await head('/exports/bundle')
  expect([bundle.status, bundle.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect((await bundle.arrayBuffer()).byteLength).toBe(0)
  expect((await head('/exports/nothing')).status).toBe(404)
  expect((await head('/exports/csv?actor=nobody-of-that-name')).status).toBe(404)
})
