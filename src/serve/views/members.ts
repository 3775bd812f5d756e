/** Who in which document an actor stands for. */
import type { MemberAnswer } from '../answers/member.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { called } from './voices.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly MemberAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const membersView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return ['No document names this actor any more.']
    return [
      ink.title(count(answer.total ?? answer.items.length, 'member')),
      ...answer.items.flatMap((member) => memberLines(member, ink)),
      ...more(answer, ink),
      '',
      ink.quiet('hearsay decide split ACTOR MEMBER says that one of them is somebody else.'),
    ]
  },
}

const memberLines = ({ forms, titles, mentions, name, ...member }: MemberAnswer, ink: Ink): readonly string[] => [
  '',
  ...wrapped(
    `${ink.strong(safe(name))}  ${ink.quiet([count(mentions, 'mention'), ...titles.map(safe), member.ref].join(' · '))}`,
    ink,
    2,
    0,
  ),
  ...wrapped(ink.quiet(called(member)), ink, 2),
  ...forms.slice(0, 3).flatMap(({ words, quote }) => wrapped(`${ink.title(safe(words))}  ${safe(quote)}`, ink, 2)),
]
