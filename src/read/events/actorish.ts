/** Who could be an actor, judged by the words alone: names, people, pronouns, groups; without looking at other layers. */
import type { ParsedToken } from '../../model/document.ts'
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { isDemonym, kindOfNoun } from './kinds.ts'
import { lemmaAt } from './lemma.ts'
import { eventWords } from './words.ts'

/**
 * The tokens within a noun phrase that name an actor: its head, or else those it belongs to or comes from
 * (`Haiti` in `Haiti's efforts`, `Senegalese` in `a Senegalese plan`). Empty when nobody is named.
 */
export function actorsIn(tree: Tree, token: number): readonly number[] {
  const head = counted(tree, token)
  if (isActor(tree, head)) return [head]
  return childrenBy(tree, head, 'nmod:poss', 'amod', 'compound', 'nmod:desc', 'nmod')
    .filter((child) => isInnerActor(tree, child))
    .flatMap((child) => conjuncts(tree, child))
}

/** Whether the word itself can stand for somebody who acts. */
export function isActor(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!
  const words = eventWords()
  const lemma = lemmaAt(tree, i)
  if (isDated(tree, i)) return false
  if (token.upos === 'PROPN' && !isLower(tree, i)) return true
  if (token.upos === 'PRON') return words.personPronouns.has(lemma) || words.personPronouns.has(formOf(tree, i).toLowerCase())
  if (isDemonym(formOf(tree, i))) return true
  if (lemma === 'state' && childrenBy(tree, i, 'nmod').some((c) => words.conditions.has(lemmaAt(tree, c)))) return false
  if (formOf(tree, i) === 'force') return childrenBy(tree, i, 'amod', 'compound', 'nmod:poss').length > 0
  if (token.upos === 'NOUN' || token.upos === 'PROPN')
    return isAgentNoun(lemma) || (words.quantities.has(lemma) && !words.timeNouns.has(lemma)) || startsUpper(tree, i)
  if (token.upos === 'NUM') return isRelation(token.deprel, 'nsubj') || isRelation(token.deprel, 'obj')
  return isNominalAdjective(tree, i, token)
}

/** `Tuesday`, `October 29`, `June`. */
export function isDated(tree: Tree, i: number): boolean {
  const { calendar } = eventWords()
  return [i, ...childrenBy(tree, i, 'compound', 'nmod:unmarked', 'nummod', 'flat')].some((part) => calendar.has(lemmaAt(tree, part)))
}

/** A common noun that the tagger took for a name. */
export const isLower = (tree: Tree, i: number): boolean => /^\p{Ll}/u.test(formOf(tree, i))

/** `the British`, `the wounded`, `both`: an adjective or determiner that heads a phrase of its own. */
function isNominalAdjective(tree: Tree, i: number, token: ParsedToken): boolean {
  if (token.upos !== 'ADJ' && token.upos !== 'DET') return false
  if (!['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj'].some((label) => isRelation(token.deprel, label))) return false
  return startsUpper(tree, i) || eventWords().indefinites.has(lemmaAt(tree, i))
}

/** A nationality before a noun (`Iranian`), a name (`U.S.`), an owner, or a name after `of`, `by`, `from`, `between`. */
function isInnerActor(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!
  if (token.deprel === 'amod')
    return token.upos === 'PROPN' || (token.upos === 'ADJ' && (startsUpper(tree, i) || isDemonym(formOf(tree, i))))
  if (token.upos === 'PRON') return false
  if (token.deprel !== 'nmod') return isActor(tree, i)
  return isActor(tree, i) && caseOf(tree, i).some((word) => ['of', 'by', 'from', 'between', 'among', 'against', 'with'].includes(word))
}

export const startsUpper = (tree: Tree, i: number): boolean => {
  const form = formOf(tree, i)
  return /^\p{Lu}/u.test(form) && (form.length > 1 || /^[A-Z]$/.test(form)) && !isSentenceStart(tree, i)
}

const isSentenceStart = (tree: Tree, i: number): boolean => tree.tokens[i - 1]?.sentence !== tree.tokens[i]!.sentence

/** The words of the prepositions or marks before a token, a fixed pair joined by a space. */
export const caseOf = (tree: Tree, i: number): readonly string[] =>
  childrenBy(tree, i, 'case', 'mark').map((c) =>
    [c, ...childrenBy(tree, c, 'fixed')].map((part) => formOf(tree, part).toLowerCase()).join(' '),
  )

/** A token and those joined to it by `and`, `or` or a comma. */
export const conjuncts = (tree: Tree, i: number): readonly number[] => [
  i,
  ...childrenBy(tree, i, 'conj').filter((c) => ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(tree.tokens[c]!.upos)),
]

/** `miners` in `thousands of miners`, `allies` in `two of its allies`; otherwise the token itself. */
export function counted(tree: Tree, i: number): number {
  const token = tree.tokens[i]!
  const words = eventWords()
  const counts =
    words.measures.has(lemmaAt(tree, i)) || token.upos === 'NUM' || token.upos === 'DET' || words.quantities.has(lemmaAt(tree, i))
  if (!counts) return i
  return childrenBy(tree, i, 'nmod').find((c) => caseOf(tree, c).includes('of')) ?? i
}

/** Whether a common noun, in lower case, is somebody who can act. */
export function isAgentNoun(lemma: string): boolean {
  const { groups, notAgents } = eventWords()
  if (groups.has(lemma)) return true
  return !notAgents.has(lemma) && ['person', 'group', 'organization', 'state'].includes(kindOfNoun(lemma) ?? '')
}

export const isRelative = (token: ParsedToken): boolean => feature(token, 'PronType') === 'Rel'
