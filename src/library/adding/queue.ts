/** The store's queue as one import uses it: what is asked for is kept there first, and each address is read once. */
import type { Wanted } from '../../import/wanted.ts'
import type { Store } from '../../model/store.ts'
import type { News } from './news.ts'

export const STDIN = 'stdin:'

export interface Queue {
  /**
   * Keeps what is wanted and gives what this process is to read now, also what an interrupted import left. What is done is given
   * again, since it may have changed; what another process has in hand is left to it.
   */
  readonly take: (wanted: readonly Wanted[]) => Promise<readonly Wanted[]>
}

export function queueOf(store: Store, tell: (news: News) => void): Queue {
  const given = new Set<string>()
  const once = (all: readonly Wanted[]): readonly Wanted[] => all.filter(({ uri }) => !given.has(uri) && given.add(uri))
  return {
    async take(wanted) {
      const fresh = wanted.filter(({ uri }) => !given.has(uri))
      await enqueue(store, fresh)
      const taken = (await store.waiting()).map(({ uri, hints = {} }) => ({ uri, hints }))
      const ours = new Set([...given, ...taken.map(({ uri }) => uri)])
      const elsewhere = fresh.length > 0 ? await heldElsewhere(store, ours) : new Set()
      for (const { uri } of fresh.filter((one) => elsewhere.has(one.uri)))
        tell({ event: 'skipped', uri, reason: `${uri} is being read by another process.` })
      return once([...fresh.filter(({ uri }) => !elsewhere.has(uri)), ...taken])
    },
  }
}

const heldElsewhere = async (store: Store, ours: ReadonlySet<string>): Promise<ReadonlySet<string>> =>
  new Set((await store.imports()).filter(({ uri, state }) => state === 'reading' && !ours.has(uri)).map(({ uri }) => uri))

/** Standard input cannot be asked for again, so it is not kept. */
async function enqueue(store: Store, wanted: readonly Wanted[]): Promise<void> {
  const again = wanted.filter(({ uri }) => uri !== STDIN)
  if (again.length === 0) return
  const hints = new Map(again.filter((one) => Object.keys(one.hints).length > 0).map((one) => [one.uri, one.hints]))
  await store.enqueue(
    again.map(({ uri }) => uri),
    hints,
  )
}
