/** The frame of a verb: passives, relative clauses, participles, control and shared subjects are undone here. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { caseOf, isActor, isDated, isRelative } from './actorish.ts'
import { type Frame, Slots } from './frame.ts'
import { lemmaAt } from './lemma.ts'
import { nounController } from './nominal.ts'
import { eventWords } from './words.ts'

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

/** `cut off the water`, where the grammar took the particle for a preposition. */
const afterParticle = (tree: Tree, verb: number): readonly number[] =>
  childrenBy(tree, verb, 'obl').filter((c) =>
    childrenBy(tree, c, 'case').some((word) => word === verb + 1 && eventWords().adverbs.has(formOf(tree, word).toLowerCase())),
  )

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

/** Passive by its auxiliary, its subject or agent, its feature, or because it continues a passive. */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!
  if (childrenBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0) return true
  if (childrenBy(tree, verb, 'obl:agent').length > 0 && isPastParticiple(tree, verb)) return true
  if (!isPastParticiple(tree, verb) || childrenBy(tree, verb, 'aux', 'nsubj', 'obj').length > 0) return false
  if (feature(token, 'Voice') === 'Pass' || ['acl', 'amod', 'advcl'].includes(token.deprel)) return true
  return token.deprel === 'conj' && isPassive(tree, token.head)
}

const isPastParticiple = (tree: Tree, verb: number): boolean => {
  const token = tree.tokens[verb]!
  return feature(token, 'VerbForm') === 'Part' && feature(token, 'Tense') !== 'Pres'
}

function agentsOf(tree: Tree, verb: number): readonly number[] {
  const marked = childrenBy(tree, verb, 'obl:agent')
  const by = marked.length > 0 ? marked : childrenBy(tree, verb, 'obl').filter((c) => caseOf(tree, c).includes('by') && !isDated(tree, c))
  return by.map((c) => antecedent(tree, c))
}

/** The grammatical subject, its own or the one it shares with or inherits from the verb above. */
export function surfaceSubjects(tree: Tree, verb: number, depth = 0): readonly number[] {
  const own = childrenBy(tree, verb, 'nsubj').filter((c) => tree.tokens[c]!.deprel !== 'nsubj:outer')
  if (own.length > 0) return own.map((c) => antecedent(tree, c))
  const modified = modifiedSubjects(tree, verb)
  if (modified.length > 0) return modified
  if (depth > 6 || hasOtherSubject(tree, verb)) return []
  return inheritedSubjects(tree, verb, depth + 1)
}

/** `The calculating king was …`, where the grammar took the participle for a clause: its article stands before it. */
const modifiedSubjects = (tree: Tree, verb: number): readonly number[] =>
  childrenBy(tree, verb, 'csubj').flatMap((clause) =>
    childrenBy(tree, clause, 'obj').filter((object) => childrenBy(tree, object, 'det').some((det) => det < clause)),
  )

const hasOtherSubject = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, 'csubj', 'expl').length > 0

function inheritedSubjects(tree: Tree, verb: number, depth: number): readonly number[] {
  const { head, deprel } = tree.tokens[verb]!
  if (head === verb) return []
  if (deprel === 'conj') return tree.tokens[head]!.upos === 'NOUN' ? [] : surfaceSubjects(tree, head, depth)
  if (deprel === 'xcomp') return controllers(tree, head, depth)
  if (isRelation(deprel, 'advcl')) return adverbialSubjects(tree, verb, head, depth)
  if (deprel === 'acl') return participleSubjects(tree, verb, head, depth)
  if (deprel === 'acl:relcl') return relativeGap(tree, verb, head)
  if (deprel === 'amod') return [head]
  if (deprel === 'ccomp' && isNonFinite(tree, verb)) return controllers(tree, head, depth)
  if (deprel === 'parataxis') return parataxisSubjects(tree, verb, head, depth)
  return []
}

/** `…, adding that`; and `Kofi Annan, sent by the UN, met`, where the grammar made the name the root. */
function parataxisSubjects(tree: Tree, verb: number, head: number, depth: number): readonly number[] {
  if (tree.tokens[head]!.upos === 'PROPN' && head < verb && tree.tokens[head]!.head === head) return [head]
  return isNonFinite(tree, verb) ? surfaceSubjects(tree, head, depth) : []
}

const isNonFinite = (tree: Tree, verb: number): boolean => feature(tree.tokens[verb]!, 'VerbForm') !== 'Fin'

/** Who does what an infinitive says: the object of `persuaded X to`, else the subject. */
function controllers(tree: Tree, head: number, depth: number): readonly number[] {
  const { objectControl, obliqueControl } = eventWords()
  const lemma = lemmaAt(tree, head)
  if (tree.tokens[head]!.upos === 'NOUN' && childrenBy(tree, head, 'cop').length === 0) return nounController(tree, head, depth)
  if (objectControl.has(lemma)) {
    const frame = clauseFrame(tree, head, depth)
    const objects = frame.slots.get('object') ?? frame.slots.get('indirect') ?? []
    if (objects.length > 0) return objects
  }
  if (obliqueControl.has(lemma)) {
    const oblique = childrenBy(tree, head, 'obl').filter((c) =>
      caseOf(tree, c).some((word) => ['on', 'upon', 'to', 'with', 'for'].includes(word)),
    )
    if (oblique.length > 0) return oblique.map((c) => antecedent(tree, c))
  }
  return surfaceSubjects(tree, head, depth)
}

/** `…, killing two`: the main subject, or the agent of a passive; `accused X of plotting`, `urged X to`: the object. */
function adverbialSubjects(tree: Tree, verb: number, head: number, depth: number): readonly number[] {
  const marks = caseOf(tree, verb)
  const lemma = lemmaAt(tree, head)
  const { objectControl, obliqueControl } = eventWords()
  const controlled = marks.some((mark) => ['of', 'to', 'from', 'into', 'for'].includes(mark)) && objectControl.has(lemma)
  if (controlled || (marks.includes('to') && obliqueControl.has(lemma))) return controllers(tree, head, depth)
  if (tree.tokens[head]!.upos === 'NOUN' && childrenBy(tree, head, 'cop', 'nsubj').length === 0) return nounController(tree, head, depth)
  if (isPassive(tree, head) && !marks.includes('to') && marks.length === 0 && feature(tree.tokens[verb]!, 'Tense') === 'Pres') {
    const agents = agentsOf(tree, head)
    if (agents.length > 0) return agents
  }
  return surfaceSubjects(tree, head, depth)
}

/** `troops attacking the town`, `talks brokered by X`: the noun; `a plan to attack`: whoever has the plan. */
function participleSubjects(tree: Tree, verb: number, noun: number, depth: number): readonly number[] {
  const bare = caseOf(tree, verb).length === 0 && feature(tree.tokens[verb]!, 'VerbForm') !== 'Inf'
  const ofSomebody = caseOf(tree, verb).includes('of') && isActor(tree, noun)
  return ofSomebody || (bare && isDoer(tree, noun, verb)) ? [noun] : nounController(tree, noun, depth)
}

/** (Also `accused the rebels of looting`, where the grammar hangs the gerund on the rebels.) `a statement accusing X`: whoever makes the statement accuses. */
const isDoer = (tree: Tree, noun: number, verb: number): boolean => isPassive(tree, verb) || isActor(tree, noun)

/** A relative clause without a subject of its own: the noun fills the gap. */
const relativeGap = (tree: Tree, _verb: number, noun: number): readonly number[] => {
  const { upos } = tree.tokens[noun]!
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(upos) ? [noun] : []
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

function addOblique(tree: Tree, verb: number, slots: Slots): void {
  for (const [name, tokens] of prepositionsOf(tree, verb, ['obl'])) slots.add(name, tokens)
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
    if (feature(tree.tokens[child]!, 'Mood') === 'Ind') slots.add('finite', [child])
    if (deprel !== 'advcl' || marks.includes('for')) slots.add('clause-subject', childrenBy(tree, child, 'nsubj'))
    for (const mark of marks) if (mark !== 'to' && mark !== 'that') slots.add(mark, [child])
  }
}

/** Adverbs and predicates under their own word: `work together`, `take X hostage`, `hold X responsible`. */
function addWords(tree: Tree, verb: number, slots: Slots): void {
  for (const c of childrenBy(tree, verb, 'advmod', 'xcomp')) if (tree.tokens[c]!.upos !== 'VERB') slots.add(lemmaAt(tree, c), [c])
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
  const taken = afterParticle(tree, verb).length > 0 ? [verb + 1] : []
  return new Set([...near, ...taken].map((c) => formOf(tree, c).toLowerCase()))
}

/** What a relative pronoun stands for; any other token stands for itself. */
export function antecedent(tree: Tree, i: number): number {
  const token = tree.tokens[i]!
  if (token.upos !== 'PRON' || !isRelative(token)) return i
  for (let at = i, steps = 0; steps < 8; steps++) {
    const { head, deprel } = tree.tokens[at]!
    if (deprel === 'acl:relcl') return head
    if (head === at) return i
    at = head
  }
  return i
}
