import { childrenBy, feature, isRelation, type Tree } from '../../model/tree.ts'
import { storyWords } from './words.ts'

/**
 * How a clause is told: `past` 'fired', 'was fired on'; `earlier` 'had fired'; `perfect` 'has fired'; `other` present, future
 * and modal; `none` for words that are no clause with a tense of its own.
 */
export type Telling = 'past' | 'earlier' | 'perfect' | 'other' | 'none'

/** How the clause that a token heads is told, from its helpers, else from its own form, else as the clause it is joined to. */
export function tellingOf(tree: Tree, i: number): Telling {
  const helpers = childrenBy(tree, i, 'aux', 'cop').map((c) => tree.tokens[c]!)
  const lemmas = helpers.map(({ lemma }) => lemma.toLowerCase())
  if (lemmas.some((lemma) => storyWords().modal.has(lemma) || /^['’](?:ll|d)$/.test(lemma))) return 'other'
  const have = helpers.find(({ lemma }) => lemma.toLowerCase() === 'have')
  if (have) return feature(have, 'Tense') === 'Past' ? 'earlier' : feature(have, 'Tense') === 'Pres' ? 'perfect' : 'none'
  const finite = helpers.find((helper) => feature(helper, 'VerbForm') === 'Fin')
  if (finite) return feature(finite, 'Tense') === 'Past' ? 'past' : 'other'
  return ownTelling(tree, i)
}

function ownTelling(tree: Tree, i: number): Telling {
  const token = tree.tokens[i]!
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return 'none'
  if (isRelation(token.deprel, 'conj') && sharesHelpers(tree, i)) return tellingOf(tree, token.head)
  if (feature(token, 'VerbForm') !== 'Fin' || token.deprel === 'acl') return 'none'
  return feature(token, 'Tense') === 'Past' ? 'past' : 'other'
}

/** 'Was arrested and charged', 'had seized power and declared': a second verb without subject and helpers of its own. */
function sharesHelpers(tree: Tree, i: number): boolean {
  const { head } = tree.tokens[i]!
  if (head === i || childrenBy(tree, i, 'nsubj').length > 0) return false
  return feature(tree.tokens[i]!, 'VerbForm') === 'Part' || childrenBy(tree, head, 'aux').length > 0
}
