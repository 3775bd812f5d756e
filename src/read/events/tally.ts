/** A count of the dead, wounded or held is an event, type OTHER, where no verb of harm carries it: `the death toll rose to 23`. */
import { z } from 'zod'
import { table } from '../../knowledge.ts'
import type { FoundEvent } from '../../model/document.ts'
import { ancestors, childrenBy, formOf, isRelation, type Tree } from '../../model/tree.ts'
import { isDated } from './actorish.ts'
import { lemmaAt } from './lemma.ts'

const Row = z.object({ measure: z.string(), use: z.string(), words: z.string() })
let tallies: ReadonlySet<string> | undefined

/** The event at a word of counting with its number; `taken` are the tokens that are triggers already. */
export function tallyAt(tree: Tree, token: number, taken: ReadonlySet<number>): FoundEvent | undefined {
  if (!isTally(tree, token) || isCarried(tree, token, taken) || !hasNumber(tree, token)) return undefined
  const { start, end } = tree.tokens[token]!
  return { id: `event:${start}-${end}`, start, end, lemma: lemmaAt(tree, token), type: 'OTHER', arguments: [], token, rule: 'tally' }
}

/** A word that counts the dead, wounded or held, standing for itself. */
export function isTally(tree: Tree, token: number): boolean {
  tallies ??= new Set(
    table('disputes/measures.tsv', Row)
      .filter(({ use }) => use === 'toll')
      .flatMap(({ words }) => words.split('|')),
  )
  const { upos, deprel, head } = tree.tokens[token]!
  if (isRelation(deprel, 'nmod') && tree.tokens[head]!.upos === 'NUM') return false
  return ['NOUN', 'ADJ'].includes(upos) && !['amod', 'compound'].includes(deprel) && tallies.has(lemmaAt(tree, token))
}

/** Below a verb of harm, or beside its own number's event: `left 14 dead`, `killed at least 14 people`. */
const isCarried = (tree: Tree, token: number, taken: ReadonlySet<number>): boolean =>
  ancestors(tree, token)
    .slice(0, 2)
    .some((i) => taken.has(i))

/** A number below the word, or below the verb or noun that it hangs on. */
function hasNumber(tree: Tree, token: number): boolean {
  const { head, deprel } = tree.tokens[token]!
  const tops = [token, ...(['nsubj', 'obj', 'nmod', 'obl', 'xcomp'].some((label) => isRelation(deprel, label)) ? [head] : [])]
  const above = tops.at(-1)!
  const verb = isRelation(deprel, 'nmod') ? tree.tokens[above]!.head : above
  return [...new Set([...tops, verb])].some((top) => countsBelow(tree, top) || isNumber(tree, top))
}

const countsBelow = (tree: Tree, top: number): boolean =>
  childrenBy(tree, top, 'nummod', 'obl', 'obj', 'nmod', 'det', 'xcomp').some((c) => isNumber(tree, c) || isNought(tree, c))

const isNumber = (tree: Tree, i: number): boolean =>
  (tree.tokens[i]!.upos === 'NUM' ||
    childrenBy(tree, i, 'nummod').length > 0 ||
    /^(?:dozens|scores|hundreds|thousands)$/i.test(formOf(tree, i))) &&
  !isDated(tree, i)

const isNought = (tree: Tree, i: number): boolean => tree.tokens[i]!.deprel === 'det' && formOf(tree, i).toLowerCase() === 'no'
