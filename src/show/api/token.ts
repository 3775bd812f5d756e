/** The token of a server that wants one: a person gives it once, it is kept for this tab's session, every request brings it. */
import { keep, kept } from '../app/kept.ts'

/** 'wrong': one was given, and the server does not take it. */
export type Wanted = 'no' | 'first' | 'wrong'

const NAME = 'hearsay.token'
const session = (): Storage => sessionStorage

let token = kept(session, NAME)
let wanted: Wanted = 'no'
const watching = new Set<() => void>()
const waiting = new Set<() => void>()

export const heldToken = (): string | undefined => token

/** For useSyncExternalStore. */
export const tokenWanted = {
  get: (): Wanted => wanted,
  subscribe: (call: () => void): (() => void) => {
    watching.add(call)
    return () => watching.delete(call)
  },
}

export function giveToken(given: string): void {
  token = given.trim()
  keep(session, NAME, token)
  tell('no')
  for (const resume of waiting) resume()
  waiting.clear()
}

/** Asks for a token when the server refused `used`; resolves when there is another. Rejects when `signal` aborts first. */
export function otherToken(used: string | undefined, signal?: AbortSignal | null): Promise<void> {
  if (token !== used) return Promise.resolve()
  tell(used === undefined ? 'first' : 'wrong')
  return new Promise((resolve, reject) => {
    waiting.add(resolve)
    const give = (): void => {
      waiting.delete(resolve)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', give, { once: true })
  })
}

function tell(next: Wanted): void {
  wanted = next
  for (const call of watching) call()
}
