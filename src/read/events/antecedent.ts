import { isRelation, type Tree } from '../../model/tree.ts'
import { isRelative } from './actorish.ts'

/** What a relative pronoun stands for; any other token stands for itself. */
export function antecedent(tree: Tree, i: number): number {
  const token = tree.tokens[i]!
  if (token.upos !== 'PRON' || !isRelative(token)) return i
  for (let at = i, steps = 0; steps < 8; steps++) {
    const { head, deprel } = tree.tokens[at]!
    if (isRelation(deprel, 'acl:relcl')) return head
    if (head === at) return i
    at = head
  }
  return i
}
