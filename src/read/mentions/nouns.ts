/** What common nouns name: a person, a group, a body, a state, a place or none of these; and the sector they act in. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { ENTITY_KINDS } from '../../model/reading.ts'

const Row = z.object({
  noun: z.string(),
  kind: z.enum(ENTITY_KINDS),
  sector: z.string().optional(),
  gender: z.enum(['', 'm', 'f']).optional(),
})

export type NounSense = z.infer<typeof Row>

let known: ReadonlyMap<string, NounSense> | undefined

/**
 * The sense of a noun, given as lemmas with the words before it: the longest known ending decides ('air force', then 'force').
 * `form` is the noun as written; a plural with a sense of its own ('forces', 'ranks') has it before its lemma.
 */
export function nounSense(words: readonly string[], form = ''): NounSense | undefined {
  known ??= new Map([...table('actors/nouns.tsv', Row), ...table('actors/agents.tsv', Row)].map((row) => [row.noun, row]))
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const found = known.get(words.slice(from).join(' '))
    if (found && !(from === words.length - 1 && known.has(form))) return found
  }
  return known.get(form) ?? known.get(words.at(-1)?.split('-').at(-1) ?? '')
}

/** A month or a day of the week, as written with its capital. */
export const isCalendarName = (word: string): boolean => calendar.has(word)

const name = (part: Intl.DateTimeFormatOptions, month: number, day: number): string =>
  new Intl.DateTimeFormat('en', { ...part, timeZone: 'UTC' }).format(Date.UTC(2001, month, day))

const calendar = new Set([
  ...Array.from({ length: 12 }, (_, month) => name({ month: 'long' }, month, 15)),
  ...Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, 0, day + 1)),
])
