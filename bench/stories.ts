/**
 * The stories of test/stories and test/stories-held-out, through the whole chain.
 *
 *     node bench/stories.ts [--verbose] [--held-out] [NAME…]
 */
import { fileURLToPath } from 'node:url'
import { type Figure, percent } from './figure.ts'
import { type Story, storiesIn } from './stories/expected.ts'
import { foundIn } from './stories/found.ts'
import { notes, table } from './stories/print.ts'
import { score } from './stories/score.ts'
import { f1, precision, recall, type Score, type Tally, total } from './stories/tally.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../test/${name}/`, import.meta.url))

export const developmentStories = (): readonly Story[] => storiesIn(folder('stories'))
export const heldOutStories = (): readonly Story[] => storiesIn(folder('stories-held-out'))

/** Two at a time; each is a case of its own with a reading thread of its own. */
export async function scoreAll(stories: readonly Story[]): Promise<readonly Score[]> {
  const scores: Score[] = []
  for (let at = 0; at < stories.length; at += 2)
    scores.push(...(await Promise.all(stories.slice(at, at + 2).map(async (story) => score(story, await foundIn(story))))))
  return scores
}

export async function measure(): Promise<readonly Figure[]> {
  return [...figures('development', await scoreAll(developmentStories())), ...figures('held out', await scoreAll(heldOutStories()))]
}

function figures(set: string, scores: readonly Score[]): readonly Figure[] {
  const { happenings, counts, apart, disputes, voices, traps, revised, origins, copies, actors } = total(scores).tallies
  const figure = (measure: string, value: number, note: string, toBeat?: number): Figure => ({
    layer: 'stories',
    measure: `${set}: ${measure}`,
    value: percent(value),
    note,
    ...(toBeat !== undefined && { toBeat }),
  })
  const pr = (tally: Tally): string => `precision ${percent(precision(tally))}, recall ${percent(recall(tally))}; ${scores.length} stories`
  const of = (tally: Tally): string => `${tally.right} of ${tally.right + tally.missing}`
  return [
    figure('happenings, pairs of mentions, F1', f1(happenings), pr(happenings)),
    figure('happenings kept apart', recall(apart), of(apart)),
    figure('reports and origins counted right', recall(counts), of(counts)),
    figure('disputes, precision', precision(disputes), `${disputes.right} right, ${disputes.extra} false alarms`, 90),
    figure('disputes, recall', recall(disputes), of(disputes)),
    figure('voices of disputes', recall(voices), of(voices)),
    figure('what looks like a dispute and is none', recall(traps), of(traps)),
    figure('revised', recall(revised), of(revised)),
    figure('documents of one origin, pairs, F1', f1(origins), pr(origins)),
    figure('who copies whom, F1', f1(copies), pr(copies)),
    figure('actors one or two', recall(actors), of(actors)),
  ]
}

async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'))
  const stories = args.includes('--held-out') ? heldOutStories() : developmentStories()
  const scores = await scoreAll(stories.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part))))
  process.stdout.write(`${args.includes('--verbose') ? `${notes(scores)}\n\n` : ''}${table(scores)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2))
  process.exit()
}
