/** Adds what is asked for to a case: found, kept in the queue, read by several threads at once, saved in the order of asking. */
import type { ImportOptions } from '../../import/carried.ts'
import type { Wanted } from '../../import/wanted.ts'
import { Failure } from '../../model/failure.ts'
import type { Hints, Store } from '../../model/store.ts'
import { type Crew, crew as crewOf } from '../crew/crew.ts'
import { inOrder } from '../in-order.ts'
import { refresh } from '../refresh.ts'
import { keptIn } from './kept.ts'
import type { News, Summary } from './news.ts'
import { type Queue, queueOf } from './queue.ts'
import { type Outcome, readWanted } from './read-wanted.ts'
import { failedBefore, foundIn } from './retry.ts'
import { settle } from './settle.ts'
import { summed } from './summed.ts'
import { writer } from './writer.ts'

export interface AddOptions {
  /** Holds for every document that does not say it itself. */
  readonly hints?: Hints
  readonly import?: ImportOptions
  /** Reading threads; by default one a core. */
  readonly threads?: number
  /** Threads that are there already and stay for the next import; whoever made them ends them. */
  readonly crew?: Crew
  /** Aborted: what is not saved yet stays in the queue. */
  readonly signal?: AbortSignal
  readonly tell?: (news: News) => void
}

/** How many documents a thread are opened ahead of the one that is saved next. */
const AHEAD = 4

/**
 * @param asked paths, globs, URLs or `-`; nothing: what an interrupted import left waiting.
 * @throws Failure when the case cannot be written; what goes wrong with single documents is in the summary.
 */
export async function add(store: Store, asked: readonly string[], options: AddOptions = {}): Promise<Summary> {
  const crew = options.crew ?? crewOf(options.threads)
  const stop = (): void => {
    if (!options.crew) void crew.stop()
  }
  options.signal?.addEventListener('abort', stop, { once: true })
  const told = summed(options.tell)
  const importing = { ...options.import, kept: keptIn(store) }
  try {
    const queue = queueOf(store, told.tell)
    const again = await failedBefore(store, asked)
    const fresh = await foundIn(
      store,
      asked.filter((one) => !again.has(one)),
      options.hints ?? {},
      told.tell,
    )
    const wanted = await queue.take([...again.values(), ...fresh])
    if (asked.length === 0 && wanted.length === 0) throw nothingWaits()
    await saveAll(wanted, { store, queue, crew, options: { ...options, import: importing }, tell: told.tell })
  } finally {
    options.signal?.removeEventListener('abort', stop)
    if (!options.crew) await crew.stop()
  }
  const stopped = options.signal?.aborted === true
  if (!stopped) await compared(store, told.tell)
  const left = (await store.imports()).filter(({ state }) => state === 'waiting' || state === 'reading')
  return told.summary({ case: store.name, stopped, waiting: left.length })
}

export const nothingWaits = (): Failure =>
  new Failure('usage', 'Nothing is waiting to be added; name files, folders, addresses, or - for standard input.')

interface Import {
  readonly store: Store
  readonly queue: Queue
  readonly crew: Crew
  readonly options: AddOptions
  readonly tell: (news: News) => void
}

async function saveAll(wanted: readonly Wanted[], running: Import): Promise<void> {
  const { store, options, tell } = running
  const saving = writer(store)
  for await (const outcome of outcomes(wanted, running)) {
    if (options.signal?.aborted) return
    const news = await settle(outcome, store, saving)
    if (news) tell(news)
  }
}

/** In the order of asking; what a list or feed names comes in its place. */
async function* outcomes(wanted: readonly Wanted[], running: Import): AsyncGenerator<Outcome> {
  const { store, queue, crew, options, tell } = running
  tell({ event: 'found', uri: wanted[0]?.hints.from ?? '', documents: wanted.length })
  const work = async (one: Wanted): Promise<Outcome> => {
    tell({ event: 'reading', uri: one.uri })
    return readWanted(one, store, crew, options.import ?? {})
  }
  for await (const outcome of inOrder(unlessStopped(wanted, options.signal), crew.size * AHEAD, work)) {
    if (outcome.kind === 'more') yield* outcomes(await queue.take(outcome.more), running)
    yield outcome
  }
}

function* unlessStopped<T>(items: readonly T[], signal: AbortSignal | undefined): Generator<T> {
  for (const item of items) {
    if (signal?.aborted) return
    yield item
  }
}

/** What is added is in the case even where comparing fails: that is told as a failure of its own. */
export async function compared(store: Store, tell: (news: News) => void): Promise<void> {
  const { now, compared: seen } = await store.basis()
  if (now.documents === seen.documents && now.decisions === seen.decisions) return
  tell({ event: 'comparing', documents: now.documents })
  await refresh(store).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    tell({ event: 'failed', uri: store.name, kind: 'internal', reason: `The documents are in the case, but comparing them failed: ${why}` })
  })
}
