/** A worker thread with one session of the grammar model; it answers each question with parses or an error. */
import { parentPort } from 'node:worker_threads'
import { openSession, type Session } from './session.ts'

export type Question = { readonly id: number; readonly sentences: readonly (readonly string[])[] } | 'close'

const port = parentPort!
let session: Promise<Session> | undefined

port.on('message', async (question: Question) => {
  if (question === 'close') return close()
  try {
    session ??= openSession()
    port.postMessage({ id: question.id, parses: await (await session).parse(question.sentences) })
  } catch (error) {
    port.postMessage({ id: question.id, error: error instanceof Error ? error.message : String(error) })
  }
})

async function close(): Promise<void> {
  await (await session)?.close()
  port.close()
}
