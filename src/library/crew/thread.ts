/** A reading thread: one job at a time, with a grammar session of its own. */
import { parentPort } from 'node:worker_threads'
import { closeLibrary } from '../../library.ts'
import { Failure } from '../../model/failure.ts'
import type { Job, Reply } from './job.ts'
import { perform } from './perform.ts'

export type Order = { readonly job: Job } | 'close'

const port = parentPort!

port.on('message', async (order: Order) => {
  if (order === 'close') {
    await closeLibrary()
    return port.close()
  }
  port.postMessage(await reply(order.job))
})

async function reply(job: Job): Promise<Reply> {
  try {
    return { answer: await perform(job) }
  } catch (error) {
    const { kind, message } = error instanceof Failure ? error : { kind: 'internal' as const, message: String(error) }
    return { failure: { kind, message } }
  }
}
