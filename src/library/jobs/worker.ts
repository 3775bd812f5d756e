/** A worker: takes its share of what is asked for on other machines, until it is stopped. */
import { Failure } from '../../model/failure.ts'
import type { News } from '../adding/news.ts'
import { isAddress, openCase } from '../case.ts'
import { crew as crewOf } from '../crew/crew.ts'
import { refresh } from '../refresh.ts'
import { openBoard } from './board.ts'
import { work } from './work.ts'

export interface WorkerOptions {
  readonly signal: AbortSignal
  readonly tell: (news: News) => void
  readonly threads?: number
  /** Ends when the board is empty. */
  readonly once?: boolean
}

/** @param name postgres://… @throws Failure when the case is a file, or cannot be reached */
export async function runWorker(name: string, { signal, tell, threads, once }: WorkerOptions): Promise<void> {
  if (!isAddress(name)) throw new Failure('usage', `A worker needs a case on Postgres (postgres://…), and ${name} is a file.`)
  const store = await openCase(name, { create: true })
  const board = await openBoard(name)
  const crew = crewOf(threads)
  const stop = () => void crew.stop()
  signal.addEventListener('abort', stop, { once: true })
  const told = (news: readonly News[]): void => news.forEach(tell)
  const idle = async (): Promise<boolean> => {
    if ((await board.left()) > 0) return false
    await refresh(store)
    return once === true
  }
  try {
    await work({ board, store, crew, import: {}, signal, tell, did: (_, { news }) => told(news), idle })
  } finally {
    await crew.stop()
    await board.close()
    await store.close()
  }
}
