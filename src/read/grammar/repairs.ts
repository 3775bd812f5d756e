/** Mends trees that no English sentence can have. Lists have one entry a word; the head of the root is -1. */
export interface Heads {
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/**
 * `The carefully calculating envoy had been …`: a participle between an article and its noun is the noun's modifier, never a clause
 * with the noun as its object. The article's arc, which would cross the participle, gives the mistake away.
 */
export const repaired = (tree: Heads, upos: readonly string[], feats: readonly string[] = []): Heads =>
  withPredicate(withOwnSubjects(withParticle(withBound(withModifier(tree, upos), upos, feats), upos)), upos, feats)

function withModifier(tree: Heads, upos: readonly string[]): Heads {
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

/** `headed off the invasion`: an object has no preposition; what stands right behind the verb is its particle. */
function withParticle(tree: Heads, upos: readonly string[]): Heads {
  const isParticle = (deprel: string, i: number): boolean => {
    const object = tree.heads[i]!
    return (
      deprel === 'case' && upos[i] === 'ADP' && tree.deprels[object] === 'obj' && tree.heads[object] === i - 1 && upos[i - 1] === 'VERB'
    )
  }
  return {
    heads: tree.heads.map((head, i) => (isParticle(tree.deprels[i]!, i) ? i - 1 : head)),
    deprels: tree.deprels.map((deprel, i) => (isParticle(deprel, i) ? 'compound:prt' : deprel)),
  }
}

/** `killed at most five people`: the preposition belongs to the superlative before the number, and the noun is the object. */
function withBound(tree: Heads, upos: readonly string[], feats: readonly string[]): Heads {
  const heads = [...tree.heads]
  const deprels = [...tree.deprels]
  tree.deprels.forEach((deprel, at) => {
    const noun = tree.heads[at]!
    const bounds =
      deprel === 'case' && (feats[at + 1] ?? '').includes('Degree=Sup') && upos[at + 2] === 'NUM' && tree.heads[at + 2] === noun
    if (!bounds || tree.heads.some((head, i) => head === noun && deprels[i] === 'case' && i !== at)) return
    heads[at] = at + 1
    deprels[at] = 'advmod'
    const verb = tree.heads[noun]!
    if (tree.deprels[noun] === 'obl' && upos[verb] === 'VERB' && noun > verb && !has(tree, verb, 'obj', 'nsubj:pass')) deprels[noun] = 'obj'
  })
  return { heads, deprels }
}

/** `Berg shot him, said Thal`: of two subjects of one verb the first belongs to the clause before it that has none. */
function withOwnSubjects(tree: Heads): Heads {
  const heads = [...tree.heads]
  tree.deprels.forEach((deprel, clause) => {
    const verb = tree.heads[clause]!
    if (deprel !== 'ccomp' || verb < clause || has(tree, clause, 'nsubj', 'nsubj:pass', 'expl')) return
    const subjects = tree.deprels.flatMap((label, i) => (label === 'nsubj' && tree.heads[i] === verb ? [i] : []))
    if (subjects.length === 2 && subjects[0]! < clause && subjects[1]! > clause) heads[subjects[0]!] = clause
  })
  return { heads, deprels: tree.deprels }
}

/**
 * `The offer, which came late, headed off a war`: a noun at the root with a finite verb beside it that has no subject is that subject.
 */
function withPredicate(tree: Heads, upos: readonly string[], feats: readonly string[]): Heads {
  const root = tree.heads.indexOf(-1)
  if (!['NOUN', 'PROPN'].includes(upos[root] ?? '') || has(tree, root, 'cop', 'nsubj')) return tree
  const verb = tree.deprels.findIndex(
    (deprel, i) =>
      ['parataxis', 'acl', 'advcl'].includes(deprel) && tree.heads[i] === root && i > root && isBareFinite(tree, i, upos, feats),
  )
  if (verb < 0) return tree
  const heads = tree.heads.map((head, i) =>
    i === verb ? -1 : i === root ? verb : head === root && tree.deprels[i] === 'punct' && i > verb ? verb : head,
  )
  const deprels = tree.deprels.map((deprel, i) =>
    i === verb ? 'root' : i === root ? (has(tree, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj') : deprel,
  )
  return { heads, deprels }
}

const isBareFinite = (tree: Heads, i: number, upos: readonly string[], feats: readonly string[]): boolean =>
  upos[i] === 'VERB' &&
  (feats[i] ?? '').includes('VerbForm=Fin') &&
  !(feats[i] ?? '').includes('Mood=Imp') &&
  !has(tree, i, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark')

const has = (tree: Heads, head: number, ...labels: readonly string[]): boolean =>
  tree.deprels.some((deprel, i) => tree.heads[i] === head && labels.includes(deprel))
