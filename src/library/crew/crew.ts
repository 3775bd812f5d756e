/**
 * Threads that read whole documents at once, one document a thread. They start as jobs come, so that one document costs one
 * thread; each holds the grammar model (about 300 MB). What a thread makes of a document does not depend on the thread.
 */
import { once } from 'node:events'
import { availableParallelism, totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { Failure } from '../../model/failure.ts'
import type { Answer, Job, Reply } from './job.ts'
import type { Order } from './thread.ts'

export interface Crew {
  readonly size: number
  /** @throws Failure, the job's own or `internal` when its thread died; the others go on. */
  readonly perform: <J extends Job>(job: J) => Promise<Answer<J>>
  /** Jobs in hand fail at once; the threads end after their present batch of sentences. */
  readonly stop: () => Promise<void>
}

interface Waiting {
  readonly job: Job
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  inHand: Waiting | undefined
}

/** Milliseconds. */
const LONGEST_GOODBYE = 10_000
const MEMORY_A_THREAD = 1_200_000_000

/** One thread a core, as far as memory goes. */
export const crewSize = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY_A_THREAD)))

export function crew(size: number = crewSize()): Crew {
  const threads: Thread[] = []
  const queue: Waiting[] = []

  const next = (): void => {
    const free = threads.find(({ inHand }) => !inHand) ?? (queue.length > 0 && threads.length < size ? start() : undefined)
    const waiting = free && queue.shift()
    if (!waiting) return
    free.inHand = waiting
    free.worker.postMessage({ job: waiting.job } satisfies Order)
    next()
  }

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(new URL('./thread.ts', import.meta.url)), inHand: undefined }
    thread.worker.on('message', (reply: Reply) => {
      const { inHand } = thread
      thread.inHand = undefined
      if (inHand) settle(inHand, reply)
      next()
    })
    thread.worker.on('error', (error) => gone(thread, error.message))
    thread.worker.on('exit', () => gone(thread, 'it ended'))
    threads.push(thread)
    return thread
  }

  const gone = (thread: Thread, why: string): void => {
    const at = threads.indexOf(thread)
    if (at < 0) return
    threads.splice(at, 1)
    thread.inHand?.reject(new Failure('internal', `A reading thread stopped: ${why}.`))
    next()
  }

  let over = false
  let leaving: Promise<unknown> = Promise.resolve()
  const goodbye = async (): Promise<void> => {
    leaving = Promise.all([leaving, ...threads.splice(0).map(({ worker }) => closed(worker))])
    await leaving
  }

  return {
    size,
    perform: (job) =>
      new Promise((resolve, reject) => {
        if (over) return reject(stopped())
        queue.push({ job, resolve: resolve as Waiting['resolve'], reject })
        next()
      }),
    stop() {
      over = true
      for (const { reject } of queue.splice(0)) reject(stopped())
      for (const { inHand } of threads) inHand?.reject(stopped())
      return goodbye()
    },
  }
}

function settle({ resolve, reject }: Waiting, reply: Reply): void {
  if ('answer' in reply) resolve(reply.answer as never)
  else reject(new Failure(reply.failure.kind, reply.failure.message))
}

/** Waits until its present batch of sentences is through: a thread that is torn out of it takes the process down. */
async function closed(worker: Worker): Promise<void> {
  const ended = once(worker, 'exit')
  worker.postMessage('close' satisfies Order)
  await Promise.race([ended, sleep(LONGEST_GOODBYE, undefined, { ref: false })])
  await worker.terminate()
}

const stopped = (): Failure => new Failure('internal', 'Reading was stopped.')
