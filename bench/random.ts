/** A small seeded generator of numbers (mulberry32), so that what is generated is the same on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  readonly next: () => number
  /** 0 ≤ i < n */
  readonly below: (n: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** A rank below n that falls off as 1/rank: few are met often, most seldom. */
  readonly zipf: (n: number) => number
  /** A rank below n; low ones come more often: the first hundredth makes up a tenth. */
  readonly uneven: (n: number) => number
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    zipf: (n) => Math.min(n - 1, Math.floor(n ** next()) - 1),
    uneven: (n) => Math.floor(n * next() ** 2),
  }
}
