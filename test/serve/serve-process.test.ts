/** `hearsay serve` as a process: it says where it listens, and ends cleanly while somebody listens. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { openCase } from '../../src/library/case.ts'
import { smallCase } from './small-case.ts'

let file = ''
beforeAll(async () => {
  file = await smallCase()
})

const bin = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url))

async function started(...args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [bin, ...args])
  let out = ''
  for await (const part of child.stdout!.setEncoding('utf8')) {
    out += part
    const url = /http:\/\/\S+/.exec(out)?.[0]
    if (url) return { child, url }
  }
  throw new Error(`It did not start: ${out}`)
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with the exit code 0, open event streams and all', async (signal) => {
  const { child, url } = await started('--case', file, 'serve', '--port', '0')
  const stream = await fetch(new URL('/events', url))
  expect((await fetch(new URL('/documents', url))).status).toBe(200)
  const ended = once(child, 'exit')
  child.kill(signal)
  await stream.text()
  expect(await ended).toEqual([0, null])
  const store = await openCase(file)
  expect((await store.documents()).items).toHaveLength(4)
  await store.close()
})

test('a port that is taken ends in a sentence', async () => {
  const { child, url } = await started('--case', file, 'serve', '--port', '0')
  try {
    const second = spawn(process.execPath, [bin, '--case', file, 'serve', '--port', new URL(url).port])
    let err = ''
    second.stderr.setEncoding('utf8').on('data', (part) => {
      err += part
    })
    expect(await once(second, 'exit')).toEqual([8, null])
    expect(err).toMatch(/^hearsay: Port \d+ is taken.*\n$/)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
})
