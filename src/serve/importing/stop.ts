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
  const stop = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      release()
      process.kill(process.pid, signal)
      return
    }
    said()
    controller.abort()
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  const release = (): void => {
    for (const name of signals) process.off(name, stop)
  }
  for (const name of signals) process.on(name, stop)
  return { signal: controller.signal, release }
}
