/** What is asked for, looked up; what failed before is tried again as it was asked for then. */
import { find } from '../../import/find.ts'
import type { Wanted } from '../../import/wanted.ts'
import type { Hints, Store } from '../../model/store.ts'
import type { News } from './news.ts'
import { failedOf } from './read-wanted.ts'

/** Addresses among those asked for that are on the list of failures, with the hints that they had. */
export async function failedBefore(store: Store, asked: readonly string[]): Promise<ReadonlyMap<string, Wanted>> {
  const addresses = new Set(asked.filter((one) => /^(?:https?|file|upload):/i.test(one)))
  if (addresses.size === 0) return new Map()
  const failed = (await store.imports()).filter(({ uri, state }) => state === 'failed' && addresses.has(uri))
  return new Map(failed.map(({ uri, hints = {} }) => [uri, { uri, hints }]))
}

/**
 * Tells what is passed over, gives what is there. What cannot be found is kept as a failure, so that it is on the list after a
 * restart too; asked for again, it is none any more.
 */
export async function foundIn(
  store: Store,
  asked: readonly string[],
  hints: Hints,
  tell: (news: News) => void,
): Promise<readonly Wanted[]> {
  const all: Wanted[] = []
  if (asked.length > 0) await store.forget(asked.filter((one) => !one.includes(':')))
  for await (const one of find(asked, hints)) {
    if (one.kind === 'wanted') all.push(one.wanted)
    else if (one.kind === 'skipped') tell({ event: 'skipped', uri: one.name, reason: one.reason })
    else {
      const failed = failedOf(one.name, one.failure)
      tell(failed)
      await store.mark({ uri: failed.uri, state: 'failed', reason: failed.reason, kind: failed.kind })
    }
  }
  return all
}
