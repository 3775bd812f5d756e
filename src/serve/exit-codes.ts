import type { FailureKind } from '../model/failure.ts'

const CODES: Readonly<Record<FailureKind, number>> = {
  internal: 1,
  usage: 2,
  'not-found': 3,
  unreadable: 4,
  unsupported: 4,
  empty: 5,
  'too-large': 6,
  network: 7,
  refused: 8,
  timeout: 9,
}

/** The exit code for a kind of failure, as `hearsay --help` lists them. */
export const exitCodeOf = (kind: FailureKind): number => CODES[kind]
