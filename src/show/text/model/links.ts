/** What leads to what in a document, told by the numbers of the claims. */
import type { Reading } from '../../api/answers.ts'
import type { Entry } from './entries.ts'

export type Sign = '▸' | '⊣' | 'for' | 'if'

export const SIGNS: Readonly<Record<Reading['links'][number]['type'], Sign>> = {
  cause: '▸',
  enable: '▸',
  prevent: '⊣',
  purpose: 'for',
  condition: 'if',
}

export interface Tie {
  readonly id: string
  readonly type: Reading['links'][number]['type']
  readonly sign: Sign
  readonly from: Entry
  readonly to: Entry
  readonly voice: string
  /** Where it is said: the signal, else the event that comes later. */
  readonly start: number
  readonly signal?: { readonly start: number; readonly end: number }
  readonly rule?: string
}

/** Ties between claims that stand, in the order of the text. */
export function tiesOf({ links }: Pick<Reading, 'links'>, entries: readonly Entry[]): readonly Tie[] {
  const byEvent = new Map(entries.toReversed().map((entry) => [entry.event, entry]))
  return links
    .flatMap(({ id, type, from, to, voice, signal, rule }) => {
      const [cause, effect] = [byEvent.get(from), byEvent.get(to)]
      if (!cause || !effect) return []
      const start = signal?.start ?? Math.max(cause.start, effect.start)
      return [{ id, type, sign: SIGNS[type], from: cause, to: effect, voice, start, ...(signal && { signal }), ...(rule && { rule }) }]
    })
    .toSorted((a, b) => a.start - b.start)
}

/** Numbers of the claims that something is said to have prevented. */
export const preventedIn = (ties: readonly Tie[]): ReadonlySet<number> =>
  new Set(ties.filter(({ type }) => type === 'prevent').map(({ to }) => to.number))

/** '4 ▸ 6'. */
export const tieWords = ({ from, sign, to }: Pick<Tie, 'from' | 'sign' | 'to'>): string => `${from.number} ${sign} ${to.number}`
