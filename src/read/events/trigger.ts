/** Which sense a word has here, and whether it can be a trigger at all. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { clauseFrame } from './clause.ts'
import type { Frame } from './frame.ts'
import { basesOf, lemmaAt } from './lemma.ts'
import { type Sense, sensesOf } from './lexicon.ts'
import { nominalFrame } from './nominal.ts'
import { eventWords } from './words.ts'

export interface Trigger {
  readonly token: number
  readonly sense: Sense
  readonly frame: Frame
}

/** The trigger that a token is, if its word has an event sense that holds here. */
export function triggerAt(tree: Tree, token: number): Trigger | undefined {
  const pos = partOfSpeech(tree, token)
  if (!pos || beginsHyphenated(tree, token) || isInName(tree, token) || isMereModifier(tree, token, pos)) return undefined
  const senses = candidates(tree, token, pos)
  if (senses.length === 0) return undefined
  const frame = pos === 'NOUN' ? nominalFrame(tree, token) : clauseFrame(tree, token)
  const sense = senses.find((candidate) => candidate.guard.holds(tree, frame))
  if (!sense || (tree.tokens[token]!.deprel === 'amod' && !FORCE.has(sense.type))) return undefined
  return sense.type !== 'NONE' ? { token, sense, frame } : undefined
}

/** Only these are told by a participle before a noun (`a detained student`); others describe (`a decorated general`). */
const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

type Pos = Sense['pos']

function partOfSpeech(tree: Tree, i: number): Pos | undefined {
  const { upos } = tree.tokens[i]!
  if (upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ') return upos
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

/** With what is joined by a hyphen first (`cease-fire`), then the word by itself. */
function lemmasOf(tree: Tree, token: number): readonly string[] {
  const lemma = lemmaAt(tree, token)
  const first = hyphenated(tree, token)
  const joined = first === undefined ? [] : [`${formOf(tree, first).toLowerCase()}-${lemma}`]
  return [...joined, lemma]
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

/** `shelling` has the unguarded sense of `shell`, with the arguments of a noun. */
function gerundSenses(lemma: string): readonly Sense[] {
  const verb = basesOf(lemma)
    .flatMap((base) => sensesOf('VERB', base))
    .find((sense) => sense.guard.weight === 0 && sense.type !== 'OTHER')
  return verb ? [{ ...verb, pos: 'NOUN', template: 'noun-act', rule: `${verb.rule}+gerund` }] : []
}

/** Part of a name or title: `the Act of Montevideo`, `Workers' Strike Committee`. */
function isInName(tree: Tree, i: number): boolean {
  const { upos, deprel } = tree.tokens[i]!
  if (deprel === 'flat') return true
  if (upos === 'VERB') return deprel === 'amod' && /^\p{Lu}/u.test(formOf(tree, i)) && isNameWord(tree, i + 1)
  return upos === 'PROPN' ? !isFirst(tree, i) : /^\p{Lu}\p{Ll}/u.test(formOf(tree, i)) && !isFirst(tree, i)
}

const isFirst = (tree: Tree, i: number): boolean => tree.tokens[i - 1]?.sentence !== tree.tokens[i]!.sentence

const isNameWord = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'PROPN'

/** `strike committee`, `attack helicopters`; but `mediation effort` and `bomb attack` keep their event. */
function isMereModifier(tree: Tree, i: number, pos: Pos): boolean {
  const { deprel, head } = tree.tokens[i]!
  if (pos === 'NOUN') return deprel === 'compound' && !eventWords().efforts.has(lemmaAt(tree, head))
  if (pos === 'ADJ') return deprel === 'amod'
  if (deprel === 'amod') return feature(tree.tokens[i]!, 'VerbForm') !== 'Part' || childrenBy(tree, i, 'advmod').length > 0
  return isRelation(deprel, 'case') || deprel === 'compound' || deprel === 'mark'
}
