/** The frame of a noun: owners, compounds, `of` and `by` phrases, and the verb that carries it. */
import { childrenBy, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { caseOf, startsUpper } from './actorish.ts'
import { antecedent } from './antecedent.ts'
import { clauseFrame, prepositionsOf } from './clause.ts'
import { type Frame, Slots } from './frame.ts'
import { isDemonym, isPlaceName } from './kinds.ts'
import { lemmaAt } from './lemma.ts'
import { eventWords } from './words.ts'

const CARRIED = ['on', 'against', 'with', 'to', 'for', 'at', 'over', 'between', 'in', 'upon', 'into', 'from', 'about']

/** Who does what to whom around an event noun; `depth` bounds the walk through the verbs that carry it. */
export function nominalFrame(tree: Tree, noun: number, depth = 0): Frame {
  const slots = new Slots()
  slots.add(
    'possessor',
    childrenBy(tree, noun, 'nmod:poss').map((c) => antecedent(tree, c)),
  )
  const named = modifiers(tree, noun)
  slots.add(
    'modifier',
    named.filter((i) => !isPlaceBefore(tree, i)),
  )
  slots.add(
    'place-modifier',
    named.filter((i) => isPlaceBefore(tree, i)),
  )
  slots.add('anti', opposed(tree, noun))
  const pinned = isPinned(tree, noun)
  for (const [name, tokens] of prepositionsOf(tree, noun, ['nmod', 'obl'])) slots.add(pinned && name === 'on' ? 'support' : name, tokens)
  for (const word of caseOf(tree, noun)) slots.add(`after-${word}`, [noun])
  slots.add('clause', childrenBy(tree, noun, 'acl', 'ccomp', 'xcomp'))
  for (const c of childrenBy(tree, noun, 'amod', 'compound', 'det')) slots.add(lemmaAt(tree, c), [c])
  addParticiples(tree, noun, slots, depth)
  addRelatives(tree, noun, slots, depth)
  addSupport(tree, noun, slots, depth)
  addPredicate(tree, noun, slots)
  return { token: noun, passive: false, particles: new Set(), slots: slots.map }
}

/** Who has a plan, makes an offer, gets an order: the subject of an infinitive after a noun. */
export function nounController(tree: Tree, noun: number, depth: number): readonly number[] {
  if (depth > 6) return []
  const { slots } = nominalFrame(tree, noun, depth + 1)
  const asked = eventWords().classes.request?.has(lemmaAt(tree, noun))
  const order = asked
    ? ['to', 'for', 'receiver', 'possessor', 'modifier', 'support']
    : ['possessor', 'by', 'modifier', 'receiver', 'support', 'of', 'governing']
  for (const name of order) {
    const found = slots.get(name)
    if (found) return found
  }
  return []
}

/** Nationalities and names before the noun; also those before the nouns it is compounded with. */
function modifiers(tree: Tree, noun: number): readonly number[] {
  const direct = childrenBy(tree, noun, 'amod', 'compound', 'nmod:desc', 'nmod:unmarked')
  const found = direct.filter((c) => isNaming(tree, c))
  return found.length > 0 ? found : direct.flatMap((c) => childrenBy(tree, c, 'compound', 'amod').filter((inner) => isNaming(tree, inner)))
}

/** `the Basra agreement`: a town before a noun is where it happened; a state or nationality is whose it is. */
const isPlaceBefore = (tree: Tree, i: number): boolean => tree.tokens[i]!.deprel === 'compound' && isPlaceName(formOf(tree, i))

function isNaming(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!
  if (isOpposing(tree, i) || eventWords().calendar.has(lemmaAt(tree, i))) return false
  return (
    token.upos === 'PROPN' ||
    isDemonym(formOf(tree, i)) ||
    (token.upos === 'ADJ' && (startsUpper(tree, i) || /^\p{Lu}\p{L}+(an|ese|ish|i|ist|ch)$/u.test(formOf(tree, i))))
  )
}

const isOpposing = (tree: Tree, i: number): boolean => /^anti-?\p{L}/iu.test(formOf(tree, i))

/** `government` in `anti-government protests`. */
const opposed = (tree: Tree, noun: number): readonly number[] =>
  childrenBy(tree, noun, 'amod', 'compound').filter((c) => isOpposing(tree, c))

/** `an attack carried out by X`, `a deal brokered by X`, `the operation that X launched`. */
function addParticiples(tree: Tree, noun: number, slots: Slots, depth: number): void {
  const { performed, brokered, light } = eventWords()
  for (const verb of childrenBy(tree, noun, 'acl')) {
    const lemma = lemmaAt(tree, verb)
    if (depth > 6 || !(performed.has(lemma) || brokered.has(lemma) || light.has(lemma))) continue
    const frame = clauseFrame(tree, verb, depth + 1)
    const doers = (frame.slots.get('subject') ?? []).filter((i) => i !== noun)
    slots.add(brokered.has(lemma) ? 'broker' : 'by', doers)
    slots.fillFrom(frame.slots, CARRIED)
  }
}

/** `the operation that X launched`. */
function addRelatives(tree: Tree, noun: number, slots: Slots, depth: number): void {
  if (depth > 6) return
  for (const verb of childrenBy(tree, noun, 'acl:relcl')) {
    if (!eventWords().light.has(lemmaAt(tree, verb))) continue
    const frame = clauseFrame(tree, verb, depth + 1)
    if (frame.slots.get('object')?.includes(noun)) slots.add('support', frame.slots.get('subject') ?? [])
  }
}

/** `X is in talks with Y`, `X was behind the attack`; `X is under siege`: there X suffers it. */
function addPredicate(tree: Tree, noun: number, slots: Slots): void {
  const subjects = childrenBy(tree, noun, 'nsubj').map((c) => antecedent(tree, c))
  const words = caseOf(tree, noun)
  if (words.includes('under')) slots.add('receiver', [...subjects, ...childrenBy(tree, tree.tokens[noun]!.head, 'nsubj')])
  const engaged = eventWords().engaged.has(lemmaAt(tree, noun)) && words.some((word) => word === 'in' || word === 'at')
  if (engaged || words.includes('behind')) slots.add('support', subjects)
}

/** `X launched an operation`, `an operation was launched by X`, `X entered into talks`. */
function addSupport(tree: Tree, noun: number, slots: Slots, depth: number): void {
  if (depth > 6) return
  const place = tree.tokens[noun]!.deprel === 'conj' ? tree.tokens[noun]!.head : noun
  const { head, deprel } = tree.tokens[place]!
  if (head === place) return
  const { light, support, enter, brokered } = eventWords()
  const lemma = lemmaAt(tree, head)
  const carried = (isRelation(deprel, 'obj') || deprel === 'nsubj:pass') && (light.has(lemma) || support.has(lemma) || brokered.has(lemma))
  const entered =
    deprel === 'obl' && enter.has(lemma) && caseOf(tree, place).some((word) => ['in', 'into', 'to', 'on', 'with', 'out'].includes(word))
  if (!carried && !entered) {
    blamed(tree, place, slots, depth)
    around(tree, place, slots, depth)
    governing(tree, place, slots, depth)
    return
  }
  slots.add('carrier', [head])
  const frame = clauseFrame(tree, head, depth + 1)
  if (eventWords().getting.has(lemma)) {
    slots.add('receiver', frame.slots.get('subject') ?? [])
    return
  }
  slots.add(
    brokered.has(lemma) ? 'broker' : 'support',
    (frame.slots.get('subject') ?? []).filter((i) => i !== noun),
  )
  if (light.has(lemma)) slots.fillFrom(frame.slots, CARRIED)
  slots.add('receiver', frame.slots.get('indirect') ?? [])
}

/** `pinned the attack on X`, where the grammar hangs X on the attack: X is said to have attacked. */
const isPinned = (tree: Tree, noun: number): boolean => {
  const { head, deprel } = tree.tokens[noun]!
  return isRelation(deprel, 'obj') && eventWords().pinning.has(lemmaAt(tree, head))
}

/** `retaliated in protest at the raid`: whoever retaliates protests; `drew a rebuke from X`: X rebukes. */
function around(tree: Tree, noun: number, slots: Slots, depth: number): void {
  const { head, deprel } = tree.tokens[noun]!
  const { stance, drawing } = eventWords()
  if (tree.tokens[head]!.upos !== 'VERB') return
  if (deprel === 'obl' && stance.has(lemmaAt(tree, noun)) && caseOf(tree, noun).includes('in'))
    slots.add('support', clauseFrame(tree, head, depth + 1).slots.get('subject') ?? [])
  if (deprel === 'obj' && drawing.has(lemmaAt(tree, head))) slots.fillFrom(clauseFrame(tree, head, depth + 1).slots, ['from'])
}

/** `blamed X for the raid`: X is said to have raided; `X's role in the talks`: X takes part. */
function blamed(tree: Tree, noun: number, slots: Slots, depth: number): void {
  const { head, deprel } = tree.tokens[noun]!
  const [words, lemma] = [caseOf(tree, noun), lemmaAt(tree, head)]
  if (deprel === 'nmod' && words.includes('in') && eventWords().engaged.has(lemmaAt(tree, noun)))
    slots.add('support', childrenBy(tree, head, 'nmod:poss'))
  if (words.includes('for') && eventWords().responsible.has(lemma) && tree.tokens[head]!.upos !== 'VERB')
    slots.add('support', responsible(tree, head, depth))
  if (deprel !== 'obl' || !eventWords().blaming.has(lemma) || !(words.includes('for') || words.includes('of'))) return
  slots.add('support', clauseFrame(tree, head, depth + 1).slots.get('object') ?? [])
}

/** `X is responsible for the raid`, `X claimed responsibility for it`. */
function responsible(tree: Tree, word: number, depth: number): readonly number[] {
  const subjects = childrenBy(tree, word, 'nsubj')
  const { head, deprel } = tree.tokens[word]!
  return subjects.length > 0 || deprel !== 'obj' ? subjects : (clauseFrame(tree, head, depth + 1).slots.get('subject') ?? [])
}

/** The subject of whatever verb the noun is an object of: the last resort for `a chance to attack`. */
function governing(tree: Tree, noun: number, slots: Slots, depth: number): void {
  const { head, deprel } = tree.tokens[noun]!
  if (!['obj', 'obl'].includes(deprel) || tree.tokens[head]!.upos !== 'VERB') return
  slots.add('governing', clauseFrame(tree, head, depth + 1).slots.get('subject') ?? [])
}
