/** The model in this very thread, for threads that are themselves one of several. */
import type { Parse } from './decode.ts'
import { openSession, type Session } from './session.ts'

let session: Promise<Session> | undefined

/** @param shares indices of the sentences that go through the model together; each index stands in one share. */
export async function parseHere(
  sentences: readonly (readonly string[])[],
  shares: readonly (readonly number[])[],
): Promise<readonly Parse[]> {
  session ??= openSession()
  const { parse } = await session
  const parses: Parse[] = []
  for (const share of shares) {
    const found = await parse(share.map((i) => sentences[i]!))
    share.forEach((i, k) => {
      parses[i] = found[k]!
    })
  }
  return parses
}

/** Ends the session, if there is one. */
export async function closeHere(): Promise<void> {
  const open = session
  session = undefined
  await (await open)?.close()
}
