/** One happening: its weight, every account with its words, where they part, what it is linked with. */
import type { DisputeAnswer } from '../answers/dispute.ts'
import type { HappeningAnswer } from '../answers/happening.ts'
import type { LinkAnswer } from '../answers/link.ts'
import type { View } from '../commands/command.ts'
import { type Ink, wrapped } from '../page/ink.ts'
import { accountsInFull } from './accounts.ts'
import { disputeLines } from './disputes.ts'
import { linkLines } from './links.ts'
import { parties } from './parties.ts'
import { boxes, count, days, stateIn, weight } from './words.ts'

interface Answer {
  readonly happening: HappeningAnswer
  readonly disputes: readonly DisputeAnswer[]
  readonly links: readonly LinkAnswer[]
}

export const happeningView: View<Answer> = {
  lines: ({ happening, disputes, links }, ink) => [
    ...head(happening, ink),
    '',
    ink.title('According to whom'),
    ...accountsInFull(happening.accounts, ink, 2),
    ...(disputes.length > 0 ? ['', ink.title('Where accounts part'), ...disputes.flatMap((one) => ['', ...disputeLines(one, ink)])] : []),
    ...(links.length > 0 ? ['', ink.title('What led to what'), ...links.flatMap((link) => linkLines(link, ink))] : []),
  ],
}

function head(happening: HappeningAnswer, ink: Ink): readonly string[] {
  const { type, mode, reports, origins, firstHand, state } = happening
  const when = days(happening) || 'nobody says when'
  const kind = [type, mode].filter(Boolean).join('/').toLowerCase()
  return [
    ...wrapped(parties(happening, ink), ink, 0),
    `${when} ${ink.quiet(`· ${kind} ·`)} ${stateIn(ink, state)}`,
    `${boxes(reports, origins)} ${weight(reports, origins)}, ${count(firstHand, 'first-hand voice')}  ${ink.quiet(happening.id)}`,
  ]
}
