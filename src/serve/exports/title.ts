import type { Happening } from '../../model/comparison.ts'

/** 'Army → rebels: shell'; with a word for what is not simply said to have happened. */
export function titleOf({ actors, lemma, state }: Pick<Happening, 'actors' | 'lemma' | 'state'>): string {
  const named = (role: string): string =>
    actors
      .filter((one) => one.role === role)
      .map(({ name }) => name)
      .join(', ')
  const [source, target] = [named('source'), named('target')]
  const who = source && target ? `${source} → ${target}: ` : source || target ? `${source || `→ ${target}`}: ` : ''
  return `${who}${lemma}${state === 'asserted' ? '' : ` (${STATES[state]})`}`
}

const STATES = { denied: 'denied', contested: 'contested', open: 'not said to have happened' } as const
