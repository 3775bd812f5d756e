import type { Page } from 'playwright-core'

/** Milliseconds that the piece of script below takes on two idle cores of 2023. */
const IDLE = 32
/** However busy the machine is: more is no excuse. */
const MOST = 6

/** How many times slower than idle the page's machine is now; at least 1, so that a fast machine has no tighter budget. */
export const slowness = (page: Page): Promise<number> =>
  page.evaluate(
    ({ idle, most }) => {
      const times = Array.from({ length: 5 }, () => {
        const since = performance.now()
        const parts: string[] = []
        for (let i = 0; i < 300_000; i += 1) parts.push(String(i * 31).slice(1))
        parts.sort()
        return performance.now() - since
      })
      return Math.min(most, Math.max(1, times.sort((a, b) => a - b)[2]! / idle))
    },
    { idle: IDLE, most: MOST },
  )

export const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
