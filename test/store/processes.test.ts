/** Several processes at one case, and processes that are killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { openStore } from '../../src/store/open.ts'
import { collected } from '../helpers/collected.ts'
import { onBoth } from '../helpers/databases.ts'

const script = fileURLToPath(new URL('../helpers/store-writer.ts', import.meta.url))

interface Writer {
  readonly process: ChildProcess
  readonly acknowledged: string[]
  readonly opened: Promise<void>
  readonly ended: Promise<number | null>
}

function writer(name: string, prefix: string, seconds: number): Writer {
  const child = spawn(process.execPath, [script, name, prefix, String(seconds)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  const { promise: opened, resolve: isOpen } = Promise.withResolvers<void>()
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop()!
    if (lines.includes('open')) isOpen()
    acknowledged.push(...lines.filter((line) => line.startsWith('doc:')))
  })
  return { process: child, acknowledged, opened, ended: new Promise((resolve) => child.once('close', (code) => resolve(code))) }
}

/** Every document has all its rows, and numbers run from 1 without a gap. */
async function expectWhole(store: Store, acknowledged: readonly string[]): Promise<void> {
  const numbers: number[] = []
  const texts = new Set<string>()
  const digests = new Set((await collected(store.reports())).map(({ document }) => document))
  for (let after: string | undefined; ; ) {
    const { items, next } = await store.documents({ limit: 1000, ...(after && { after }) })
    numbers.push(...items.map(({ number }) => number))
    for (const { id } of items) if ((await store.reading(id))?.claims.length === 1) texts.add(id)
    after = next
    if (!next) break
  }
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  expect(texts.size).toBe(numbers.length)
  expect(digests).toEqual(texts)
  expect(acknowledged.filter((id) => !texts.has(id))).toEqual([])
  let found = 0
  for (let after: string | undefined; ; ) {
    const { items, next } = await store.search('shelled', {}, { limit: 1000, ...(after && { after }) })
    found += items.length
    after = next
    if (!next) break
  }
  expect(found).toBe(numbers.length)
}

onBoth('Processes', (fresh) => {
  test('two write while a third reads: no row is lost', async () => {
    const name = fresh()
    const writers = [writer(name, 'a', 3), writer(name, 'b', 3)]
    await Promise.all(writers.map(({ opened }) => opened))
    const store = await openStore(name)
    let reads = 0
    let last = 0
    let running = true
    const ended = Promise.all(writers.map(({ ended: end }) => end)).finally(() => {
      running = false
    })
    while (running) {
      const { total = 0 } = await store.documents({ limit: 1 })
      expect(total).toBeGreaterThanOrEqual(last)
      expect((await store.search('shelled', {}, { limit: 5 })).items.length).toBeGreaterThanOrEqual(Math.min(5, total))
      last = total
      reads++
      await sleep(5)
    }
    expect(await ended).toEqual([0, 0])
    const acknowledged = writers.flatMap((one) => one.acknowledged)
    expect(reads).toBeGreaterThan(10)
    expect(writers.every((one) => one.acknowledged.length > 0)).toBe(true)
    expect((await store.documents({ limit: 1 })).total).toBe(acknowledged.length)
    await expectWhole(store, acknowledged)
    await store.close()
  })

  test('kill -9 takes nothing back that was acknowledged, and leaves nothing half there', async () => {
    const name = fresh()
    const acknowledged: string[] = []
    for (let round = 0; round < 6; round++) {
      const one = writer(name, `round${round}`, 60)
      await one.opened
      await sleep(30 + Math.random() * 250)
      one.process.kill('SIGKILL')
      await one.ended
      acknowledged.push(...one.acknowledged)
    }
    const store = await openStore(name)
    expect(acknowledged.length).toBeGreaterThan(0)
    await expectWhole(store, acknowledged)
    await store.close()
  })

  test('what a killed process was reading waits again', async () => {
    const name = fresh()
    const store = await openStore(name, { create: true })
    await store.enqueue(['a', 'b'])
    const code = `import { openStore } from ${JSON.stringify(new URL('../../src/store/open.ts', import.meta.url).href)}
      const store = await openStore(process.argv[1])
      await store.waiting(1)
      process.kill(process.pid, 'SIGKILL')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, name], { stdio: 'inherit' })
    await new Promise((resolve) => child.once('close', resolve))
    expect((await store.imports()).map(({ state }) => state)).toEqual(['reading', 'waiting'])
    expect((await store.waiting()).map(({ uri }) => uri)).toEqual(['a', 'b'])
    await store.close()
  })
})
