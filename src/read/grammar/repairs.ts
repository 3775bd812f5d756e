/** Mends trees that no English sentence can have. Lists have one entry a word; the head of the root is -1. */
export interface Heads {
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/**
 * `The carefully calculating envoy had been …`: a participle between an article and its noun is the noun's modifier, never a clause
 * with the noun as its object. The article's arc, which would cross the participle, gives the mistake away.
 */
export function repaired(tree: Heads, upos: readonly string[]): Heads {
  const heads = [...tree.heads]
  const deprels = [...tree.deprels]
  tree.deprels.forEach((deprel, verb) => {
    const noun = deprel.startsWith('csubj') && upos[verb] === 'VERB' ? objectAcross(tree, verb) : -1
    if (noun < 0) return
    heads[noun] = tree.heads[verb]!
    deprels[noun] = deprel.replace('csubj', 'nsubj')
    heads[verb] = noun
    deprels[verb] = 'amod'
  })
  return { heads, deprels }
}

/** The verb's object, where the object's article stands before the verb. */
const objectAcross = ({ heads, deprels }: Heads, verb: number): number =>
  deprels.findIndex(
    (deprel, i) =>
      deprel === 'obj' && heads[i] === verb && i > verb && heads.some((head, d) => head === i && deprels[d] === 'det' && d < verb),
  )
