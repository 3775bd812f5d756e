/**
 * The stories through the whole chain: added to a case, compared, asked. The thresholds hold today; raise them as things improve,
 * lower none. `node bench/stories.ts --verbose` says what is missed.
 */
import { beforeAll, expect, test } from 'vitest'
import { notes, table } from '../bench/stories/print.ts'
import { f1, type Measure, precision, recall, type Score, total } from '../bench/stories/tally.ts'
import { developmentStories, scoreAll } from '../bench/stories.ts'

let scores: readonly Score[]
let all: Score

beforeAll(async () => {
  scores = await scoreAll(developmentStories())
  all = total(scores)
}, 600_000)

const AT_LEAST: readonly (readonly [Measure, typeof recall, number, string])[] = [
  ['triggers', recall, 0.8, 'mentions are read'],
  ['published', recall, 0.88, 'dates of publication are read'],
  ['happenings', precision, 0.93, 'what is joined is one occurrence'],
  ['happenings', recall, 0.75, 'what is one occurrence is joined'],
  ['apart', recall, 0.93, 'what must stay apart stays apart'],
  ['counts', recall, 0.66, 'reports and origins are counted right'],
  ['disputes', precision, 0.8, 'what is shown as a dispute is one'],
  ['disputes', recall, 0.3, 'disputes are found'],
  ['voices', recall, 0.8, 'each side of a dispute is the voice that holds it'],
  ['traps', recall, 0.95, 'what only looks like a dispute is none'],
  ['origins', f1, 0.98, 'reprints go back to one origin'],
  ['copies', f1, 0.98, 'copies are found, and which is the original'],
  ['actors', recall, 0.85, 'actors are one or two'],
]

test.each(AT_LEAST.map(([measure, share, least, what]) => ({ measure, share, least, what })))('$what', ({ measure, share, least }) => {
  expect(share(all.tallies[measure]), report(measure)).toBeGreaterThanOrEqual(least)
})

const report = (measure: Measure): string =>
  `${notes(scores.map((score) => ({ ...score, notes: score.notes.filter((note) => note.measure === measure) })))}\n\n${table(scores)}`
