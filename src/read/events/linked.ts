/** Acts of no PLOVER type that the text links, denies or makes a condition: they are OTHER, so that links and denials have an end. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { caseOf, isActor } from './actorish.ts'
import { clauseFrame } from './clause.ts'
import { slot } from './frame.ts'
import { parseGuard } from './guard.ts'
import { lemmaAt } from './lemma.ts'
import { templateOf } from './template.ts'
import type { Trigger } from './trigger.ts'
import { eventWords } from './words.ts'

/**
 * The trigger OTHER at a verb of somebody's doing that is a cause or condition (`because he slipped`), has one, is denied
 * (`did not budge`), or is what somebody failed or refused to do; `taken` are the tokens that are triggers already.
 */
export function linkedAct(tree: Tree, token: number, taken: ReadonlySet<number>): Trigger | undefined {
  const { upos, deprel, head } = tree.tokens[token]!
  if (upos !== 'VERB' || !RELATIONS.some((label) => isRelation(deprel, label)) || isStateOrCue(tree, token)) return undefined
  if (!isLinked(tree, token) && !isDenied(tree, token) && !(deprel === 'xcomp' && taken.has(head))) return undefined
  const frame = clauseFrame(tree, token)
  if (![...slot(frame, 'subject'), ...slot(frame, 'object')].some((i) => isSomebody(tree, i))) return undefined
  const sense = { lemma: lemmaAt(tree, token), pos: 'VERB', guard: NO_GUARD, type: 'OTHER', mode: undefined, cameo: undefined } as const
  return { token, sense: { ...sense, template: 'undergo', rule: 'linked-act@undergo' }, frame, template: templateOf('undergo') }
}

/** Not a bare number, and not whoever speaks or is spoken to: their doings are seldom news. */
const isSomebody = (tree: Tree, i: number): boolean =>
  isActor(tree, i) && tree.tokens[i]!.upos !== 'NUM' && !['i', 'you'].includes(lemmaAt(tree, i))

const NO_GUARD = parseGuard('')
const RELATIONS = ['root', 'conj', 'advcl', 'ccomp', 'xcomp', 'parataxis', 'acl:relcl']

const isStateOrCue = (tree: Tree, token: number): boolean => {
  const { states, light } = eventWords()
  const lemma = lemmaAt(tree, token)
  return states.has(lemma) || (light.has(lemma) && childrenBy(tree, token, 'obj').length > 0) || childrenBy(tree, token, 'cop').length > 0
}

/** In a clause of cause or condition, or over one. */
const isLinked = (tree: Tree, token: number): boolean =>
  marksLink(tree, token) || childrenBy(tree, token, 'advcl').some((c) => marksLink(tree, c))

const marksLink = (tree: Tree, token: number): boolean =>
  isRelation(tree.tokens[token]!.deprel, 'advcl') && caseOf(tree, token).some((word) => eventWords().linkMarks.has(word))

const isDenied = (tree: Tree, token: number): boolean =>
  feature(tree.tokens[token]!, 'Mood') !== 'Imp' &&
  childrenBy(tree, token, 'advmod').some((c) => ['not', "n't", 'n’t', 'never'].includes(formOf(tree, c).toLowerCase()))
