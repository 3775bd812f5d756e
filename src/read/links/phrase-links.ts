/** Links drawn by prepositions and adverbs of several words: `in exchange for X`, `as a result`, and by `The result was X`. */
import { ancestors, childrenBy, formOf, spanOf, subtree, type Tree } from '../../model/tree.ts'
import { lemmaAt } from '../events/lemma.ts'
import type { Sides } from './draft.ts'
import { type AdverbRule, type EqualsRule, isAdverbRule, isEqualsRule, isPhraseRule, linkRules, type PhraseRule } from './link-rules.ts'

/** What the phrase rules find where a phrase starts at this token. */
export function phraseLinks(tree: Tree, token: number): readonly Sides[] {
  return [
    ...linkRules()
      .filter(isPhraseRule)
      .flatMap((rule) => afterPreposition(tree, rule, token)),
    ...linkRules()
      .filter(isAdverbRule)
      .flatMap((rule) => pointingBack(tree, rule, token)),
    ...linkRules()
      .filter(isEqualsRule)
      .flatMap((rule) => equation(tree, rule, token)),
  ]
}

function afterPreposition(tree: Tree, rule: PhraseRule, token: number): readonly Sides[] {
  const last = phraseEnd(tree, rule.phrases, token)
  if (last === undefined) return []
  const object = objectOf(tree, last)
  const main = object === undefined ? undefined : governor(tree, token, last, object)
  if (object === undefined || main === undefined) return []
  if (rule.verbs && !rule.verbs.includes(lemmaAt(tree, main))) return []
  const [from, to] = rule.from === 'clause' ? [[object], [main]] : [[main], [object]]
  return [
    {
      type: rule.type,
      from,
      to,
      main: rule.from === 'main' ? 'from' : 'to',
      signal: spanOf(tree, range(token, last)),
      rule: `links/${rule.id}`,
    },
  ]
}

function pointingBack(tree: Tree, rule: AdverbRule, token: number): readonly Sides[] {
  const last = phraseEnd(tree, rule.adverbs, token)
  if (last === undefined || opensObject(tree, last)) return []
  const main = ancestors(tree, last).find((i) => (i < token || i > last) && !['PUNCT', 'ADP', 'CCONJ'].includes(tree.tokens[i]!.upos))
  return main === undefined
    ? []
    : [{ type: rule.type, from: [], to: [main], back: 'from', signal: spanOf(tree, range(token, last)), rule: `links/${rule.id}` }]
}

/** `The result was a retreat`: the noun is the subject, what is told before is the cause. */
function equation(tree: Tree, rule: EqualsRule, token: number): readonly Sides[] {
  const { head, deprel } = tree.tokens[token]!
  if (!deprel.startsWith('nsubj') || !rule.equals.includes(lemmaAt(tree, token)) || childrenBy(tree, head, 'cop').length === 0) return []
  if (childrenBy(tree, token, 'nmod').length > 0) return []
  const last = childrenBy(tree, head, 'cop')[0]!
  const signal = spanOf(tree, range(Math.min(...subtree(tree, token)), last))
  return [{ type: rule.type, from: [], to: [head], back: 'from', signal, rule: `links/${rule.id}` }]
}

/** Index of the last word of the longest phrase that starts here. */
function phraseEnd(tree: Tree, phrases: readonly string[], token: number): number | undefined {
  const lengths = phrases
    .map((phrase) => phrase.split('+'))
    .filter((words) => words.every((word, k) => isWord(tree, token + k, word, token)))
  return lengths.length === 0 ? undefined : token + Math.max(...lengths.map((words) => words.length)) - 1
}

const isWord = (tree: Tree, i: number, word: string, first: number): boolean =>
  tree.tokens[i]?.sentence === tree.tokens[first]!.sentence && formOf(tree, i).toLowerCase() === word

const opensObject = (tree: Tree, last: number): boolean => {
  const next = tree.tokens[last + 1]
  return next !== undefined && ['ADP', 'SCONJ'].includes(next.upos) && next.head > last + 1
}

/** What the last word of the phrase introduces: the word that it marks. */
function objectOf(tree: Tree, last: number): number | undefined {
  return ancestors(tree, last).find((i) => i > last)
}

/** The word above the phrase and its object. */
function governor(tree: Tree, first: number, last: number, object: number): number | undefined {
  const inside = new Set(subtree(tree, object))
  const above = [...ancestors(tree, object), ...ancestors(tree, first)]
  return above.find((i) => (i < first || i > last) && i !== object && !inside.has(i) && tree.tokens[i]!.upos !== 'ADP')
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k)
