/** Takes jobs from the board and does them, until there is nothing more to wait for. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportOptions } from '../../import/carried.ts'
import type { FailureKind } from '../../model/failure.ts'
import type { Store } from '../../model/store.ts'
import type { News } from '../adding/news.ts'
import { type Outcome, readWanted } from '../adding/read-wanted.ts'
import { type Settled, settle } from '../adding/settle.ts'
import { type Writer, writer } from '../adding/writer.ts'
import type { Crew } from '../crew/crew.ts'
import { inOrder } from '../in-order.ts'
import type { Board, Output, Sent, Taken } from './board.ts'
import { packed, type Shard, type ShardItem, shards, unpacked } from './shard.ts'

export interface Work {
  readonly board: Board
  readonly store: Store
  readonly crew: Crew
  readonly import: ImportOptions
  readonly signal: AbortSignal
  readonly tell: (news: News) => void
  /** Called for every job that this process has done. */
  readonly did: (id: string, output: Output) => void
  /** Asked when no job hangs on the board: whether to end. */
  readonly idle: () => Promise<boolean>
}

/** Jobs in hand at once: while one is at its last document, the next begins. */
const HANDS = 2
/** Milliseconds between two looks at an empty board. */
const PATIENCE = 300
/** What may be over in a while, how often it is tried, and after how many seconds again. */
const PASSING: ReadonlySet<FailureKind> = new Set(['network', 'timeout'])
const MOST_TRIES = 3
const PAUSE = 5

export async function work(all: Work): Promise<void> {
  const saving = writer(all.store)
  let ended = false
  const hand = async (): Promise<void> => {
    while (!ended && !all.signal.aborted) {
      const taken = await all.board.take()
      if (taken) await perform(taken, saving, all)
      else if (await all.idle()) ended = true
      else await sleep(PATIENCE, undefined, { signal: all.signal }).catch(() => undefined)
    }
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
}

async function perform({ id, shard }: Taken, saving: Writer, all: Work): Promise<void> {
  const output = await read(shard, saving, all)
  if (all.signal.aborted) return all.board.giveBack(id)
  await all.board.done(id, output)
  all.did(id, output)
}

async function read(shard: Shard, saving: Writer, all: Work): Promise<Output> {
  const news: Settled[] = []
  const more: Sent[] = []
  const again: ShardItem[] = []
  const open = async (item: ShardItem) => {
    all.tell({ event: 'reading', uri: item.uri })
    return { item, outcome: await readWanted(unpacked(item), all.store, all.crew, all.import) }
  }
  for await (const { item, outcome } of inOrder(shard.items, all.crew.size * 2, open)) {
    if (all.signal.aborted) break
    if (mayPass(outcome) && shard.tried + 1 < MOST_TRIES) again.push(item)
    else if (outcome.kind === 'more') more.push(...(await sent(outcome, all)))
    else news.push(...[await settle(outcome, all.store, saving)].filter((one) => one !== undefined))
  }
  if (again.length > 0) more.push(await all.board.send({ items: again, tried: shard.tried + 1 }, PAUSE * (shard.tried + 1)))
  return { news, more }
}

const mayPass = (outcome: Outcome): boolean => outcome.kind === 'failed' && PASSING.has(outcome.failed.kind)

/** What a list or feed names becomes jobs of its own. */
async function sent({ more }: Extract<Outcome, { kind: 'more' }>, { board, import: options }: Work): Promise<readonly Sent[]> {
  const jobs: Sent[] = []
  const items = (async function* () {
    for (const wanted of more) yield await packed(wanted, options)
  })()
  for await (const shard of shards(items)) jobs.push(await board.send(shard))
  return jobs
}
