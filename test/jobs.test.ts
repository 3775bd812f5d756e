/** Adding on Postgres: jobs that several workers share. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { News } from '../src/library/adding/news.ts'
import { openCase } from '../src/library/case.ts'
import { documentsIn, folderOf } from './helpers/adding.ts'
import { hearsay } from './helpers/hearsay.ts'
import { type Cluster, postgresMissing, startPostgres } from './helpers/postgres.ts'
import { type Running, running } from './helpers/running.ts'

const missing = postgresMissing()
let cluster: Cluster

beforeAll(async () => {
  if (missing) process.stderr.write(`${missing}\n`)
  else cluster = await startPostgres()
})
afterAll(() => cluster?.stop())

const LONG = 300_000
const story = (day: number): string => `Shelling near the bridge

On ${day} March shells struck houses near the bridge at Orvel and killed ${day + 3} people, officials said. The army blamed rebels.
Rebels denied that they had fired. The mayor asked both sides to let ${day + 20} wounded people leave the town.
`
const folder = (): string => folderOf(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i + 1}.txt`, story(i + 1)])))
const news = ({ lines }: Running): readonly News[] => lines().map((line) => JSON.parse(line))

test.skipIf(missing)(
  'two workers share what was asked for; one is killed: every document is in, none twice',
  async () => {
    const url = `${cluster.url}?schema=shared`
    const asked = await hearsay(['add', folder(), '--case', url, '--queue-only'])
    expect(asked.out).toContain('20 documents wait in the queue')
    const doomed = running(['worker', '--case', url, '--threads', '1', '--json'])
    await doomed.until((line) => line.includes('"reading"'))
    const other = running(['worker', '--case', url, '--threads', '1', '--once', '--json'])
    await other.until((line) => line.includes('"reading"'))
    doomed.child.kill('SIGKILL')
    expect(await other.ended).toBe(0)
    const store = await openCase(url)
    const documents = await documentsIn(store)
    expect(documents.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(new Set(documents.map(({ uri }) => uri)).size).toBe(20)
    const { now, compared } = await store.basis()
    expect(compared).toEqual(now)
    await store.close()
    expect(news(other).filter(({ event }) => event === 'failed')).toEqual([])
  },
  LONG,
)

test.skipIf(missing)(
  'hearsay add works itself, lets a worker take its share, and tells what became of all',
  async () => {
    const url = `${cluster.url}?schema=helped`
    const helper = running(['worker', '--case', url, '--threads', '1', '--json'])
    await sleep(100)
    const { code, out } = await hearsay(['add', folder(), '/no/such/file', '--case', url, '--threads', '1', '--json'])
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    helper.child.kill('SIGTERM')
    expect(await helper.ended).toBe(0)
    expect(code).toBe(3)
    expect(told.at(-1)).toMatchObject({ event: 'summary', added: 20, waiting: 0, stopped: false })
    expect(
      told
        .filter(({ event }) => event === 'added')
        .map(({ number }) => number)
        .toSorted((a, b) => a - b),
    ).toHaveLength(20)
  },
  LONG,
)

test('a case that is a file has no workers', async () => {
  const { code, err } = await hearsay(['worker', '--case', 'some.db'])
  expect([code, err]).toEqual([2, 'hearsay: A worker needs a case on Postgres (postgres://…), and some.db is a file.\n'])
})
