/** Steps that come with a key are done once: one that is sent again, because its answer was lost on the way, gets that answer. */

/** How many are remembered; the oldest is forgotten first. */
const MOST = 1000

export type Once = <T>(key: string | undefined, step: () => Promise<T>) => Promise<T>

/** In memory: after a restart nothing is remembered. A step that failed is forgotten at once. */
export function once(): Once {
  const done = new Map<string, Promise<unknown>>()
  return <T>(key: string | undefined, step: () => Promise<T>): Promise<T> => {
    if (key === undefined) return step()
    const before = done.get(key) as Promise<T> | undefined
    if (before) return before
    const now = step()
    done.set(key, now)
    if (done.size > MOST) done.delete(done.keys().next().value!)
    now.catch(() => done.delete(key))
    return now
  }
}
