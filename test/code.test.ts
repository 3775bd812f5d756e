/** The pipe: JSON Lines in, readings out. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ReadingSchema } from '../src/model/reading.ts'
import { hearsay } from './helpers/hearsay.ts'

const bin = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('texts, pages and bare strings come back as readings in their order; a bad line gives its error in its place', async () => {
  const input = [
    '{"id": "a", "text": "Rebels attacked the town of Orvel on Monday.", "published": "2019-03-05", "title": "Attack"}',
    '"The minister resigned."',
    '{"id": 2, "text"',
    '',
    '{"id": 7, "html": "<article><h1>Talks</h1><p>Ministers met in Orvel.</p></article>", "uri": "https://lakeside.example/talks"}',
    '{"id": 3}',
    '[1]',
    '{"id": 5, "text": " "}',
    '{"id": 6, "text": "Troops came."}',
  ]
  const { code, out } = await hearsay(['code'], input.join('\n'))
  const lines = jsonLines(out)
  expect(code, 'the kind of the last bad line: empty').toBe(5)
  expect(lines.map(({ id, line }) => [id, line])).toEqual([
    ['a', undefined],
    [undefined, undefined],
    [undefined, 3],
    [7, undefined],
    [3, 6],
    [undefined, 7],
    [5, 8],
    [6, undefined],
  ])
  expect(lines[0]).toMatchObject({ document: { published: '2019-03-05', title: 'Attack' }, times: [{ value: '2019-03-04' }] })
  expect(lines[1].text).toBe('The minister resigned.')
  expect(lines[2].error).toMatch(/^Line 3 is no JSON: /)
  expect(lines[3].document).toMatchObject({ title: 'Talks', url: 'https://lakeside.example/talks' })
  expect(lines[4].error).toBe('Line 6 needs either "text" or "html".')
  for (const reading of lines.filter(({ error }) => !error)) ReadingSchema.parse(reading)
})

test('the same reading as hearsay read gives', async () => {
  const text = readFileSync('examples/cod-war-post.txt', 'utf8')
  const [piped, read] = await Promise.all([
    hearsay(['code', '--layers', 'all'], JSON.stringify({ text })),
    hearsay(['read', '-', '--jsonl', '--layers', 'all'], text),
  ])
  expect(piped.out).toBe(read.out)
})

const LONG = 300_000

test(
  '2,000 documents keep their order, the first is answered while nothing else comes, and memory does not grow',
  async () => {
    const child = spawn(process.execPath, [bin, 'code'])
    const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024
    const first = once(child.stdout, 'data')
    const seen: number[] = []
    const sizes: number[] = []
    let rest = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      const lines = (rest + part).split('\n')
      rest = lines.pop()!
      for (const line of lines) {
        seen.push(Number(/^\{"id":(\d+)/.exec(line)?.[1]))
        if (seen.length % 500 === 0 && seen.length < 2000 && process.platform === 'linux') sizes.push(memory())
      }
    })
    child.stdin.write('{"id":0,"text":"Troops left."}\n')
    await first
    for (let i = 1; i < 2000; i++) child.stdin.write(`{"id":${i},"text":"Troops left town ${i}. ${'They said so. '.repeat(i % 3)}"}\n`)
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(seen).toEqual(Array.from({ length: 2000 }, (_, i) => i))
    if (sizes.length > 0) expect(sizes.at(-1)! - sizes[0]!, `${sizes} MB`).toBeLessThan(150)
  },
  LONG,
)

test('a reader that has enough ends the pipe without a word', async () => {
  const child = spawn(process.execPath, [bin, 'code'])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (part) => {
    err += part
  })
  child.stdin.on('error', () => undefined)
  const feed = setInterval(() => child.stdin.write('"Troops left."\n'), 5)
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.destroy()
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(feed)
  expect([code, err]).toEqual([0, ''])
})
