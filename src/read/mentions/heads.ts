/** Which tokens head a mention: every noun and name that stands for itself, adjectives of nationality that act, pronouns. */
import { childrenBy, feature, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { isOneOfSeveral } from './modifiers.ts'
import { isCalendarName, nounSense } from './nouns.ts'
import { organizationBy } from './organizations.ts'
import type { NameWords } from './phrase.ts'
import { pronounBy } from './pronouns.ts'
import { stateBy } from './states.ts'

/** Tokens that head a mention, in text order; `nameAt` gives the name whose top a token is. */
export function mentionHeads(tree: Tree, nameAt: ReadonlyMap<number, NameWords>): readonly number[] {
  const inName = new Map([...nameAt.values()].flatMap((name) => name.tokens.map((t) => [t, name] as const)))
  return tree.tokens.flatMap((_, i) => (isHead(tree, i, nameAt, inName) ? [i] : []))
}

type Names = ReadonlyMap<number, NameWords>

function isHead(tree: Tree, i: number, nameAt: Names, inName: Names): boolean {
  const { upos, deprel } = tree.tokens[i]!
  const name = inName.get(i)
  if (name && name.top !== i) return false
  if (upos === 'PRON') return isPronoun(tree, i)
  if (isRelation(deprel, 'flat') || isRelation(deprel, 'fixed') || isRelation(deprel, 'goeswith')) return false
  if (isDescription(tree, i)) return false
  if (upos === 'ADJ') return isNationality(tree, i) || isAdjectiveForPeople(tree, i)
  if (upos === 'NUM' || upos === 'DET') return isCountOfPeople(tree, i)
  if (isCalendarWord(tree, i, name)) return false
  if (upos !== 'NOUN' && upos !== 'PROPN') return name !== undefined && upos !== 'PUNCT'
  return !isModifier(tree, i) || isActingModifier(tree, i, nameAt)
}

function isPronoun(tree: Tree, i: number): boolean {
  const { deprel, feats } = tree.tokens[i]!
  if (isRelation(deprel, 'expl') || isRelation(deprel, 'det') || feats?.includes('PronType=Rel') || feats?.includes('PronType=Int'))
    return false
  return pronounBy(formOf(tree, i)) !== undefined
}

/** A title before a name belongs to the name's mention. */
const isDescription = (tree: Tree, i: number): boolean => tree.tokens[i]!.deprel === 'nmod:desc' && tree.tokens[i]!.head > i

/** `Iranian` in `Iranian mediation`, `the French`; not in `Iranian officials`, which is one mention. */
function isNationality(tree: Tree, i: number): boolean {
  const word = formOf(tree, i)
  if (stateBy(word)?.as !== 'demonym' && !organizationBy(word)) return false
  return !isRelation(tree.tokens[i]!.deprel, 'amod') || isOneOfSeveral(tree, i) || !namesSomebody(tree, tree.tokens[i]!.head)
}

const isAdjectiveForPeople = (tree: Tree, i: number): boolean =>
  /^(nsubj|obj|obl|nmod|conj)/.test(tree.tokens[i]!.deprel) &&
  childrenBy(tree, i, 'det').length > 0 &&
  nounSense([formOf(tree, i).toLowerCase()])?.kind !== undefined

/** `two of its allies`, `many fled`: a number that stands for people. */
const isCountOfPeople = (tree: Tree, i: number): boolean =>
  /^(nsubj|obj$|iobj|obl:agent)/.test(tree.tokens[i]!.deprel) &&
  !/^(this|that|all|each|either|neither|what|which)$/i.test(formOf(tree, i)) &&
  !/\d{4}|[%$€£]/.test(formOf(tree, i))

/** Months and days are no mentions, unless one is a person who acts (`May resigned`). */
const isCalendarWord = (tree: Tree, i: number, name: NameWords | undefined): boolean =>
  isCalendarName(formOf(tree, i)) && !(name?.type === 'PER' && (name.tokens.length > 1 || isRelation(tree.tokens[i]!.deprel, 'nsubj')))

const isModifier = (tree: Tree, i: number): boolean => isRelation(tree.tokens[i]!.deprel, 'compound')

/** `troop` in `U.S. troop presence`, `Mahdi Army` in `Mahdi Army resistance`; not `oil` in `oil minister`. */
function isActingModifier(tree: Tree, i: number, nameAt: Names): boolean {
  const head = tree.tokens[i]!.head
  const name = nameAt.get(i)
  if (name?.tokens.includes(head)) return false
  if (isOneOfSeveral(tree, i) || organizationBy(formOf(tree, i))) return true
  if (name && name.tokens.length > 1 && name.type !== 'LOC') return true
  if (namesSomebody(tree, head) || tree.tokens[head]!.upos === 'PROPN') return false
  if (name || stateBy(formOf(tree, i))) return true
  const sense = nounSense([tree.tokens[i]!.lemma.toLowerCase()])
  return (sense?.kind === 'group' || sense?.kind === 'organization' || sense?.kind === 'person') && Boolean(sense.sector)
}

/** Whether a noun names a person, group, body or place, so that a nationality before it only describes. */
function namesSomebody(tree: Tree, i: number): boolean {
  const { lemma, upos } = tree.tokens[i]!
  if (upos === 'PROPN') return feature(tree.tokens[i]!, 'Number') !== undefined
  const before = childrenBy(tree, i, 'compound', 'amod').map((c) => tree.tokens[c]!.lemma.toLowerCase())
  const kind = nounSense([...before, lemma.toLowerCase()])?.kind
  return kind !== undefined && kind !== 'other'
}
