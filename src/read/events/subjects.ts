/** Who is the subject of a verb, its own or that of a verb or noun above: control, sharing, participles, relative clauses. */
import { childrenBy, feature, isRelation, type Tree } from '../../model/tree.ts'
import { caseOf, isActor, isDated } from './actorish.ts'
import { antecedent } from './antecedent.ts'
import { clauseFrame } from './clause.ts'
import { lemmaAt } from './lemma.ts'
import { nounController } from './nominal.ts'
import { eventWords } from './words.ts'

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

/** Who does it in a passive. */
export function agentsOf(tree: Tree, verb: number): readonly number[] {
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
    childrenBy(tree, clause, 'obj').filter((object) =>
      [clause, object].some((of) => childrenBy(tree, of, 'det').some((det) => det < clause)),
    ),
  )

const hasOtherSubject = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, 'csubj', 'expl').length > 0

function inheritedSubjects(tree: Tree, verb: number, depth: number): readonly number[] {
  const { head, deprel } = tree.tokens[verb]!
  if (head === verb) return []
  if (deprel === 'conj') return tree.tokens[head]!.upos === 'NOUN' ? [] : surfaceSubjects(tree, head, depth)
  if (deprel === 'xcomp') return controllers(tree, head, depth)
  if (isRelation(deprel, 'advcl')) return adverbialSubjects(tree, verb, head, depth)
  if (deprel === 'acl') return participleSubjects(tree, verb, head, depth)
  if (deprel === 'acl:relcl') return relativeGap(tree, head)
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

/**
 * `troops attacking the town`, `talks brokered by X`: the noun; `a plan to attack`: whoever has the plan; also `accused the rebels of
 * looting`, where the grammar hangs the gerund on the rebels.
 */
function participleSubjects(tree: Tree, verb: number, noun: number, depth: number): readonly number[] {
  const bare = caseOf(tree, verb).length === 0 && feature(tree.tokens[verb]!, 'VerbForm') !== 'Inf'
  const ofSomebody = caseOf(tree, verb).includes('of') && isActor(tree, noun)
  return ofSomebody || (bare && isDoer(tree, noun, verb)) ? [noun] : nounController(tree, noun, depth)
}

/** `a statement accusing X`: not the statement but whoever makes it accuses. */
const isDoer = (tree: Tree, noun: number, verb: number): boolean => isPassive(tree, verb) || isActor(tree, noun)

/** A relative clause without a subject of its own: the noun fills the gap. */
const relativeGap = (tree: Tree, noun: number): readonly number[] => {
  const { upos } = tree.tokens[noun]!
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(upos) ? [noun] : []
}
