/** `kill -9` in mid-import: nothing that was acknowledged is lost, nothing is half there, the import goes on. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openCase } from '../src/library/case.ts'
import { documentsIn, folderOf } from './helpers/adding.ts'
import { hearsay } from './helpers/hearsay.ts'
import { running } from './helpers/running.ts'

const story = (day: number): string => `Shelling near the bridge

On ${day} March shells struck houses near the bridge at Orvel and killed ${day + 3} people, officials said. The army blamed rebels.
Rebels denied that they had fired. The mayor asked both sides to let ${day + 20} wounded people leave the town.
`

const LONG = 300_000

/** Addresses that the process said are in. */
const acknowledged = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'added' || event === 'unchanged')
    .map(({ uri }) => uri)

async function look(file: string): Promise<ReadonlySet<string>> {
  const raw = new DatabaseSync(file, { readOnly: true })
  expect(raw.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(raw.prepare('pragma foreign_key_check').all()).toEqual([])
  raw.close()
  const store = await openCase(file)
  const documents = await documentsIn(store)
  for (const { id } of documents) {
    expect(await store.reading(id)).toBeDefined()
    expect(await store.report(id)).toBeDefined()
    expect((await store.text(id))?.length).toBeGreaterThan(100)
  }
  await store.close()
  return new Set(documents.map(({ uri }) => uri))
}

test(
  'killed four times at other moments, an import loses nothing it had told of and comes to its end',
  async () => {
    const files = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`${i + 1}.txt`, story(i + 1)]))
    const folder = folderOf(files)
    const file = join(folderOf({}), 'case.db')
    const told = new Set<string>()
    for (let round = 0; round < 4; round++) {
      const { child, lines, until, ended } = running(['add', folder, '--case', file, '--json'])
      await until((line) => line.includes(round === 0 ? '"reading"' : '"added"'))
      await sleep(round * 37)
      child.kill('SIGKILL')
      await ended
      for (const uri of acknowledged(lines())) told.add(uri)
      const there = await look(file)
      for (const uri of told) expect(there, `after kill ${round + 1}`).toContain(uri)
    }
    expect((await hearsay(['add', folder, '--case', file])).code).toBe(0)
    const store = await openCase(file)
    const documents = await documentsIn(store)
    expect(documents.map(({ uri }) => uri.split('/').at(-1))).toEqual(Object.keys(files))
    expect((await store.imports()).every(({ state }) => state === 'done')).toBe(true)
    const { now, compared } = await store.basis()
    expect(compared).toEqual(now)
    await store.close()
  },
  LONG,
)

test(
  'Ctrl-C ends in a sentence that says how to go on, and `hearsay add` alone goes on',
  async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i + 1}.txt`, story(i + 1)])))
    const file = join(folderOf({}), 'case.db')
    const { child, until, ended, lines } = running(['add', folder, '--case', file])
    await until((line) => line.includes('1.txt'))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(lines().at(-1)).toMatch(/^Stopped; \d+ documents? (is|are) still waiting: hearsay add --case .* again goes on from here\.$/)
    const { code, out } = await hearsay(['add', '--case', file])
    expect([code, out.includes('documents added')]).toEqual([0, true])
    expect((await look(file)).size).toBe(12)
  },
  LONG,
)
