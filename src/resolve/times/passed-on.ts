import type { FoundEvent } from '../../model/document.ts'
import type { PloverType } from '../../model/reading.ts'
import { childrenBy, feature, isRelation, type Tree } from '../../model/tree.ts'
import { tellingOf } from './telling.ts'
import { storyWords } from './words.ts'

/** Events by the token of their trigger. */
export type Triggers = ReadonlyMap<number, FoundEvent>

/** How far a date goes: to all that shares a word's day, or, where it is only the day of a story, not to what a subject names. */
export type Reach = 'day' | 'story'

/**
 * The token of the dated word that an event takes its date from: up through objects, control, participles and coordination
 * ('launched an operation', 'agreed to withdraw', 'fired, killing two'), never out of reported words.
 */
export function datedAbove(
  tree: Tree,
  token: number,
  dated: ReadonlyMap<number, unknown>,
  triggers: Triggers,
  reach: Reach,
): number | undefined {
  const below = reach === 'day' ? datedBelow(tree, token, dated, triggers) : undefined
  if (below !== undefined) return below
  for (let at = token, steps = 0; steps < 5; steps++) {
    const { head } = tree.tokens[at]!
    if (head === at || !passes(tree, at, token === at, triggers, reach) || !inOrder(tree, at, dated)) return undefined
    if (dated.has(head)) return head
    if (triggers.has(head) && isRelation(tree.tokens[at]!.deprel, 'obl')) return undefined
    at = head
  }
  return undefined
}

function passes(tree: Tree, at: number, first: boolean, triggers: Triggers, reach: Reach): boolean {
  const { deprel, upos, head } = tree.tokens[at]!
  const isNoun = upos === 'NOUN'
  if (isNoun && isAnother(tree, at, head, triggers)) return false
  if (deprel === 'nmod' && first && !triggers.has(head) && isKnown(tree, at)) return false
  if (deprel === 'obj' || deprel === 'nmod') return true
  if (deprel === 'nsubj:pass') return reach === 'day'
  if (deprel === 'nsubj') return reach === 'day' && first && isNoun
  if (deprel === 'obl' || deprel === 'obl:agent') return first && isNoun && isCarried(tree, at)
  if (deprel === 'xcomp') return true
  if (deprel === 'conj') return isToldAlike(tree, at)
  if (deprel === 'acl') return isPurpose(tree, at) || isPresentParticiple(tree, at)
  if (deprel === 'advcl') return isAlong(tree, at) || isMeanwhile(tree, at) || isPurpose(tree, at)
  return (
    deprel === 'acl:relcl' && upos === 'VERB' && (triggers.has(head) || storyWords().daywords.has(tree.tokens[head]!.lemma.toLowerCase()))
  )
}

/** 'The armistice, concluded on July 27', 'the offer, which came on Friday': a noun's own clause dates it, unless that tells another event. */
function datedBelow(tree: Tree, token: number, dated: ReadonlyMap<number, unknown>, triggers: Triggers): number | undefined {
  if (tree.tokens[token]!.upos !== 'NOUN') return undefined
  return childrenBy(tree, token, 'acl').find((c) => {
    const other = triggers.get(c)
    return dated.has(c) && (!other || other.type === triggers.get(token)?.type)
  })
}

/**
 * 'Denounced the agreement', 'ended the strike', 'the talks on the withdrawal': the noun names something else than the event
 * above it, and something known already. What is promised, called for or begun is new.
 */
function isAnother(tree: Tree, at: number, head: number, triggers: Triggers): boolean {
  const [here, above] = [triggers.get(at), triggers.get(head)]
  if (here && !above && isRelation(tree.tokens[at]!.deprel, 'obj')) return isKnown(tree, at) && !isMaking(tree, head)
  if (!here || !above || here.type === above.type) return false
  return REACTIONS.has(above.type) || isKnown(tree, at)
}

/** 'Launched the attack', against 'recalled the attack'. */
const isMaking = (tree: Tree, i: number): boolean => storyWords().making.has(tree.tokens[i]!.lemma.toLowerCase())

const REACTIONS: ReadonlySet<PloverType | 'OTHER'> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

const isKnown = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'nmod:poss').length > 0 ||
  childrenBy(tree, i, 'det').some((c) => ['the', 'this', 'that', 'these', 'those'].includes(tree.tokens[c]!.lemma.toLowerCase()))

/** 'Troops moved in with a raid', 'died in an attack', 'hit by a strike'. */
const isCarried = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'case').some((c) => storyWords().carrying.has(tree.tokens[c]!.lemma.toLowerCase()))

const isParticiple = (tree: Tree, i: number): boolean => ['Ger', 'Part'].includes(feature(tree.tokens[i]!, 'VerbForm') ?? '')
/** 'Fired, killing two', 'by blocking the road'; not 'after killing two' and 'confessed to killing two'. */
const isAlong = (tree: Tree, i: number): boolean =>
  isParticiple(tree, i) && childrenBy(tree, i, 'mark', 'case').every((c) => storyWords().along.has(tree.tokens[c]!.lemma.toLowerCase()))

const isPresentParticiple = (tree: Tree, i: number): boolean => isParticiple(tree, i) && feature(tree.tokens[i]!, 'Tense') !== 'Past'
const isPurpose = (tree: Tree, i: number): boolean => feature(tree.tokens[i]!, 'VerbForm') === 'Inf'
const isMeanwhile = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'mark', 'advmod').some((c) => storyWords().whenever.has(tree.tokens[c]!.lemma.toLowerCase()))

/** 'Will withdraw on Saturday and have promised' are two times. */
function isToldAlike(tree: Tree, at: number): boolean {
  const telling = tellingOf(tree, at)
  return telling === 'none' || telling === tellingOf(tree, tree.tokens[at]!.head)
}

/** 'Seized the town and on Monday left': the date of a second verb that stands before it is not the first one's, nor a later one's. */
function inOrder(tree: Tree, at: number, dated: ReadonlyMap<number, unknown>): boolean {
  const { deprel, head } = tree.tokens[at]!
  return !isRelation(deprel, 'conj') || !dated.has(head) || head < at
}
