import type { Heads } from './repairs.ts'

type Stretch = readonly [from: number, to: number]

/**
 * `The guns were silent, the mayor, Hanna Voss, said`: the grammar hangs a speaker with an apposition on the clause before, where it is a
 * second subject, and leaves the last verb without one. What stands between the commas right before that verb is its subject.
 */
export function withTrailingSpeaker(tree: Heads, upos: readonly string[], words: readonly string[]): Heads {
  const verb = tree.deprels.findIndex((deprel, i) => isLeftAlone(tree, upos, words, i) && (tree.heads[i] === -1 || deprel === 'conj'))
  if (verb < 0) return tree
  const name = stretchBefore(words, verb - 1)
  const description = name && stretchBefore(words, name[0] - 1)
  if (!name || !description || !isNominal(upos, name) || !isNominal(upos, description) || !isDescription(upos, description)) return tree
  return hung(tree, verb, topOf(tree, description), topOf(tree, name))
}

/** A verb right behind a comma, with a clause before it and no subject. */
const isLeftAlone = ({ heads, deprels }: Heads, upos: readonly string[], words: readonly string[], verb: number): boolean =>
  upos[verb] === 'VERB' &&
  words[verb - 1] === ',' &&
  heads.some((head, i) => head === verb && deprels[i] === 'ccomp' && i < verb) &&
  !heads.some((head, i) => head === verb && /^(?:nsubj|csubj|expl)/.test(deprels[i]!))

/** The words between the comma at `end` and the comma or quotation mark before it. */
function stretchBefore(words: readonly string[], end: number): Stretch | undefined {
  if (end < 2 || !/^[,"”’']+$/u.test(words[end]!)) return undefined
  const before = words.findLastIndex((word, i) => i < end && /^[,"”]+$/u.test(word))
  return before >= 0 && end - before > 1 ? [before + 1, end] : undefined
}

const isNominal = (upos: readonly string[], [from, to]: Stretch): boolean =>
  upos.slice(from, to).every((tag) => !['VERB', 'AUX', 'SCONJ', 'ADV'].includes(tag)) &&
  upos.slice(from, to).some((tag) => tag === 'PROPN' || tag === 'NOUN')

/** `the mayor`, `its first mate`, `a leader of the Front`: not `in Merrin`, not another name in a list. */
const isDescription = (upos: readonly string[], [from, to]: Stretch): boolean =>
  ['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'].includes(upos[from]!) && upos.slice(from, to).includes('NOUN')

/** The word of a stretch that hangs on a word outside it. */
const topOf = ({ heads }: Heads, [from, to]: Stretch): number =>
  heads.findIndex((head, i) => i >= from && i < to && (head < from || head >= to))

const hung = ({ heads, deprels }: Heads, verb: number, description: number, name: number): Heads => ({
  heads: heads.map((head, i) => (i === description ? verb : i === name ? description : head)),
  deprels: deprels.map((deprel, i) => (i === description ? 'nsubj' : i === name ? 'appos' : deprel)),
})
