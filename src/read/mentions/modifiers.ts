/** Words around a head that tell its country, whether it is known already, and which 'of' phrase completes it. */
import { childrenBy, feature, formOf, isRelation, subtree, type Tree } from '../../model/tree.ts'
import { type Organization, organizationBy } from './organizations.ts'
import { wordsOf } from './phrase.ts'
import { stateBy } from './states.ts'

export interface CountryWords {
  readonly country: string
  readonly state: string
  /** 'yes' when the words make it a part of the state (`Iraqi`, `of Iraq`), absent for `rebels in Iraq`. */
  readonly owns?: 'yes'
}

/** The country that a noun's modifiers name: `Iraqi officials`, `U.S. troops`, `president of Armenia`, `rebels in Darfur`. */
export function countryAround(tree: Tree, head: number): CountryWords | undefined {
  return describing(tree, head) ?? beside(tree, head) ?? inPhrases(tree, head)
}

/** Whether the words before a noun point at somebody known. */
export function articleOf(tree: Tree, head: number): 'definite' | 'indefinite' | 'bare' {
  if (childrenBy(tree, head, 'nmod:poss').length > 0) return 'definite'
  const determiners = childrenBy(tree, head, 'det').map((d) => tree.tokens[d]!)
  if (determiners.some((d) => feature(d, 'Definite') === 'Def' || feature(d, 'PronType') === 'Dem' || d.lemma === 'both')) return 'definite'
  return determiners.length > 0 || childrenBy(tree, head, 'nummod').length > 0 ? 'indefinite' : 'bare'
}

/** The tokens of a short `of` phrase right after a noun, as in `members of the administration`. */
export function ofPhrase(tree: Tree, head: number): readonly number[] {
  const next = childrenBy(tree, head, 'nmod').find(
    (c) => c > head && childrenBy(tree, c, 'case').some((k) => k === head + 1 && formOf(tree, k) === 'of'),
  )
  if (next === undefined) return []
  const inside = subtree(
    tree,
    next,
    (t) => isRelation(t.deprel, 'acl') || isRelation(t.deprel, 'conj') || isRelation(t.deprel, 'punct') || isRelation(t.deprel, 'cc'),
  )
  return inside.length <= 5 && inside.at(-1)! - inside[0]! === inside.length - 1 ? inside : []
}

function describing(tree: Tree, head: number): CountryWords | undefined {
  for (const c of childrenBy(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat')) {
    if (isOneOfSeveral(tree, c)) return undefined
    const found = ownCountry(tree, c) ?? (isRelation(tree.tokens[c]!.deprel, 'nmod:poss') ? undefined : countryAround(tree, c))
    if (found) return { country: found.country, state: found.state, owns: 'yes' }
  }
  return undefined
}

/** `U.S.` beside `troop` in `U.S. troop presence`: both hang on the last noun. */
function beside(tree: Tree, head: number): CountryWords | undefined {
  const { deprel, head: over } = tree.tokens[head]!
  if (!isRelation(deprel, 'compound') || tree.tokens[head - 1]?.head !== over) return undefined
  return ownCountry(tree, head - 1)
}

function inPhrases(tree: Tree, head: number): CountryWords | undefined {
  for (const c of childrenBy(tree, head, 'nmod')) {
    const cases = childrenBy(tree, c, 'case').map((k) => formOf(tree, k).toLowerCase())
    const found = cases.some((k) => k === 'of' || k === 'in' || k === 'from') ? ownCountry(tree, c) : undefined
    if (found) return cases.includes('in') ? { country: found.country, state: found.state } : found
  }
  return undefined
}

/** `Syrian` in `Syrian and Russian officials`: the noun has no one country. */
export const isOneOfSeveral = (tree: Tree, i: number): boolean => {
  const several = [i, ...childrenBy(tree, i, 'conj'), ...(isRelation(tree.tokens[i]!.deprel, 'conj') ? [tree.tokens[i]!.head] : [])]
  return new Set(several.flatMap((t) => ownCountry(tree, t)?.country ?? [])).size > 1
}

/** The body that a noun's modifiers name: `U.N. mediator`, `Taliban commanders`, `IRA's gunmen`. */
export function bodyAround(tree: Tree, head: number): Organization | undefined {
  const near = childrenBy(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc')
  return near
    .map((c) => organizationBy(formOf(tree, c)) ?? organizationBy(wordsOf(tree, subtree(tree, c))) ?? bodyAround(tree, c))
    .find(Boolean)
}

function ownCountry(tree: Tree, i: number): CountryWords | undefined {
  const state = stateBy(formOf(tree, i)) ?? stateBy(twoWords(tree, i))
  return state && { country: state.country, state: state.state, owns: 'yes' }
}

/** `North Korean`, `Sri Lanka`, `Saudi Arabia` with the head last or first. */
const twoWords = (tree: Tree, i: number): string => {
  const parts = childrenBy(tree, i, 'compound', 'amod', 'flat')
  const near = parts.filter((p) => Math.abs(p - i) === 1)
  return near.length > 0
    ? [...near, i]
        .sort((a, b) => a - b)
        .map((t) => formOf(tree, t))
        .join(' ')
    : ''
}
