import { z } from 'zod'
import { table } from '../../knowledge.ts'

let known: ReadonlySet<string> | undefined

/** `they`, `him`, `itself`: whom they mean was worked out. */
export function isPronoun(words: string): boolean {
  known ??= new Set(table('actors/pronouns.tsv', z.object({ form: z.string() })).map(({ form }) => form))
  return known.has(words.toLowerCase())
}
