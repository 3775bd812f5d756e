/** Pronouns with person, number, gender and use. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Row = z.object({
  form: z.string(),
  person: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  number: z.enum(['sing', 'plur']),
  gender: z.enum(['', 'm', 'f', 'n']),
  use: z.enum(['plain', 'own', 'self', 'some']),
})

export type Pronoun = z.infer<typeof Row>

let known: ReadonlyMap<string, Pronoun> | undefined

export const pronounBy = (form: string): Pronoun | undefined => {
  known ??= new Map(table('actors/pronouns.tsv', Row).map((row) => [row.form.toLowerCase(), row]))
  return known.get(form.toLowerCase().replace('’', "'"))
}
