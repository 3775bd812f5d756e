/** Adding to a case on Postgres: what is asked for hangs on the board as jobs, and whoever is there does them, also this process. */
import type { ImportOptions } from '../../import/carried.ts'
import { openWanted } from '../../import/open.ts'
import type { Wanted } from '../../import/wanted.ts'
import type { Store } from '../../model/store.ts'
import { type AddOptions, compared, nothingWaits } from '../adding/add.ts'
import { keptIn } from '../adding/kept.ts'
import type { News, Summary } from '../adding/news.ts'
import { failedOf } from '../adding/read-wanted.ts'
import { foundIn } from '../adding/retry.ts'
import { summed } from '../adding/summed.ts'
import { crew as crewOf } from '../crew/crew.ts'
import { type Board, type Output, openBoard, type Sent } from './board.ts'
import { packed, type ShardItem, shards } from './shard.ts'
import { work } from './work.ts'

export interface JobOptions extends AddOptions {
  /** Leaves the reading to workers. */
  readonly queueOnly?: boolean
}

/** @param url of the case, with its password */
export async function addByJobs(url: string, store: Store, asked: readonly string[], given: JobOptions): Promise<Summary> {
  const options = { ...given, import: { ...given.import, kept: keptIn(store) } }
  const told = summed(options.tell)
  const board = await openBoard(url)
  try {
    const pending = asked.length > 0 ? await hung(board, store, asked, options, told.tell) : await waiting(board, told.tell)
    if (!options.queueOnly) await worked(board, store, pending, asked.length > 0, { ...options, tell: told.tell })
    const stopped = options.signal?.aborted === true
    if (!stopped && !options.queueOnly) await compared(store, told.tell)
    return told.summary({ case: store.name, stopped, waiting: await board.left() })
  } finally {
    await board.close()
  }
}

/** Jobs of others have no one here who waits for them by name. */
async function waiting(board: Board, tell: (news: News) => void): Promise<Map<string, readonly string[]>> {
  const documents = await board.left()
  if (documents === 0) throw nothingWaits()
  tell({ event: 'found', uri: '', documents })
  return new Map()
}

/** Hangs what is asked for on the board; ids of the jobs with the addresses in them. */
async function hung(
  board: Board,
  store: Store,
  asked: readonly string[],
  options: JobOptions,
  tell: (news: News) => void,
): Promise<Map<string, readonly string[]>> {
  const pending = new Map<string, readonly string[]>()
  const wanted = await foundIn(store, asked, options.hints ?? {}, tell)
  for await (const shard of shards(items(wanted, options.import ?? {}, tell))) {
    if (options.signal?.aborted) break
    const { id, uris } = await board.send(shard)
    pending.set(id, uris)
    tell({ event: 'found', uri: '', documents: uris.length })
  }
  return pending
}

/** Lists and feeds in files are opened here, since only here they can be read. */
async function* items(wanted: readonly Wanted[], options: ImportOptions, tell: (news: News) => void): AsyncGenerator<ShardItem> {
  for (const one of wanted) {
    try {
      const local = /^https?:/i.test(one.uri) ? undefined : await listed(one, options)
      if (local) yield* items(local, options, tell)
      else yield await packed(one, options)
    } catch (error) {
      tell(failedOf(one.uri, error))
    }
  }
}

async function listed(wanted: Wanted, options: ImportOptions): Promise<readonly Wanted[] | undefined> {
  const opened = await openWanted(wanted, options)
  return opened.kind === 'more' ? opened.wanted : undefined
}

type Telling = JobOptions & { readonly tell: (news: News) => void }

/** Works until its own jobs are over, whoever does them; without any, until the board is empty. */
async function worked(board: Board, store: Store, pending: Map<string, readonly string[]>, own: boolean, options: Telling): Promise<void> {
  const crew = crewOf(options.threads)
  const signal = options.signal ?? new AbortController().signal
  const stop = () => void crew.stop()
  signal.addEventListener('abort', stop, { once: true })
  const settled = (id: string, output: Output | undefined): void => {
    const uris = pending.get(id)
    if (own && !uris) return
    pending.delete(id)
    for (const { id: next, uris: theirs } of output?.more ?? ([] as readonly Sent[])) pending.set(next, theirs)
    for (const news of output?.news ?? (uris ?? []).map(unfinished)) options.tell(news)
  }
  const idle = async (): Promise<boolean> => {
    for (const { id, output } of await board.over([...pending.keys()])) settled(id, output)
    return own ? pending.size === 0 : (await board.left()) === 0
  }
  try {
    await work({ board, store, crew, import: options.import ?? {}, signal, tell: options.tell, did: settled, idle })
  } finally {
    signal.removeEventListener('abort', stop)
    await crew.stop()
  }
}

const unfinished = (uri: string) =>
  ({ event: 'failed', uri, kind: 'internal', reason: `${uri} was given up: every worker that took it died.` }) as const
