/** Actors as a table. */
import type { ActorAnswer } from '../answers/actor.ts'
import type { View } from '../commands/command.ts'
import { cut, type Ink, padded, safe } from '../page/ink.ts'
import { more } from './more.ts'
import { count } from './words.ts'

interface Answer {
  readonly items: readonly ActorAnswer[]
  readonly total?: number | undefined
  readonly next?: string | undefined
}

export const actorsView: View<Answer> = {
  lines: (answer, ink) => {
    if (answer.items.length === 0) return ['No actor has such a name here.']
    const width = Math.min(36, Math.max(...answer.items.map(({ name }) => safe(name).length)))
    return [
      ink.title(count(answer.total ?? answer.items.length, 'actor')),
      ...answer.items.flatMap((item) => row(item, ink, width)),
      ...more(answer, ink),
      '',
      ink.quiet('hearsay actor NAME shows what one did, what was done to them, and what they said.'),
    ]
  },
}

function row(item: ActorAnswer, ink: Ink, width: number): readonly string[] {
  const others = item.aliases.filter((alias) => alias !== item.name).map(safe)
  const facts = [item.kind, item.country, item.sector, count(item.documents, 'document'), others.length > 0 && `also ${others.join(', ')}`]
  const line = `${ink.strong(padded(cut(safe(item.name), width), width))}  ${ink.quiet(cut(facts.filter(Boolean).join(' · '), ink.width - width - 2))}`
  return [
    line,
    ...item.maybe.map(
      ({ actor, why }) => `${' '.repeat(width + 2)}${ink.open(cut(`may be ${safe(actor)}: ${safe(why)}`, ink.width - width - 2))}`,
    ),
  ]
}
