/** The lemma of a word; where the grammar's guess is no known word, the known word that the form can come from. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { formOf, type Tree } from '../../model/tree.ts'
import { kindOfNoun } from './kinds.ts'
import { rowsOf } from './lexicon-rows.ts'
import { eventWords } from './words.ts'

const Irregular = z.object({ form: z.string(), lemma: z.string() })

interface Known {
  readonly irregular: ReadonlyMap<string, string>
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

let known: Known | undefined

/** In lower case. A listed form goes before the grammar's guess, unless that is the form itself (`found` of `found`). */
export function lemmaAt(tree: Tree, i: number): string {
  const { lemma, upos } = tree.tokens[i]!
  const guess = lemma.toLowerCase()
  if (upos !== 'VERB' && upos !== 'NOUN') return guess
  const words = knownWords()
  const isKnown = upos === 'VERB' ? (word: string) => words.verbs.has(word) : (word: string) => words.nouns.has(word) || !!kindOfNoun(word)
  const form = formOf(tree, i).toLowerCase()
  const irregular = upos === 'VERB' && guess !== form ? words.irregular.get(form) : undefined
  if (irregular && isKnown(irregular)) return irregular
  if (isKnown(guess)) return guess
  return [words.irregular.get(form) ?? form, form, ...basesOf(form)].find(isKnown) ?? guess
}

/** The lemma that a form has by itself, outside any sentence, where it is a word of the event lexicon: `fled` → flee. */
export function lemmaOfForm(word: string): string | undefined {
  const { irregular, verbs, nouns } = knownWords()
  const form = word.toLowerCase()
  return [irregular.get(form) ?? form, form, ...basesOf(form)].find((one) => verbs.has(one) || nouns.has(one))
}

/** What a regular form can come from: `denied` → deny; `plotting` → plotting, plott, plot; `forces` → force. */
export function basesOf(form: string): readonly string[] {
  for (const [ending, added] of ENDINGS) {
    if (!form.endsWith(ending) || form.length < ending.length + 2) continue
    const stem = form.slice(0, -ending.length)
    return [...added.map((letters) => stem + letters), stem.replace(/(.)\1$/, '$1')]
  }
  return []
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['men', ['man']],
  ['ied', ['y', 'ie']],
  ['ies', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['es', ['e', '']],
  ['s', ['']],
]

function knownWords(): Known {
  if (known) return known
  const { light, support, enter, performed, objectControl, obliqueControl, classes } = eventWords()
  const verbs = rowsOf('verbs').map((row) => row.lemma)
  const nouns = rowsOf('nouns').map((row) => row.lemma)
  known = {
    irregular: new Map(table('lexicon/events-irregular.tsv', Irregular).map((row) => [row.form, row.lemma])),
    verbs: new Set([...verbs, ...light, ...support, ...enter, ...performed, ...objectControl, ...obliqueControl]),
    nouns: new Set([...nouns, ...Object.values(classes).flatMap((words) => [...words])]),
  }
  return known
}
