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

/** The sense of a noun, given with the words before it: the longest known ending decides ('air force', then 'force'). */
export function nounSense(words: readonly string[]): NounSense | undefined {
  known ??= new Map([...table('actors/nouns.tsv', Row), ...table('actors/agents.tsv', Row)].map((row) => [row.noun, row]))
  for (let from = Math.max(0, words.length - 4); from < words.length; from++) {
    const found = known.get(words.slice(from).join(' '))
    if (found) return found
  }
  return known.get(words.at(-1)?.split('-').at(-1) ?? '')
}
