import type { CaseDispute, CaseDisputeTopic } from '../../model/comparison.ts'
import type { Told } from './told.ts'

export interface Side {
  /** In plain words: 'happened', '14', a name. */
  readonly value: string
  readonly told: readonly Told[]
}

/** Accounts that part: what is between whom, before it is written out. */
export interface Parting {
  readonly kind: CaseDispute['kind']
  readonly about: CaseDisputeTopic
  /** Id of the happening. */
  readonly happening: string
  /** Tells two partings about one thing of one happening from each other, as 'dead' and 'wounded'; the same for more documents. */
  readonly key: string
  readonly sides: readonly Side[]
  readonly rule: string
}

/** Whether each side has an account of its own and somebody whom the other sides have not. */
export function isBetweenVoices(sides: readonly Side[]): boolean {
  const voices = sides.map(({ told }) => new Set(told.filter(({ account }) => account.independent).map(({ voice }) => voice.key)))
  return voices.every((own, i) => [...own].some((key) => voices.every((others, j) => i === j || !others.has(key))))
}

/** Sides without the voices that stand on more than one: who says both is no party. */
export function withoutBothSided(sides: readonly Side[]): readonly Side[] {
  const on = (key: string): number => sides.filter(({ told }) => told.some(({ voice }) => voice.key === key)).length
  return sides
    .map(({ value, told }) => ({ value, told: told.filter(({ voice }) => on(voice.key) < 2) }))
    .filter(({ told }) => told.length > 0)
}

/** Each account once. */
export const unique = (told: readonly Told[]): readonly Told[] => [...new Map(told.map((one) => [one.account.claim, one])).values()]
