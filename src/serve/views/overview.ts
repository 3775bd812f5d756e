/** A case at a glance. */
import type { DisputeAnswer } from '../answers/dispute.ts'
import type { SummaryAnswer } from '../answers/happening.ts'
import type { OriginAnswer } from '../answers/origin.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, safe, wrapped } from '../page/ink.ts'
import { disputeLines } from './disputes.ts'
import { parties } from './parties.ts'
import { called } from './voices.ts'
import { boxes, count, days, stateIn, weight } from './words.ts'

interface Answer {
  readonly name: string
  readonly documents: number
  readonly copied: number
  readonly origins: readonly OriginAnswer[]
  readonly originCount: number
  readonly happenings: readonly SummaryAnswer[]
  readonly happeningCount?: number | undefined
  readonly disputes: readonly DisputeAnswer[]
}

export const overviewView: View<Answer> = {
  lines: (answer, ink) => [
    `${ink.title(safe(answer.name))}  ${summary(answer)}`,
    ...origins(answer, ink),
    ...happenings(answer, ink),
    ...disputes(answer, ink),
    '',
    ...NEXT.map(([command, does]) => `  ${command.padEnd(24)}${ink.quiet(does)}`),
  ],
}

const summary = ({ documents, originCount, copied, happeningCount }: Answer): string =>
  [
    count(documents, 'document'),
    count(originCount, 'independent origin'),
    copied > 0 && `${copied} mostly copied`,
    happeningCount !== undefined && count(happeningCount, 'happening'),
  ]
    .filter(Boolean)
    .join(' · ')

function origins({ origins: all }: Answer, ink: Ink): readonly string[] {
  const shared = all.filter(({ documents }) => documents.length > 1)
  if (shared.length === 0) return []
  return ['', ink.title('One origin, several reports'), ...shared.flatMap((origin) => originLines(origin, ink))]
}

const originLines = ({ name, documents, members }: OriginAnswer, ink: Ink): readonly string[] => [
  `  ${ink.strong(cut(safe(name), ink.width - 24))}  ${boxes(documents.length, 1)} ${count(documents.length, 'document')}`,
  ...members.slice(0, 6).map((member) => ink.quiet(cut(`      ${called(member)}`, ink.width))),
]

function happenings({ happenings: all }: Answer, ink: Ink): readonly string[] {
  if (all.length === 0) return []
  return [
    '',
    `${ink.title('Reported most')}  ${ink.quiet('■ an origin  □ a report that adds none')}`,
    ...all.flatMap((one) => row(one, ink)),
  ]
}

const row = (one: SummaryAnswer, ink: Ink): readonly string[] => [
  ...wrapped(`${parties(one, ink)}  ${ink.quiet(days(one))}`, ink, 4, 2),
  `    ${boxes(one.reports, one.origins)} ${weight(one.reports, one.origins)}   ${stateIn(ink, one.state)}  ${ink.quiet(one.id)}`,
]

const disputes = ({ disputes: all }: Answer, ink: Ink): readonly string[] =>
  all.length === 0 ? [] : ['', ink.title('Disputed'), ...all.flatMap((dispute) => ['', ...disputeLines(dispute, ink)])]

const NEXT = [
  ['hearsay happenings', 'what is said to have happened'],
  ['hearsay disputes', 'where accounts part'],
  ['hearsay origins', 'who copied whom'],
  ['hearsay search WORDS', 'in all texts'],
  ['hearsay add FOLDER', 'more documents'],
] as const
