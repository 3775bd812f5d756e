/** One actor: what it did, what was done to it, what it said, what it gains and loses by. */
import type { ActorAnswer } from '../answers/actor.ts'
import type { EffectAnswer } from '../answers/effect.ts'
import type { AccountAnswer, SummaryAnswer } from '../answers/happening.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, safe, wrapped } from '../page/ink.ts'
import { accountLines } from './accounts.ts'
import { effectLines } from './effects.ts'
import { parties } from './parties.ts'
import { boxes, count, days, stateIn } from './words.ts'

interface Answer {
  readonly actor: ActorAnswer
  readonly did: readonly SummaryAnswer[]
  readonly undergone: readonly SummaryAnswer[]
  readonly otherwise: readonly SummaryAnswer[]
  readonly said: readonly AccountAnswer[]
  readonly effects: readonly EffectAnswer[]
  readonly whole: boolean
}

export const actorView: View<Answer> = {
  lines: ({ actor, did, undergone, otherwise, said, effects, whole }, ink) => [
    ...head(actor, ink),
    ...section('What they did', did, ink, summaryLines),
    ...section('What was done to them', undergone, ink, summaryLines),
    ...section('Otherwise', otherwise, ink, summaryLines),
    ...section('What they said', said, ink, (account) => accountLines([account], ink, 2)),
    ...section('What they gain and lose', effects, ink, effectLines),
    ...(whole ? [] : ['', ink.quiet('There is more: hearsay happenings --actor and --voice list all of it.')]),
  ],
}

function head(actor: ActorAnswer, ink: Ink): readonly string[] {
  const others = actor.aliases.filter((alias) => alias !== actor.name).map(safe)
  const facts = [actor.kind, actor.country, actor.sector, `in ${count(actor.documents, 'document')}`].filter(Boolean).join(' · ')
  return [
    `${ink.title(safe(actor.name))}  ${ink.quiet(`${facts}  ${actor.id}`)}`,
    ...(others.length > 0 ? wrapped(ink.quiet(`also ${others.join(', ')}`), ink, 2) : []),
    ...actor.maybe.flatMap(({ actor: other, why }) => wrapped(ink.open(`may be ${safe(other)}: ${safe(why)}`), ink, 2)),
  ]
}

function section<T>(title: string, items: readonly T[], ink: Ink, lines: (item: T, ink: Ink) => readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : ['', `${ink.title(title)}  ${ink.quiet(String(items.length))}`, ...items.flatMap((item) => lines(item, ink))]
}

const DATES = 12

function summaryLines(item: SummaryAnswer, ink: Ink): readonly string[] {
  const tail = `${ink.quiet(boxes(item.reports, item.origins))} ${stateIn(ink, item.state)}`
  return wrapped(`${ink.quiet(padded(cut(days(item), DATES), DATES))} ${parties(item, ink)}  ${tail}`, ink, DATES + 3, 2)
}
