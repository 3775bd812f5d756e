/** Ctrl-C: the first one asks for a clean end, the second one ends at once. */

export interface Stop {
  readonly signal: AbortSignal
  readonly release: () => void
}

/** Exit code of a program that Ctrl-C ended. */
export const STOPPED = 130

/** @param said is called at the first one. */
export function onInterrupt(said: () => void): Stop {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(STOPPED)
    said()
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const name of signals) process.on(name, stop)
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, stop)
    },
  }
}
