/** Whether a capital or seat of government acts, and so stands for its state, or is only where something happens. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import { childrenBy, formOf, isRelation, type Tree } from '../../model/tree.ts'

const Row = z.object({ lemma: z.string(), use: z.enum(['motion', 'attack', 'case', 'noun', 'party', 'owner']) })

let known: ReadonlySet<string> | undefined

/** True for `Washington objected`, `relations with London`; false for `flew to Washington`, `shelled Beirut`, `in Ankara`. */
export function standsForState(tree: Tree, i: number): boolean {
  const { deprel, head } = tree.tokens[i]!
  if (isRelation(deprel, 'conj')) return standsForState(tree, head)
  if (childrenBy(tree, i, 'case').some((c) => has('case', formOf(tree, c).toLowerCase()))) return false
  if (isRelation(deprel, 'nsubj') || deprel === 'obl:agent') return tree.tokens[i]!.deprel !== 'nsubj:pass' || !isPlaceWord(tree, head)
  if (isRelation(deprel, 'nmod:poss')) return !isPlaceNoun(tree, head)
  if (isRelation(deprel, 'obj') || isRelation(deprel, 'iobj')) return !isPlaceWord(tree, head)
  if (isRelation(deprel, 'obl') || isRelation(deprel, 'nmod')) return isSpokenTo(tree, i, head)
  return isRelation(deprel, 'compound') && !isPlaceNoun(tree, head) && tree.tokens[head]!.upos === 'NOUN'
}

/** With, from, to, by, between, against: a party to what happens, unless somebody goes there. */
function isSpokenTo(tree: Tree, i: number, head: number): boolean {
  const cases = childrenBy(tree, i, 'case').map((c) => formOf(tree, c).toLowerCase())
  if (cases.some((c) => has('party', c))) return true
  return cases.some((c) => has('owner', c)) && !isPlaceWord(tree, head) && !isPlaceNoun(tree, head)
}

const isPlaceWord = (tree: Tree, i: number): boolean => has('motion', lemmaOf(tree, i)) || has('attack', lemmaOf(tree, i))

const isPlaceNoun = (tree: Tree, i: number): boolean => has('motion', lemmaOf(tree, i)) || has('noun', lemmaOf(tree, i))

const lemmaOf = (tree: Tree, i: number): string => tree.tokens[i]!.lemma.toLowerCase()

function has(use: z.infer<typeof Row>['use'], lemma: string): boolean {
  known ??= new Set(table('actors/place-words.tsv', Row).map((row) => `${row.use} ${row.lemma}`))
  return known.has(`${use} ${lemma}`)
}
