/** The mentions of a reading, found by actor and by place in the text. */
import type { Mention, Reading, Span } from '../../model/reading.ts'
import { indexBefore } from './sorted.ts'

export interface Mentions {
  readonly of: (actor: string) => readonly Mention[]
  /** Ids of the actors that a stretch names, in order, each once. */
  readonly namedIn: (span: Span) => readonly string[]
}

export function mentionsOf(reading: Reading): Mentions {
  const byActor = Map.groupBy(reading.mentions, ({ actor }) => actor ?? '')
  const named = reading.mentions.filter(({ form, actor }) => form === 'name' && actor !== undefined).toSorted((a, b) => a.start - b.start)
  return {
    of: (actor) => byActor.get(actor) ?? [],
    namedIn: ({ start, end }) => {
      const found = new Set<string>()
      for (let i = indexBefore(named, start - 1) + 1; i < named.length && named[i]!.start < end; i++) found.add(named[i]!.actor!)
      return [...found]
    },
  }
}
