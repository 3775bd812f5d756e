import type { Decision } from '../../model/decision.ts'
import type { Store } from '../../model/store.ts'
import { calledIn } from './called.ts'
import { saysAll } from './says.ts'

/** What was just decided, in plain words. */
export async function described(store: Store, made: readonly Decision[]): Promise<string> {
  const called = await calledIn(store, await store.decisions(), made)
  return saysAll(
    made.map(({ action }) => action),
    called,
  )
}
