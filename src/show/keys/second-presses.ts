/** Milliseconds in which the second key of two belongs to the first; what tinykeys waits. */
const WAITS = 1000

interface Press {
  readonly key: string
  readonly timeStamp: number
}

/** Tells the second press of `g a` from an `a` by itself, which means something else. `hear` is given every press, in order. */
export function secondPresses(presses: readonly string[]): {
  readonly hear: (press: Press) => void
  readonly is: (press: Press) => boolean
} {
  const pairs = new Set(presses.filter((press) => /^\S \S$/.test(press)))
  let before: Press | undefined
  let now: Press | undefined
  return {
    hear: ({ key, timeStamp }) => {
      before = now && pairs.has(`${before?.key} ${now.key}`) ? undefined : now
      now = { key, timeStamp }
    },
    is: ({ key, timeStamp }) => before !== undefined && timeStamp - before.timeStamp < WAITS && pairs.has(`${before.key} ${key}`),
  }
}
