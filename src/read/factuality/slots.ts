/** The slots that a dependant fills of its head, as the signature table names them. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { isPassive } from '../events/clause.ts'

export function slotsOf(tree: Tree, token: number, head: number): readonly string[] {
  const { deprel } = tree.tokens[token]!
  if (isRelation(deprel, 'xcomp') || isRelation(deprel, 'ccomp') || isRelation(deprel, 'csubj')) return clauseSlots(tree, token, head)
  if (isRelation(deprel, 'advcl') || isRelation(deprel, 'acl'))
    return [...markSlots(tree, token), ...(isInfinitive(tree, token) && isArgument(tree, token, head) ? ['to'] : [])]
  if (deprel === 'nsubj:pass' || isRelation(deprel, 'obj')) return ['obj']
  if (deprel === 'nsubj') return tree.tokens[head]!.upos === 'VERB' && isPassive(tree, head) ? ['obj'] : ['subj']
  if (isRelation(deprel, 'compound') || isRelation(deprel, 'nmod:poss')) return ['compound']
  if (isRelation(deprel, 'obl') || isRelation(deprel, 'nmod')) return caseWords(tree, token)
  return []
}

function clauseSlots(tree: Tree, token: number, head: number): readonly string[] {
  if (tree.tokens[token]!.upos === 'NOUN' && childrenBy(tree, token, 'cop').length === 0) return ['obj']
  const marks = markSlots(tree, token)
  if (isInfinitive(tree, token)) return isPassive(tree, head) && tree.tokens[head]!.upos === 'VERB' ? ['raised', 'to'] : ['to']
  if (marks.includes('whether') || marks.includes('if')) return ['whether']
  const form = feature(tree.tokens[token]!, 'VerbForm')
  if (isRelation(tree.tokens[token]!.deprel, 'xcomp'))
    return form === 'Ger' || form === 'Part' || /ing$/i.test(formOf(tree, token)) ? [...marks, 'ing'] : ['bare', 'to']
  return /ing$/i.test(formOf(tree, token)) && form !== 'Fin' ? [...marks, 'ing', 'that'] : ['that']
}

const isInfinitive = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'mark').some((c) => formOf(tree, c).toLowerCase() === 'to')

/** An infinitive that a noun asks for, or that stands right after its verb's object; not a purpose after a comma. */
const isArgument = (tree: Tree, token: number, head: number): boolean =>
  !childrenBy(tree, token, 'mark').some((c) => childrenBy(tree, c, 'fixed').length > 0) &&
  (tree.tokens[head]!.upos !== 'VERB' || childrenBy(tree, head, 'obj', 'obl').some((c) => c < token))

const markSlots = (tree: Tree, token: number): readonly string[] =>
  childrenBy(tree, token, 'mark', 'case')
    .map((c) => formOf(tree, c).toLowerCase())
    .filter((word) => word !== 'to' && word !== 'that')

const caseWords = (tree: Tree, token: number): readonly string[] =>
  childrenBy(tree, token, 'case').map((c) => formOf(tree, c).toLowerCase())
