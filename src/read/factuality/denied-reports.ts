/** What somebody denies through a word for it: `rejected claims that X`, `denied responsibility for X`, `the report of X is false`. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import { childrenBy, formOf, isRelation, subtree, type Tree } from '../../model/tree.ts'
import { lemmaAt } from '../events/lemma.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Denials = z.object({
  reports: words,
  shares: words,
  having: words,
  denying: words,
  refuting: words,
  calling: words,
  yes: z.array(z.string()).min(1),
  no: z.array(z.string()).min(1),
})

/** The lists of `knowledge/en/cues/denials.yaml`, and the sentences that prove them. */
export const denialWords = (): z.infer<typeof Denials> => rules('cues/denials.yaml', Denials)

/** The denial that a word for what was said or done carries over to the word under it; undefined where there is none. */
export function isDeniedThrough(tree: Tree, token: number): boolean {
  const { head, deprel } = tree.tokens[token]!
  if (head === token || !['acl', 'ccomp', 'nmod', 'obl'].some((label) => isRelation(deprel, label))) return false
  const word = lemmaAt(tree, head)
  const { reports, shares } = denialWords()
  if (isRelation(deprel, 'obl'))
    return (
      deniesTies(tree, token, head) ||
      childrenBy(tree, head, 'obj').some((o) => shares.has(lemmaAt(tree, o)) && isWithout(tree, o) && caseIs(tree, token, 'in'))
    )
  if (reports.has(word)) return isDenied(tree, head) || isRefuted(tree, head)
  return shares.has(word) && isRelation(deprel, 'nmod') && (isDenied(tree, head) || isWithout(tree, head))
}

/** Object of a verb of denial that is not itself denied. */
function isDenied(tree: Tree, noun: number): boolean {
  const { head, deprel } = tree.tokens[noun]!
  const object = isRelation(deprel, 'obj') || deprel === 'nsubj:pass' || isMistakenVerb(tree, noun)
  return object && denialWords().denying.has(lemmaAt(tree, head)) && !isNegated(tree, head)
}

/** `denied reports that …`, where the grammar takes the noun for a verb without a subject. */
export function isMistakenVerb(tree: Tree, token: number): boolean {
  const { head, deprel, upos } = tree.tokens[token]!
  return upos === 'VERB' && deprel === 'ccomp' && head === token - 1 && childrenBy(tree, token, 'nsubj', 'mark', 'aux').length === 0
}

/** `the report was false`, `called the report a lie`, `dismissed the report as propaganda`. */
function isRefuted(tree: Tree, noun: number): boolean {
  const { head, deprel } = tree.tokens[noun]!
  const { refuting, calling } = denialWords()
  if (isRelation(deprel, 'nsubj')) return refuting.has(lemmaAt(tree, head)) && !isNegated(tree, head)
  return (
    isRelation(deprel, 'obj') &&
    calling.has(lemmaAt(tree, head)) &&
    predicates(tree, head, noun).some((c) => refuting.has(lemmaAt(tree, c)))
  )
}

/** `called the claim that X did it baseless`: the grammar hangs the last word on the clause inside. */
const predicates = (tree: Tree, verb: number, noun: number): readonly number[] => {
  const last = subtree(tree, noun).findLast((i) => tree.tokens[i]!.upos !== 'PUNCT')
  const isLoose = last !== undefined && tree.tokens[last]!.upos === 'ADJ' && !childrenBy(tree, tree.tokens[last]!.head, 'cop').length
  return isLoose ? [...complements(tree, verb), last] : complements(tree, verb)
}

/** What a verb of calling says that its object is. */
export const complements = (tree: Tree, verb: number): readonly number[] =>
  childrenBy(tree, verb, 'xcomp', 'obj', 'obl', 'advcl', 'ccomp').filter((c) => c > verb)

/** `had no part in`, `did not play a role in`. */
function isWithout(tree: Tree, noun: number): boolean {
  const { head, deprel } = tree.tokens[noun]!
  const none = childrenBy(tree, noun, 'det').some((c) => formOf(tree, c).toLowerCase() === 'no')
  return isRelation(deprel, 'obj') && denialWords().having.has(lemmaAt(tree, head)) && none !== isNegated(tree, head)
}

/** `had nothing to do with`. */
function deniesTies(tree: Tree, token: number, verb: number): boolean {
  const above = tree.tokens[verb]!.head
  return (
    caseIs(tree, token, 'with') &&
    lemmaAt(tree, verb) === 'do' &&
    [above, verb - 2].some((i) => formOf(tree, i).toLowerCase() === 'nothing')
  )
}

const caseIs = (tree: Tree, token: number, word: string): boolean =>
  childrenBy(tree, token, 'case').some((c) => formOf(tree, c).toLowerCase() === word)

/** With a `not` or `never` of its own. */
export const isNegated = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'advmod').some((c) => ['not', "n't", 'n’t', 'never'].includes(formOf(tree, c).toLowerCase()))
