/**
 * The model in worker threads, so that reading never blocks the caller; a second thread joins for long texts. In a thread that is
 * itself a worker the model runs right there. The batches are the same either way, and so are the parses.
 */
import { isMainThread, Worker } from 'node:worker_threads'
import { Failure } from '../../model/failure.ts'
import type { Parse } from './decode.ts'
import { closeHere, parseHere } from './here.ts'

type Sentences = readonly (readonly string[])[]
type Answer = { readonly id: number; readonly parses?: readonly Parse[]; readonly error?: string }

/** Sentences a question: few enough that two threads end at about the same time. */
const SHARE = 64
/** Below this a second thread costs more to start than it saves. */
const WORTH_TWO = 96

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, { readonly resolve: (parses: readonly Parse[]) => void; readonly reject: (error: Error) => void }>
}

const threads: Thread[] = []
let asked = 0

/** One parse for each list of words. Threads start on the first call; they never keep the process alive. */
export async function parse(sentences: Sentences): Promise<readonly Parse[]> {
  const shares = sharesOf(sentences)
  if (!isMainThread) return parseHere(sentences, shares)
  const wanted = sentences.length >= WORTH_TWO ? 2 : 1
  while (threads.length < wanted) threads.push(startThread())
  const queue = shares.map((share, at) => ({ share, at }))
  const parses: Parse[] = []
  const work = async (thread: Thread) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const found = await ask(
        thread,
        next.share.map((i) => sentences[i]!),
      )
      next.share.forEach((i, k) => {
        parses[i] = found[k]!
      })
    }
  }
  await Promise.all(threads.slice(0, shares.length).map(work))
  return parses
}

/** Ends all threads; a later `parse` starts new ones. */
export async function closeGrammar(): Promise<void> {
  await Promise.all([closeHere(), ...threads.splice(0).map(endThread)])
}

/** Longest sentences first, each share of like lengths. */
function sharesOf(sentences: Sentences): readonly (readonly number[])[] {
  const order = sentences.map((_, i) => i).sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b)
  return Array.from({ length: Math.ceil(order.length / SHARE) }, (_, k) => order.slice(k * SHARE, (k + 1) * SHARE))
}

function startThread(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  const thread: Thread = { worker, waiting: new Map() }
  worker.on('message', (answer: Answer) => receive(thread, answer))
  worker.on('error', (error) => fail(thread, error.message))
  worker.on('exit', () => fail(thread, 'it ended'))
  worker.unref()
  return thread
}

function ask(thread: Thread, sentences: Sentences): Promise<readonly Parse[]> {
  const id = ++asked
  thread.worker.ref()
  return new Promise((resolve, reject) => {
    thread.waiting.set(id, { resolve, reject })
    thread.worker.postMessage({ id, sentences })
  })
}

function receive(thread: Thread, answer: Answer): void {
  const waiting = thread.waiting.get(answer.id)
  thread.waiting.delete(answer.id)
  if (thread.waiting.size === 0) thread.worker.unref()
  if (answer.parses) waiting?.resolve(answer.parses)
  else waiting?.reject(new Failure('internal', answer.error ?? 'The grammar model gave no answer.'))
}

function fail(thread: Thread, why: string): void {
  const at = threads.indexOf(thread)
  if (at >= 0) threads.splice(at, 1)
  for (const { reject } of thread.waiting.values()) reject(new Failure('internal', `The thread of the grammar model stopped: ${why}.`))
  thread.waiting.clear()
}

function endThread({ worker, waiting }: Thread): Promise<unknown> {
  waiting.clear()
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.ref()
  worker.postMessage('close')
  return ended
}
