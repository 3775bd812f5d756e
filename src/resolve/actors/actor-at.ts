/** Who is meant by the words that a token heads. */
import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/reading.ts'
import { childrenBy, feature, isRelation, type Tree, treeOf } from '../../model/tree.ts'

/**
 * The actor of a token in a document that has the layers `tokens`, `mentions` and `actors`: of the mention it heads, of the name
 * it lies in, of the noun a relative pronoun takes up, or of the owner of a thing (`Iran's role`, `British aircraft`).
 */
export function actorAt(document: Document, token: number): string | undefined {
  const tree = treeOf(document)
  const heads = headsOf(document)
  return ownActor(tree, heads, token) ?? around(document, tree, token) ?? relative(tree, heads, token) ?? owner(tree, heads, token)
}

type Heads = ReadonlyMap<number, Mention>

const ownActor = (tree: Tree, heads: Heads, token: number): string | undefined => heads.get(tree.tokens[token]?.start ?? -1)?.actor

/** A token inside a name or under its head, as `Rahmani` in `Karim al-Rahmani`. */
function around(document: Document, tree: Tree, token: number): string | undefined {
  const { start, end, deprel, head } = tree.tokens[token]!
  if (!isRelation(deprel, 'flat') && !isRelation(deprel, 'compound') && deprel !== 'nmod:desc') return undefined
  const heads = headsOf(document)
  const over = heads.get(tree.tokens[head]!.start)
  return over && over.start <= start && end <= over.end ? over.actor : undefined
}

function relative(tree: Tree, heads: Heads, token: number): string | undefined {
  if (feature(tree.tokens[token]!, 'PronType') !== 'Rel') return undefined
  for (let at = token, steps = 0; steps < 6; steps++) {
    const { deprel, head } = tree.tokens[at]!
    if (isRelation(deprel, 'acl')) return ownActor(tree, heads, head)
    if (head === at) return undefined
    at = head
  }
  return undefined
}

function owner(tree: Tree, heads: Heads, token: number): string | undefined {
  const owners = childrenBy(tree, token, 'nmod:poss', 'amod', 'compound')
  return owners.map((o) => ownActor(tree, heads, o)).find(Boolean)
}

const cache = new WeakMap<readonly Mention[], Heads>()
function headsOf(document: Document): Heads {
  const mentions = document.layers.mentions ?? []
  const known = cache.get(mentions) ?? new Map(mentions.map((m) => [m.head.start, m]))
  cache.set(mentions, known)
  return known
}
