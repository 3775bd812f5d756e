/** The frame of a verb: what stands around it, by logical function. */
import { childrenBy, feature, formOf, type Tree } from '../../model/tree.ts'
import { caseOf, isDated, isRelative } from './actorish.ts'
import { antecedent } from './antecedent.ts'
import { type Frame, Slots } from './frame.ts'
import { lemmaAt } from './lemma.ts'
import { agentsOf, isPassive, surfaceSubjects } from './subjects.ts'
import { eventWords } from './words.ts'

export { isPassive } from './subjects.ts'

/** Who does what to whom around a verb; `depth` bounds the walk up through controlling verbs. */
export function clauseFrame(tree: Tree, verb: number, depth = 0, passive = isPassive(tree, verb)): Frame {
  const slots = new Slots()
  const surface = surfaceSubjects(tree, verb, depth)
  const indirect = childrenBy(tree, verb, 'iobj').map((c) => antecedent(tree, c))
  const direct = objectsOf(tree, verb, indirect)
  const objects = direct.length > 0 || passive ? direct : firstOf(indirect, afterParticle(tree, verb), raisedObjects(tree, verb))
  addSubjects(slots, passive, surface, objects, agentsOf(tree, verb))
  slots.add('indirect', indirect)
  slots.add('by', passive ? agentsOf(tree, verb) : [])
  if (CONTROLLED.has(tree.tokens[verb]!.deprel)) slots.add('controlled', [verb])
  addOblique(tree, verb, slots)
  addWords(tree, verb, slots)
  addClauses(tree, verb, slots)
  addClauseObjects(tree, verb, slots, depth)
  for (const object of objects) addWithin(tree, object, slots)
  return { token: verb, passive, particles: particlesOf(tree, verb), slots: slots.map }
}

/** What somebody decided, promised or was told to do. */
const CONTROLLED: ReadonlySet<string> = new Set(['xcomp', 'acl'])

const firstOf = (...found: readonly (readonly number[])[]): readonly number[] => found.find((tokens) => tokens.length > 0) ?? []

/** `cut off the water`, where the grammar took the particle for a preposition, or the object for an adverbial. */
const afterParticle = (tree: Tree, verb: number): readonly number[] =>
  childrenBy(tree, verb, 'obl').filter((c) => {
    const cases = childrenBy(tree, c, 'case')
    if (cases.length === 0) return c > verb && childrenBy(tree, verb, 'compound:prt').includes(verb + 1) && !isTime(tree, c)
    return cases.some((word) => word === verb + 1 && eventWords().adverbs.has(formOf(tree, word).toLowerCase()))
  })

const isTime = (tree: Tree, i: number): boolean => isDated(tree, i) || eventWords().timeNouns.has(lemmaAt(tree, i))

/** `pressed X to sign`, where the grammar took X for the subject of the infinitive. */
const raisedObjects = (tree: Tree, verb: number): readonly number[] =>
  eventWords().objectControl.has(lemmaAt(tree, verb))
    ? childrenBy(tree, verb, 'xcomp', 'ccomp')
        .filter((c) => feature(tree.tokens[c]!, 'VerbForm') === 'Inf' && caseOf(tree, c).includes('to'))
        .flatMap((c) => childrenBy(tree, c, 'nsubj'))
    : []

function addSubjects(
  slots: Slots,
  passive: boolean,
  surface: readonly number[],
  objects: readonly number[],
  agents: readonly number[],
): void {
  if (!passive) slots.add('subject', surface).add('object', objects)
  else if (objects.length > 0) slots.add('subject', agents).add('indirect', surface).add('object', objects)
  else slots.add('subject', agents).add('object', surface)
}

function objectsOf(tree: Tree, verb: number, indirect: readonly number[]): readonly number[] {
  const own = childrenBy(tree, verb, 'obj').map((c) => antecedent(tree, c))
  if (own.length > 0 || indirect.length > 0) return own
  return [...sharedObjects(tree, verb), ...relativeObject(tree, verb)]
}

/** `seized and burned the town`: the object stands after both verbs but hangs on one. */
function sharedObjects(tree: Tree, verb: number): readonly number[] {
  const { head, deprel } = tree.tokens[verb]!
  if (deprel === 'conj') return childrenBy(tree, head, 'obj').filter((c) => c > verb)
  if (childrenBy(tree, verb, 'obl', 'xcomp', 'ccomp').length > 0) return []
  const next = childrenBy(tree, verb, 'conj').filter((c) => c <= verb + 3 && tree.tokens[c]!.upos === 'VERB')
  return next.flatMap((c) => (childrenBy(tree, c, 'nsubj').length > 0 ? [] : childrenBy(tree, c, 'obj')))
}

/** `the islands they seized`: no pronoun marks the gap. */
function relativeObject(tree: Tree, verb: number): readonly number[] {
  const { head, deprel } = tree.tokens[verb]!
  if (deprel !== 'acl:relcl' || childrenBy(tree, verb, 'nsubj').length === 0) return []
  if (eventWords().timeNouns.has(lemmaAt(tree, head))) return []
  const marked = (tree.children[verb] ?? []).some((c) => isRelative(tree.tokens[c]!) || isRelativeAdverb(tree, c))
  return marked ? [] : [head]
}

const isRelativeAdverb = (tree: Tree, i: number): boolean => ['where', 'when', 'why'].includes(formOf(tree, i).toLowerCase())

/** Also what hangs on a particle: `stayed away from the talks`. */
function addOblique(tree: Tree, verb: number, slots: Slots): void {
  const particles = childrenBy(tree, verb, 'advmod').filter((c) => eventWords().particles.has(formOf(tree, c).toLowerCase()))
  for (const head of [verb, ...particles]) for (const [name, tokens] of prepositionsOf(tree, head, ['obl'])) slots.add(name, tokens)
}

/** Dependants by their preposition. */
export function prepositionsOf(tree: Tree, i: number, labels: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const slots = new Slots()
  for (const child of childrenBy(tree, i, ...labels)) {
    if (tree.tokens[child]!.deprel === 'obl:agent') continue
    for (const word of caseOf(tree, child)) slots.add(word, [antecedent(tree, child)])
  }
  return slots.map
}

function addClauses(tree: Tree, verb: number, slots: Slots): void {
  for (const child of childrenBy(tree, verb, 'ccomp', 'xcomp', 'advcl')) {
    const deprel = tree.tokens[child]!.deprel
    const marks = caseOf(tree, child)
    if (deprel !== 'advcl' || marks.includes('for') || marks.includes('to')) slots.add('clause', [child])
    if ([child, ...childrenBy(tree, child, 'aux')].some((c) => feature(tree.tokens[c]!, 'Mood') === 'Ind')) slots.add('finite', [child])
    if (deprel !== 'advcl' || marks.includes('for')) slots.add('clause-subject', childrenBy(tree, child, 'nsubj'))
    for (const mark of marks) if (mark !== 'to' && mark !== 'that') slots.add(mark, [child])
  }
}

/** Adverbs and predicates under their own word: `work together`, `take X hostage`, `hold X responsible`. */
function addWords(tree: Tree, verb: number, slots: Slots): void {
  const predicates = childrenBy(tree, verb, 'obj').filter((c) => tree.tokens[c]!.upos === 'ADV')
  for (const c of [...childrenBy(tree, verb, 'advmod', 'xcomp'), ...predicates])
    if (tree.tokens[c]!.upos !== 'VERB') slots.add(lemmaAt(tree, c), [c])
}

/** On whom the wanted, refused or threatened act would fall (`threatened to attack X`); its partner (`refused to talk to X`). */
function addClauseObjects(tree: Tree, verb: number, slots: Slots, depth: number): void {
  if (depth > 2) return
  for (const child of childrenBy(tree, verb, 'xcomp').filter((c) => tree.tokens[c]!.upos === 'VERB')) {
    const inner = clauseFrame(tree, child, depth + 1).slots
    const partner = firstOf(...['with', 'object-with', 'against', 'object-against', 'to', 'object-to'].map((name) => inner.get(name) ?? []))
    slots.add('clause-partner', partner).add('clause-object', firstOf(partner, inner.get('on') ?? [], inner.get('object') ?? []))
  }
}

/** `sanctions on X`, `relations with X`: what the object's own prepositions bring, as `object-on`, `object-with`. */
function addWithin(tree: Tree, object: number, slots: Slots): void {
  for (const [name, tokens] of prepositionsOf(tree, object, ['nmod'])) slots.add(`object-${name}`, tokens)
}

function particlesOf(tree: Tree, verb: number): ReadonlySet<string> {
  const { particles } = eventWords()
  const near = childrenBy(tree, verb, 'compound:prt', 'advmod', 'obl', 'xcomp').filter(
    (c) => tree.tokens[c]!.deprel === 'compound:prt' || (particles.has(formOf(tree, c).toLowerCase()) && c > verb),
  )
  const taken = afterParticle(tree, verb).length > 0 || isBeforePreposition(tree, verb) ? [verb + 1] : []
  return new Set([...near, ...taken].map((c) => formOf(tree, c).toLowerCase()))
}

/** `closed in on the town`, where the grammar took both words for prepositions. */
const isBeforePreposition = (tree: Tree, verb: number): boolean =>
  eventWords().particles.has(formOf(tree, verb + 1).toLowerCase()) &&
  childrenBy(tree, verb, 'obl').some((c) => {
    const cases = childrenBy(tree, c, 'case')
    return cases.length > 1 && cases[0] === verb + 1
  })
