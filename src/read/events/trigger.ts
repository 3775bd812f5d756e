/** Which sense a word has here, and whether it can be a trigger at all. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { clauseFrame } from './clause.ts'
import type { Frame } from './frame.ts'
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
  if (!pos || isInName(tree, token) || isMereModifier(tree, token, pos)) return undefined
  const senses = candidates(tree, token, pos)
  if (senses.length === 0) return undefined
  const frame = pos === 'NOUN' ? nominalFrame(tree, token) : clauseFrame(tree, token)
  const sense = senses.find((candidate) => candidate.guard.holds(tree, frame))
  return sense && sense.type !== 'NONE' ? { token, sense, frame } : undefined
}

type Pos = Sense['pos']

function partOfSpeech(tree: Tree, i: number): Pos | undefined {
  const { upos } = tree.tokens[i]!
  if (upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ') return upos
  const first = tree.tokens[i - 1]?.sentence !== tree.tokens[i]!.sentence
  return upos === 'PROPN' && first && !isNameWord(tree, i + 1) ? 'NOUN' : undefined
}

function candidates(tree: Tree, token: number, pos: Pos): readonly Sense[] {
  const lemma = tree.tokens[token]!.lemma.toLowerCase()
  const own = sensesOf(pos, lemma)
  if (own.length > 0 || pos !== 'NOUN') return own
  return lemma.endsWith('ing') ? gerundSenses(lemma) : sensesOf('NOUN', lemma.replace(/-/g, ''))
}

/** `shelling` has the unguarded sense of `shell`, with the arguments of a noun. */
function gerundSenses(lemma: string): readonly Sense[] {
  const stem = lemma.slice(0, -3)
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
  const verb = bases.flatMap((base) => sensesOf('VERB', base)).find((sense) => sense.guard.weight === 0 && sense.type !== 'OTHER')
  return verb ? [{ ...verb, pos: 'NOUN', template: 'noun-act', rule: `${verb.rule}+gerund` }] : []
}

/** Part of a name or title: `the Act of Montevideo`, `Workers' Strike Committee`. */
function isInName(tree: Tree, i: number): boolean {
  const { upos, deprel } = tree.tokens[i]!
  if (deprel === 'flat') return true
  if (upos === 'VERB') return false
  const capital = /^\p{Lu}\p{Ll}/u.test(formOf(tree, i)) && tree.tokens[i - 1]?.sentence === tree.tokens[i]!.sentence
  return capital && (isNameWord(tree, i - 1) || isNameWord(tree, i + 1) || upos === 'PROPN')
}

const isNameWord = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'PROPN'

/** `strike committee`, `attack helicopters`; but `mediation effort` and `bomb attack` keep their event. */
function isMereModifier(tree: Tree, i: number, pos: Pos): boolean {
  const { deprel, head } = tree.tokens[i]!
  if (pos === 'NOUN') return deprel === 'compound' && !eventWords().efforts.has(tree.tokens[head]!.lemma.toLowerCase())
  if (pos === 'ADJ') return deprel === 'amod'
  if (deprel === 'amod') return feature(tree.tokens[i]!, 'VerbForm') !== 'Part' || childrenBy(tree, i, 'advmod').length > 0
  return isRelation(deprel, 'case') || deprel === 'compound' || deprel === 'mark'
}
