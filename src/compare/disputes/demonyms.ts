/** Words for people of a country, which keep their capital: *Iraqi lawmakers*. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Demonym = z.object({ word: z.string() })
const State = z.object({ demonyms: z.string() })

let known: ReadonlySet<string> | undefined

export function isDemonym(word: string): boolean {
  known ??= new Set([
    ...table('actors/demonyms.tsv', Demonym).map((row) => row.word),
    ...table('actors/states.tsv', State).flatMap(({ demonyms }) => demonyms.split(';')),
  ])
  return known.has(word)
}
