/** The dependency trees of a document, ready to be walked. */
import type { Document, ParsedToken } from './document.ts'
import type { Span } from './reading.ts'

export interface Tree {
  readonly text: string
  readonly tokens: readonly ParsedToken[]
  /** Indices of the direct dependants of each token, left to right. */
  readonly children: readonly (readonly number[])[]
}

const trees = new WeakMap<readonly ParsedToken[], Tree>()

/** The trees of a document's tokens; made once for each token layer. */
export function treeOf(document: Document): Tree {
  const tokens = document.layers.tokens ?? []
  const known = trees.get(tokens)
  if (known) return known
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => {
    if (token.head !== i) children[token.head]?.push(i)
  })
  const tree = { text: document.text, tokens, children }
  trees.set(tokens, tree)
  return tree
}

/** The words of a token as they stand in the text. */
export const formOf = (tree: Tree, i: number): string => {
  const token = tree.tokens[i]
  return token ? tree.text.slice(token.start, token.end) : ''
}

/** Dependants whose relation is `label` or one of its subtypes. */
export const childrenBy = (tree: Tree, i: number, ...labels: readonly string[]): readonly number[] =>
  (tree.children[i] ?? []).filter((c) => labels.some((label) => isRelation(tree.tokens[c]!.deprel, label)))

/** `nsubj:pass` is an `nsubj`; `nsubj` is not an `nsubj:pass`. */
export const isRelation = (deprel: string, label: string): boolean => deprel === label || deprel.startsWith(`${label}:`)

/** The token and everything under it, left to right; `skip` prunes a branch by the token at its top. */
export function subtree(tree: Tree, i: number, skip: (token: ParsedToken, index: number) => boolean = () => false): readonly number[] {
  const found: number[] = []
  const walk = (at: number): void => {
    found.push(at)
    for (const child of tree.children[at] ?? []) if (!skip(tree.tokens[child]!, child)) walk(child)
  }
  walk(i)
  return found.sort((a, b) => a - b)
}

/** From a token up to its root, the token itself first. */
export function ancestors(tree: Tree, i: number): readonly number[] {
  const path = [i]
  for (let at = i; tree.tokens[at] && tree.tokens[at]!.head !== at && path.length <= tree.tokens.length; ) {
    at = tree.tokens[at]!.head
    path.push(at)
  }
  return path
}

/** The smallest span around tokens. */
export function spanOf(tree: Tree, indices: readonly number[]): Span {
  const tokens = indices.map((i) => tree.tokens[i]!)
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) }
}

/** The span of a noun phrase, `at least` and the like before a number included, without relative clauses, appositions, conjuncts, punctuation and its own preposition. */
export function phraseSpan(tree: Tree, i: number): Span {
  const outside = [
    'acl',
    'appos',
    'conj',
    'cc',
    'punct',
    'case',
    'parataxis',
    'advcl',
    'dep',
    'mark',
    'ccomp',
    'cop',
    'nsubj',
    'aux',
    'obl',
    'advmod:emph',
  ]
  const inner = subtree(
    tree,
    i,
    (t) =>
      outside.some((label) => isRelation(t.deprel, label)) &&
      !(t.deprel === 'case' && /^['’]s?$/.test(tree.text.slice(t.start, t.end)) && t.head !== i) &&
      !(t.deprel === 'case' && t.head !== i && feature(tree.tokens[t.head]!, 'Degree') === 'Sup'),
  )
  return spanOf(tree, contiguous(inner, i))
}

/** The run around `i`: a phrase must not reach over words that are not its own. */
function contiguous(indices: readonly number[], i: number): readonly number[] {
  const have = new Set(indices)
  let from = i
  let to = i
  while (have.has(from - 1)) from--
  while (have.has(to + 1)) to++
  return Array.from({ length: to - from + 1 }, (_, k) => from + k)
}

/** Value of one feature of a token, as `feature(token, 'Tense')`. */
export const feature = (token: ParsedToken, name: string): string | undefined =>
  token.feats
    ?.split('|')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
