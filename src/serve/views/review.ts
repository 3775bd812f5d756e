/** The review queue: what weighs most first, each with its words and why it may be wrong. */
import type { ReviewAnswer } from '../answers/review.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { quoteLine } from './quote.ts'
import { count } from './words.ts'

export const reviewView: View<ReviewAnswer> = {
  lines: (answer, ink) => [
    `${ink.title('To review')}  ${answer.decided} of ${count(answer.events, 'event')} decided`,
    ...answer.items.flatMap((item) => entry(item, ink)),
    ...more(answer, ink),
    ...(answer.items.length > 0 ? ['', ink.quiet('hearsay decide accept 3#120 (or reject, correct, note) decides on one.')] : []),
  ],
}

function entry(item: ReviewAnswer['items'][number], ink: Ink): readonly string[] {
  const { number, start, type, sentence, reasons, stakes } = item
  return [
    `${ink.quiet(`${number}#${start}`)}  ${ink.strong(safe(item.lemma))}  ${type}${stakes.length > 0 ? `  ${ink.open(safe(stakes.map(({ stake }) => stake).join(', ')))}` : ''}`,
    `    ${quoteLine({ quote: sentence.text, at: sentence.start, trigger: item }, ink, ink.width - 8)}`,
    ...wrapped(ink.quiet(safe(reasons.map(({ words }) => words).join('; ') || 'nothing speaks against it')), ink, 4),
  ]
}
