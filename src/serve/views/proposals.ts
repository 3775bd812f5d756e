/** What is proposed, oldest first, each with what it would change. */
import type { ProposalAnswer } from '../answers/proposal.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'

interface Answer {
  readonly items: readonly ProposalAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const proposalsView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return ['Nothing is proposed.']
    const open = answer.items.find(({ settled }) => !settled)
    return [
      ...answer.items.flatMap((item) => entry(item, ink)),
      ...more(answer, ink),
      ...(open ? ['', ink.quiet(`hearsay settle ${open.seq} accept (or reject) decides on it.`)] : []),
    ]
  },
}

function entry({ seq, at, by, through, why, changes, settled }: ProposalAnswer, ink: Ink): readonly string[] {
  const who = through === undefined ? safe(by) : `${safe(through)} for ${safe(by)}`
  return [
    ...wrapped(`${ink.quiet(`#${seq}`)} ${minute(at)} proposed by ${ink.strong(who)}${why ? `: ${safe(why)}` : ''}`, ink, 4, 0),
    ...changes.flatMap((change) => wrapped(safe(change.says), ink, 4)),
    ...(settled ? wrapped(ink.quiet(`${settled.verdict}ed by ${safe(settled.by)}, ${minute(settled.at)}`), ink, 4) : []),
  ]
}

/** `2026-03-01 10:00`, UTC. */
const minute = (at: string): string => at.slice(0, 16).replace('T', ' ')
