/**
 * Works on many items at once and gives the results in the order of the items, each as soon as it and all before it are there.
 * Takes no more than `window` items ahead of the result that is wanted, so that memory stays bounded however long the source is.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const running: Promise<R>[] = []
  let coming: Promise<IteratorResult<T>> | undefined
  let ended = false
  try {
    while (!ended || running.length > 0) {
      if (!ended && running.length < window) {
        coming ??= Promise.resolve(source.next())
        const came = await Promise.race([coming, ...running.slice(0, 1).map((first) => first.then(() => undefined))])
        if (came) {
          coming = undefined
          if (came.done) ended = true
          else running.push(quiet(work(came.value)))
          continue
        }
      }
      yield await running.shift()!
    }
  } finally {
    await source.return?.()
  }
}

/** A result that nobody asks for any more must not end the process. */
function quiet<R>(result: Promise<R>): Promise<R> {
  result.catch(() => undefined)
  return result
}
