/** A factuality value on its way through the tree, and how values combine. */
import type { Factuality, Modality, Span } from '../../model/reading.ts'

export interface State {
  readonly value: Factuality
  readonly modality?: Modality
  readonly cue?: Span
  readonly reasons: readonly { readonly rule: string; readonly span?: Span }[]
}

export const ASSERTED: State = { value: 'CT+', reasons: [] }

const CERTAINTY: Readonly<Record<string, number>> = { CT: 3, PR: 2, PS: 1, U: 0 }

export const isPositive = ({ value }: State): boolean => value.endsWith('+')
export const isNegative = ({ value }: State): boolean => value.endsWith('-')
export const isOpen = ({ value }: State): boolean => value.endsWith('u')

/** The value `next` in the context `state`: no more certain than that. */
export function under(state: State, next: Factuality): Factuality {
  if (next.endsWith('u') || isOpen(state)) return 'Uu'
  const certainty = (['CT', 'PR', 'PS'] as const).find(
    (c) => CERTAINTY[c]! <= Math.min(CERTAINTY[state.value.slice(0, 2)]!, CERTAINTY[next.slice(0, 2)]!),
  )!
  return `${certainty}${next.at(-1) as '+' | '-'}`
}

/** The other polarity; what is possible is possibly not. */
export function denied(state: State): Factuality {
  if (isOpen(state)) return 'Uu'
  return `${state.value.slice(0, 2)}${isPositive(state) ? '-' : '+'}` as Factuality
}
