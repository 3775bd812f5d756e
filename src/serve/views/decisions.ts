/** The log of decisions, latest first; what is undone is struck through. */
import type { BatchAnswer } from '../answers/decision.ts'
import type { View } from '../commands/command.ts'
import { type Ink, safe, wrapped } from '../page/ink.ts'
import { more } from './more.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly BatchAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const decisionsView: View<Answer> = {
  lines: (answer, ink) =>
    answer.items.length === 0
      ? ['Nobody has decided anything here yet; hearsay decide --help tells how.']
      : [...answer.items.flatMap((item) => entry(item, ink)), ...more(answer, ink)],
}

function entry(item: BatchAnswer, ink: Ink): readonly string[] {
  const head = `${ink.quiet(`#${item.seq}`)} ${minute(item.at)} ${ink.strong(safe(item.by))}`
  const words = safe(item.says)
  return [
    ...wrapped(`${head} ${item.stands ? words : ink.struck(words)}`, ink, 4, 0),
    ...(item.settled
      ? [ink.quiet(`    ${item.stands ? 'brought back' : 'undone'} by ${safe(item.settled.by)}, ${minute(item.settled.at)}`)]
      : []),
    ...(item.orphaned.length > 0 ? orphans(item, ink) : []),
  ]
}

function orphans({ orphaned }: BatchAnswer, ink: Ink): readonly string[] {
  const quote = orphaned.find((one) => one.quote !== undefined)?.quote
  const words = `${count(orphaned.length, 'target')} no longer found, kept: ${orphaned[0]!.why}${quote ? ` It stood on “${safe(quote)}”` : ''}`
  return wrapped(ink.open(words), ink, 4)
}

/** `2026-03-01 10:00`, UTC. */
const minute = (at: string): string => at.slice(0, 16).replace('T', ' ')
