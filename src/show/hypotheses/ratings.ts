/** The scale of ratings as it is shown: signs, words, keys, and how heavy each is inked. */
import type { Matrix } from '../api/answers.ts'

export type Row = Matrix['rows'][number]
export type Cell = Row['cells'][number]
export type Rating = Cell['ratings'][number]['rating']

/** In the order of their keys, 1 to 6. */
export const RATINGS: readonly Rating[] = ['++', '+', 'N', '-', '--', 'NA']

/** With a true minus: '−−'. */
export const signOf = (rating: Rating): string => rating.replaceAll('-', '−')

const WORDS: Readonly<Record<Rating, string>> = {
  '++': 'strongly consistent',
  '+': 'consistent',
  N: 'neutral',
  '-': 'inconsistent',
  '--': 'strongly inconsistent',
  NA: 'does not apply',
}

export const wordsOf = (rating: Rating): string => WORDS[rating]

const BY_NUMBER: readonly Rating[] = ['--', '-', 'N', '+', '++']
const ratingAt = (median: number): Rating => BY_NUMBER[median + 2] ?? 'N'

/** The analysts' median; between two ratings both: '+/++'. */
export function cellSign({ state, median = 0 }: Cell): string {
  if (state === 'unrated') return '·'
  if (state === 'not applicable') return 'NA'
  const [low, high] = [Math.floor(median), Math.ceil(median)]
  return low === high ? signOf(ratingAt(low)) : `${signOf(ratingAt(low))}/${signOf(ratingAt(high))}`
}

export function cellWords({ state, median = 0 }: Cell): string {
  if (state === 'unrated') return 'not yet rated'
  if (state === 'not applicable') return wordsOf('NA')
  const [low, high] = [Math.floor(median), Math.ceil(median)]
  return low === high ? wordsOf(ratingAt(low)) : `between ${wordsOf(ratingAt(low))} and ${wordsOf(ratingAt(high))}`
}

export type Tone = 'mm' | 'm' | 'n' | 'p' | 'pp' | 'na' | 'open'

/** How a cell is inked; what speaks against a hypothesis is the heaviest. */
export function toneOf({ state, median = 0 }: Cell): Tone {
  if (state === 'unrated') return 'open'
  if (state === 'not applicable') return 'na'
  if (median <= -1.5) return 'mm'
  if (median < 0) return 'm'
  if (median === 0) return 'n'
  return median < 1.5 ? 'p' : 'pp'
}

/** Ratings that analysts gave, each once, from the best for the hypothesis to the worst; more than one: they differ. */
export const opinionsIn = ({ ratings }: Pick<Cell, 'ratings'>): readonly Rating[] =>
  RATINGS.filter((rating) => ratings.some((one) => one.rating === rating))
