import { f1, type Measure, precision, recall, type Score, type Tally, total } from './tally.ts'

const shown = (share: number): string => (Number.isNaN(share) ? '–' : String(Math.round(100 * share)))
const prf = (tally: Tally): string => [precision(tally), recall(tally), f1(tally)].map(shown).join('/')
const share = (tally: Tally): string => (tally.right + tally.missing === 0 ? '–' : `${tally.right}/${tally.right + tally.missing}`)

const COLUMNS: readonly (readonly [head: string, measure: Measure, cell: (tally: Tally) => string])[] = [
  ['read', 'triggers', share],
  ['happenings P/R/F', 'happenings', prf],
  ['counts', 'counts', share],
  ['types', 'types', share],
  ['apart', 'apart', share],
  ['disputes P/R/F', 'disputes', prf],
  ['topics', 'topics', share],
  ['voices', 'voices', share],
  ['traps', 'traps', share],
  ['revised', 'revised', share],
  ['origins P/R/F', 'origins', prf],
  ['copies P/R/F', 'copies', prf],
  ['dates', 'published', share],
  ['actors', 'actors', share],
]

/** A table, a line a story and one for all. */
export function table(scores: readonly Score[]): string {
  const rows = [...scores, total(scores)].map(({ name, tallies }) => [name, ...COLUMNS.map(([, measure, cell]) => cell(tallies[measure]))])
  const lines = [['story', ...COLUMNS.map(([head]) => head)], ...rows]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** What went wrong in each story, by measure. */
export const notes = (scores: readonly Score[]): string =>
  scores
    .filter((score) => score.notes.length > 0)
    .map((score) => [`## ${score.name}`, ...score.notes.map(({ measure, note }) => `  ${measure.padEnd(10)} ${note}`)].join('\n'))
    .join('\n\n')
