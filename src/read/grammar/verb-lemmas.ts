/** Holds the lemma that the model guesses for a verb against the verbs that there are. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'

/** The guess where it is a verb; else the first verb that the form can regularly come from; else the guess. */
export function verbLemma(form: string, guess: string): string {
  if (isVerb(guess)) return guess
  return basesOf(form.toLowerCase()).find(isVerb) ?? guess
}

let known: ReadonlySet<string> | undefined

function isVerb(word: string): boolean {
  known ??= new Set(table('lexicon/verb-lemmas.tsv', z.object({ lemma: z.string() })).map(({ lemma }) => lemma))
  return known.has(word)
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ied', ['y', 'ie']],
  ['ies', ['y', 'ie']],
  ['ying', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['es', ['e', '']],
  ['s', ['']],
]

/** `sparked` → spark, sparke; `plotting` → plott, plotte, plot. */
function basesOf(form: string): readonly string[] {
  const [ending, added] = ENDINGS.find(([e]) => form.endsWith(e) && form.length > e.length + 1) ?? []
  if (!ending || !added) return [form]
  const stem = form.slice(0, -ending.length)
  return [...added.map((letters) => stem + letters), stem.replace(/(.)\1$/, '$1'), form]
}
