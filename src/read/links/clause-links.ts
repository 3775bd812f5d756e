/** Links drawn by the word that opens a clause: `because`, `if`, `unless`, `in order to`. */
import { childrenBy, formOf, isRelation, spanOf, type Tree } from '../../model/tree.ts'
import { lemmaAt } from '../events/lemma.ts'
import type { Sides } from './draft.ts'
import { isMarkRule, linkRules, type MarkRule } from './link-rules.ts'

/** What the clause rules find where an adverbial clause hangs: `token` heads the clause. */
export function clauseLinks(tree: Tree, token: number): readonly Sides[] {
  const { deprel, head } = tree.tokens[token]!
  if (head === token || !isRelation(deprel, 'advcl')) return []
  const marks = childrenBy(tree, token, 'mark', 'advmod').filter((c) => c < token)
  return linkRules()
    .filter(isMarkRule)
    .flatMap((rule) => {
      const mark = marks.find((c) => rule.marks.includes(markOf(tree, c)) || rule.marks.includes(lemmaAt(tree, c)))
      return mark === undefined || !holds(tree, rule, token, head) ? [] : [sides(tree, rule, token, head, mark)]
    })
}

/** `in order` and `so as` are one mark. */
const markOf = (tree: Tree, mark: number): string =>
  [mark, ...childrenBy(tree, mark, 'fixed')].map((i) => formOf(tree, i).toLowerCase()).join('+')

function holds(tree: Tree, rule: MarkRule, clause: number, main: number): boolean {
  if (rule.negated && !isNegated(tree, main)) return false
  return rule.id !== 'purpose-infinitive' || isPurpose(tree, clause, main)
}

const isNegated = (tree: Tree, verb: number): boolean =>
  (tree.children[verb] ?? []).some(
    (c) => ['not', 'never'].includes(lemmaAt(tree, c)) || childrenBy(tree, c, 'det').some((d) => lemmaAt(tree, d) === 'no'),
  )

/** `too weak to attack`, `the first to sign` are no purposes: an infinitive serves a verb, or a noun that is sent somewhere. */
const isPurpose = (tree: Tree, clause: number, main: number): boolean =>
  tree.tokens[main]!.upos !== 'ADJ' && tree.tokens[main]!.upos !== 'ADV' && childrenBy(tree, clause, 'nsubj').length === 0

function sides(tree: Tree, rule: MarkRule, clause: number, main: number, mark: number): Sides {
  const [from, to] = rule.from === 'clause' ? [[clause], [main]] : [[main], [clause]]
  const words = [mark, ...childrenBy(tree, mark, 'fixed')]
  return {
    type: rule.type,
    from,
    to,
    main: rule.from === 'main' ? 'from' : 'to',
    signal: spanOf(tree, rule.id === 'purpose-infinitive' ? [...words, clause] : words),
    rule: `links/${rule.id}`,
  }
}
