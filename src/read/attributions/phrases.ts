/** Phrases that name a source for the clause they hang on: `according to X`, `in X's view`. */
import type { Attribution } from '../../model/document.ts'
import { ancestors, childrenBy, formOf, spanOf, subtree, type Tree } from '../../model/tree.ts'
import { lemmaAt } from '../events/lemma.ts'
import { phraseWith } from './cues.ts'

/** The attribution of the phrase that starts at this token, or undefined. */
export function phraseAttribution(tree: Tree, token: number): Attribution | undefined {
  return byPreposition(tree, token) ?? byOwner(tree, token)
}

function byPreposition(tree: Tree, token: number): Attribution | undefined {
  const last = [3, 2, 1, 0].map((n) => token + n).find((end) => phraseWith('preposition', words(tree, token, end)) !== undefined)
  if (last === undefined) return undefined
  const source =
    tree.tokens[token]!.upos === 'VERB' && tree.tokens[token]!.deprel !== 'case'
      ? childrenBy(tree, token, 'obj', 'obl')[0]
      : ancestors(tree, last).find((i) => i > last)
  if (source === undefined) return undefined
  const clause = ancestors(tree, source).find((i) => i !== source && (i < token || i > last) && !subtree(tree, source).includes(i))
  return clause === undefined
    ? undefined
    : attribution(tree, token, last, source, clause, [...subtree(tree, source), ...subtree(tree, token)])
}

function words(tree: Tree, from: number, to: number): string {
  if (!tree.tokens[to] || tree.tokens[to]!.sentence !== tree.tokens[from]!.sentence) return ''
  return Array.from({ length: to - from + 1 }, (_, k) => formOf(tree, from + k).toLowerCase()).join(' ')
}

/** `in his view`, `by their own account`: the owner is the source. */
function byOwner(tree: Tree, token: number): Attribution | undefined {
  const prepositions = tree.tokens[token]!.upos === 'NOUN' ? phraseWith('owned', lemmaAt(tree, token)) : undefined
  const preposition = childrenBy(tree, token, 'case').find((c) => prepositions?.includes(formOf(tree, c).toLowerCase()))
  if (preposition === undefined) return undefined
  const source = childrenBy(tree, token, 'nmod:poss')[0]
  const { head, deprel } = tree.tokens[token]!
  if (source === undefined || head === token || !/^(obl|nmod|advmod|parataxis)/.test(deprel)) return undefined
  return attribution(tree, preposition, token, source, head, subtree(tree, token))
}

/** The clause without the phrase is what is said. */
function attribution(tree: Tree, first: number, last: number, source: number, clause: number, phrase: readonly number[]): Attribution {
  const { start } = tree.tokens[first]!
  const { end } = tree.tokens[last]!
  const own = new Set([...phrase, ...subtree(tree, source), first, last])
  const rest = subtree(tree, clause).filter((t) => !own.has(t) && tree.tokens[t]!.upos !== 'PUNCT')
  const before = rest.filter((t) => t < first)
  const after = rest.filter((t) => t > last)
  const content = [before, after].filter((side) => side.length > 0).map((side) => spanOf(tree, side))
  return { id: `attribution:${start}-${end}`, kind: 'according-to', cue: { start, end }, source, content, rule: 'attributions/phrase' }
}
