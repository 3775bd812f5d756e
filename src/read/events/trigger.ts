/** Which sense a word has here, and whether it can be a trigger at all. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { isActor, isLower } from './actorish.ts'
import { clauseFrame } from './clause.ts'
import type { Frame } from './frame.ts'
import { parseGuard } from './guard.ts'
import { basesOf, lemmaAt } from './lemma.ts'
import { type Sense, sensesOf } from './lexicon.ts'
import { nominalFrame } from './nominal.ts'
import { type ReadyRule, ruleAt, withPaths } from './rules.ts'
import { isPassive } from './subjects.ts'
import { type Template, templateOf } from './template.ts'
import { eventWords } from './words.ts'

export interface Trigger {
  readonly token: number
  readonly sense: Sense
  readonly frame: Frame
  readonly template: Template
}

/** The trigger that a token is, if a rule takes it or its word has an event sense that holds here. */
export function triggerAt(tree: Tree, token: number): Trigger | undefined {
  const pos = partOfSpeech(tree, token)
  if (!pos || beginsHyphenated(tree, token) || isInName(tree, token)) return undefined
  const rule = ruleAt(tree, token)
  if (rule) return ruled(tree, token, pos, rule)
  if (isMereModifier(tree, token, pos)) return undefined
  const senses = candidates(tree, token, pos)
  if (senses.length === 0) return undefined
  const [frame, sense] = fitting(tree, token, pos, senses)
  if (!sense || sense.type === 'NONE' || (tree.tokens[token]!.deprel === 'amod' && !FORCE.has(sense.type))) return undefined
  return { token, sense, frame, template: templateOf(sense.template) }
}

/** The frame and the sense that holds in it; after `and` in a passive the verb may go on with the passive (`was tried and shot`). */
function fitting(tree: Tree, token: number, pos: Pos, senses: readonly Sense[]): readonly [Frame, Sense | undefined] {
  const frame = frameOf(tree, token, pos)
  const sense = senses.find((candidate) => candidate.guard.holds(tree, frame))
  if (sense || pos !== 'VERB' || !mayGoOnPassive(tree, token)) return [frame, sense]
  const passive = clauseFrame(tree, token, 0, true)
  return [passive, senses.find((candidate) => candidate.guard.holds(tree, passive))]
}

function mayGoOnPassive(tree: Tree, token: number): boolean {
  const { deprel, head } = tree.tokens[token]!
  return (
    deprel === 'conj' &&
    isPassive(tree, head) &&
    feature(tree.tokens[token]!, 'Tense') === 'Past' &&
    childrenBy(tree, token, 'nsubj', 'obj', 'aux').length === 0
  )
}

/** A noun that takes up an event told before (`the landing`) needs no guard; the first typed sense of the word serves. */
export function takenUp(tree: Tree, token: number, told: readonly Trigger[]): Trigger | undefined {
  if (tree.tokens[token]!.upos !== 'NOUN' || !isDefinite(tree, token) || isInName(tree, token) || isMereModifier(tree, token, 'NOUN'))
    return undefined
  if (isActor(tree, token)) return undefined
  const before = told.filter((trigger) => trigger.token < token && isKin(tree, trigger.token, token))
  const sense = candidates(tree, token, 'NOUN').find(({ type }) => before.some((trigger) => trigger.sense.type === type))
  return sense && { token, sense: { ...sense, guard: FREE }, frame: nominalFrame(tree, token), template: templateOf(sense.template) }
}

const FREE = parseGuard('free')

const isDefinite = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'det').some((c) => ['the', 'this', 'that', 'these', 'those'].includes(formOf(tree, c).toLowerCase()))

/** Words with one stem: `landed`, `landing`. */
const isKin = (tree: Tree, one: number, other: number): boolean => lemmaAt(tree, one).slice(0, 5) === lemmaAt(tree, other).slice(0, 5)

const frameOf = (tree: Tree, token: number, pos: Pos): Frame => (pos === 'NOUN' ? nominalFrame(tree, token) : clauseFrame(tree, token))

function ruled(tree: Tree, token: number, pos: Pos, ready: ReadyRule): Trigger {
  const { id, type, mode, cameo } = ready.rule
  const lemma = lemmaAt(tree, token)
  const sense: Sense = { lemma, pos, guard: NEEDS_ACTOR, type, mode, cameo, template: id, rule: `rule:${id}` }
  return { token, sense, frame: withPaths(tree, frameOf(tree, token, pos), ready), template: ready.template }
}

const NEEDS_ACTOR = parseGuard('')

/** Only these are told by a participle before a noun (`a detained student`); others describe (`a decorated general`). */
const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

type Pos = Sense['pos']

function partOfSpeech(tree: Tree, i: number): Pos | undefined {
  const { upos } = tree.tokens[i]!
  if (upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ') return upos
  if (upos === 'PROPN' && isLower(tree, i)) return 'NOUN'
  return upos === 'PROPN' && isFirst(tree, i) && !isNameWord(tree, i + 1) ? 'NOUN' : undefined
}

function candidates(tree: Tree, token: number, pos: Pos): readonly Sense[] {
  for (const lemma of lemmasOf(tree, token)) {
    const own = sensesOf(pos, lemma)
    if (own.length > 0) return own
  }
  const lemma = lemmaAt(tree, token)
  return pos === 'NOUN' && lemma.endsWith('ing') ? gerundSenses(lemma) : []
}

/** With what is joined by a hyphen first (`cease-fire`), then the form, for plurals of their own (`talks`), then the lemma. */
function lemmasOf(tree: Tree, token: number): readonly string[] {
  const lemma = lemmaAt(tree, token)
  const first = hyphenated(tree, token)
  const joined = first === undefined ? [] : [`${formOf(tree, first).toLowerCase()}-${lemma}`]
  const plural = tree.tokens[token]!.upos === 'NOUN' ? [formOf(tree, token).toLowerCase()] : []
  return [...joined, ...plural, lemma]
}

/** The first part of a hyphenated word that ends with this token. */
export function hyphenated(tree: Tree, token: number): number | undefined {
  const [first, hyphen, last] = [tree.tokens[token - 2], tree.tokens[token - 1], tree.tokens[token]]
  const close = first && hyphen && last && first.end === hyphen.start && hyphen.end === last.start
  return close && formOf(tree, token - 1) === '-' ? token - 2 : undefined
}

/** `counter` in `counter-attack`: the event is at the end of the word. */
const beginsHyphenated = (tree: Tree, token: number): boolean =>
  formOf(tree, token + 1) === '-' && tree.tokens[token]!.end === tree.tokens[token + 1]!.start

/** `shelling` has the unguarded sense of `shell`; `the targeting of X` the sense of force of `target`; both with the arguments of a noun. */
function gerundSenses(lemma: string): readonly Sense[] {
  const verbs = basesOf(lemma).flatMap((base) => sensesOf('VERB', base))
  const plain = verbs.find((sense) => sense.guard.weight === 0 && sense.type !== 'OTHER')
  const forceful = verbs.find((sense) => FORCE.has(sense.type))
  const as = (sense: Sense | undefined, guard: Sense['guard'] | undefined): readonly Sense[] =>
    sense && guard ? [{ ...sense, guard, pos: 'NOUN', template: 'noun-act', rule: `${sense.rule}+gerund` }] : []
  return [...as(plain, plain?.guard), ...as(forceful, OF_SOMEBODY)]
}

const OF_SOMEBODY = parseGuard('of=@actor')

/** Part of a name or title: `the Act of Montevideo`, `Workers' Strike Committee`. */
function isInName(tree: Tree, i: number): boolean {
  const { upos, deprel } = tree.tokens[i]!
  if (deprel === 'flat') return true
  if (upos === 'VERB') return /^\p{Lu}/u.test(formOf(tree, i)) && isNameWord(tree, i + 1) && (deprel === 'amod' || !isFirst(tree, i))
  return upos === 'PROPN' && !isLower(tree, i) ? !isFirst(tree, i) : /^\p{Lu}\p{Ll}/u.test(formOf(tree, i)) && !isFirst(tree, i)
}

const isFirst = (tree: Tree, i: number): boolean => tree.tokens[i - 1]?.sentence !== tree.tokens[i]!.sentence

const isNameWord = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'PROPN'

/** `strike committee`, `attack helicopters`; but `mediation effort` and `bomb attack` keep their event. */
function isMereModifier(tree: Tree, i: number, pos: Pos): boolean {
  const { deprel, head } = tree.tokens[i]!
  if (pos === 'NOUN') return deprel === 'compound' && !eventWords().efforts.has(lemmaAt(tree, head))
  if (pos === 'ADJ') return deprel === 'amod'
  if (hyphenated(tree, i) !== undefined && !eventWords().prefixes.has(formOf(tree, hyphenated(tree, i)!).toLowerCase()))
    return deprel !== 'root'
  if (deprel === 'amod') return feature(tree.tokens[i]!, 'VerbForm') !== 'Part' || childrenBy(tree, i, 'advmod').length > 0
  return isRelation(deprel, 'case') || deprel === 'compound' || deprel === 'mark'
}
