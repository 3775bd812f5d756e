/** Imports that the server was asked for, one after the other, each with all that it told. */
import { randomUUID } from 'node:crypto'
import type { AddOptions } from '../../library/adding/add.ts'
import type { News, Summary } from '../../library/adding/news.ts'
import { Failure } from '../../model/failure.ts'

export type ImportNews = News | ({ readonly event: 'summary' } & Summary) | { readonly event: 'broken'; readonly reason: string }

export interface Import {
  readonly id: string
  readonly sources: readonly string[]
  readonly asked: string
  state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
  summary?: Summary
  reason?: string
  /** Documents found so far, and how many of them are settled. */
  found: number
  settled: number
  /** How much news were told before `news` begins: only the latest are kept. */
  dropped: number
  readonly news: ImportNews[]
  readonly stop: AbortController
  /** Called when there is news. */
  readonly listeners: Set<() => void>
}

export interface Imports {
  readonly start: (sources: readonly string[], options: Pick<AddOptions, 'hints' | 'threads'>) => Import
  readonly all: () => readonly Import[]
  readonly find: (id: string) => Import
  /** Stops everything; what is not read yet waits in the case. */
  readonly close: () => Promise<void>
}

type Adds = (sources: readonly string[], options: AddOptions) => Promise<Summary>

const MOST_NEWS = 20_000
const MOST_KEPT = 100

export function importsOf(add: Adds): Imports {
  const all = new Map<string, Import>()
  let last: Promise<void> = Promise.resolve()
  return {
    start: (sources, options) => {
      const one = newImport(sources)
      all.set(one.id, one)
      forget(all)
      last = last.then(() => run(one, add, options))
      return one
    },
    all: () => [...all.values()],
    find: (id) => {
      const found = all.get(id)
      if (!found) throw new Failure('not-found', 'There is no such import; they are forgotten when the server ends.')
      return found
    },
    close: async () => {
      for (const one of all.values()) one.stop.abort()
      await last
    },
  }
}

const newImport = (sources: readonly string[]): Import => ({
  id: randomUUID(),
  sources,
  asked: new Date().toISOString(),
  state: 'waiting',
  found: 0,
  settled: 0,
  dropped: 0,
  news: [],
  stop: new AbortController(),
  listeners: new Set(),
})

async function run(one: Import, add: Adds, options: Pick<AddOptions, 'hints' | 'threads'>): Promise<void> {
  if (one.stop.signal.aborted) return end(one, 'cancelled', { event: 'broken', reason: 'It was cancelled before it began.' })
  one.state = 'running'
  try {
    const summary = await add(one.sources, { ...options, signal: one.stop.signal, tell: (news) => told(one, news) })
    one.summary = summary
    end(one, summary.stopped ? 'cancelled' : 'done', { event: 'summary', ...summary })
  } catch (error) {
    one.reason = error instanceof Failure ? error.message : 'Something went wrong on our side.'
    if (!(error instanceof Failure)) process.stderr.write(`hearsay: ${error instanceof Error ? error.stack : String(error)}\n`)
    end(one, 'failed', { event: 'broken', reason: one.reason })
  }
}

function end(one: Import, state: Import['state'], news: ImportNews): void {
  one.state = state
  told(one, news)
}

function told(one: Import, news: ImportNews): void {
  if (news.event === 'found') one.found += news.documents
  if (news.event === 'added' || news.event === 'unchanged' || news.event === 'failed') one.settled += 1
  one.news.push(news)
  if (one.news.length > MOST_NEWS) {
    one.news.splice(0, MOST_NEWS / 2)
    one.dropped += MOST_NEWS / 2
  }
  for (const listener of one.listeners) listener()
}

/** The oldest that are over, where there are too many. */
function forget(all: Map<string, Import>): void {
  for (const [id, { state }] of all) {
    if (all.size <= MOST_KEPT) return
    if (state !== 'waiting' && state !== 'running') all.delete(id)
  }
}

export const isOver = ({ state }: Pick<Import, 'state'>): boolean => state !== 'waiting' && state !== 'running'
