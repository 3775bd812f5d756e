import { z } from 'zod'
import { table } from '../../knowledge.ts'

const Row = z.object({ class: z.string(), form: z.string(), value: z.string().default('') })

/** The words of one class of `lexicon/times.tsv`, each with its value. */
export function wordsOf(name: string): ReadonlyMap<string, string> {
  return classes().get(name) ?? new Map()
}

/** Value of a word of a class, however its letters are cased and its spaces laid. */
export const valueFor = (name: string, form: string): string | undefined => wordsOf(name).get(plain(form))

const plain = (form: string): string => form.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")

let known: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined

function classes(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (known) return known
  const found = new Map<string, Map<string, string>>()
  for (const row of table('lexicon/times.tsv', Row)) {
    const words = found.get(row.class) ?? new Map<string, string>()
    found.set(row.class, words.set(plain(row.form), row.value))
  }
  known = found
  return found
}
