/** What the figures of a matrix come to, in sentences. */
import type { Matrix } from '../api/answers.ts'

type Recount = Matrix['recounts'][number]
type Places = Recount['ranking']

export const firstIn = (ranking: Places): readonly string[] => ranking.filter(({ rank }) => rank === 1).map(({ label }) => label)

/** 'least', 'second' …, 'most'; those that tie share it. */
export function rankWords(rank: number, ranking: Places): string {
  const ties = ranking.filter((one) => one.rank === rank).length
  const last = Math.max(...ranking.map((one) => one.rank))
  const word = rank === 1 ? 'least' : rank === last ? 'most' : (ORDINALS[rank - 1] ?? `${rank}th`)
  return ranking.length === 1 || last === 1 ? (ranking.length === 1 ? '' : 'all alike') : ties > 1 ? `${word}, shared` : word
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** 'Without the radio, H1 comes first; without the wire, H2 and H3 are level.' */
export function recountWords(recounts: readonly Recount[], ranking: Places): string {
  const now = firstIn(ranking)
  const changing = recounts.filter(({ changesFirst }) => changesFirst)
  if (recounts.length === 0) return ''
  if (changing.length === 0)
    return `No single origin decides who is first${now.length === 1 ? `: ${now[0]} stays there without any of them` : ''}.`
  const told = changing.map(({ name, ranking: then }) => `without ${name}, ${placeWords(firstIn(then))}`)
  return `${large(told.join('; '))}.`
}

const placeWords = (first: readonly string[]): string => (first.length === 1 ? `${first[0]} comes first` : `${listed(first)} are level`)

/** A figure without needless noughts: 3, 3.5, 0.25. */
export const figure = (n: number): string => String(Math.round(n * 1000) / 1000)

export const listed = (words: readonly string[]): string => new Intl.ListFormat('en').format(words)
const large = (words: string): string => words.replace(/^./u, (letter) => letter.toUpperCase())

/** 'Row E4, H1 and H2: ++ and N': cells in which analysts differ, a row at a time. */
export function differing(
  matrix: Pick<Matrix, 'rows' | 'hypotheses'>,
): readonly { readonly row: string; readonly column: string; readonly says: string }[] {
  const labels = new Map(matrix.hypotheses.map(({ id, label }) => [id, label]))
  return matrix.rows.flatMap(({ id, label, cells }) =>
    cells
      .filter(({ ratings }) => new Set(ratings.map(({ rating }) => rating)).size > 1)
      .map(({ hypothesis, ratings }) => ({
        row: id,
        column: hypothesis,
        says: `${label} against ${labels.get(hypothesis)}: ${listed(ratings.map(({ by, rating }) => `${by} ${rating.replaceAll('-', '−')}`))}`,
      })),
  )
}
