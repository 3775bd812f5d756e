/** One happening: its weight, every account with its words, where they part, what it is linked with. */
import type { DisputeAnswer } from '../answers/dispute.ts'
import type { AccountAnswer, HappeningAnswer } from '../answers/happening.ts'
import type { LinkAnswer } from '../answers/link.ts'
import type { View } from '../commands/command.ts'
import { type Ink, wrapped } from '../page/ink.ts'
import { disputeLines } from './disputes.ts'
import { linkLines } from './links.ts'
import { parties } from './parties.ts'
import { quoteLines } from './quote.ts'
import { called, sayers } from './voices.ts'
import { boxes, count, days, stateIn, sure, weight } from './words.ts'

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
    ...happening.accounts.flatMap((account) => accountInFull(account, ink)),
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

function accountInFull(account: AccountAnswer, ink: Ink): readonly string[] {
  const copied = account.independent ? '' : ink.quiet(' · adds no origin')
  return [
    ...wrapped(`${sure(ink, account.value, account.modality)} ${ink.quiet('—')} ${sayers(account.voices)}${copied}`, ink, 4, 2),
    ...quoteLines({ quote: account.quote, at: account.sentence.start, trigger: account }, ink, 4),
    ink.quiet(`    ${called(account)}`),
  ]
}
