/** `That is a lie`, `it never happened`: whoever says so makes a claim on what another voice has just told. */
import type { Attribution, Document } from '../../model/document.ts'
import type { Claim } from '../../model/reading.ts'
import { childrenBy, formOf, type Tree, treeOf } from '../../model/tree.ts'
import { lastTold } from './answers.ts'
import { passageAt } from './passages.ts'
import { isReportAlone, refutingWords } from './refuting-words.ts'
import type { VoiceBook } from './voice-book.ts'

type Unnumbered = Omit<Claim, 'id'>

/** Claims of value CT- on the event last told by somebody else, one for each sentence that calls it untrue. */
export function refutations(document: Document, book: VoiceBook, claims: readonly Unnumbered[]): readonly Unnumbered[] {
  const tree = treeOf(document)
  return tree.tokens.flatMap((_, i) => (refutes(tree, i) ? refutation(document, book, claims, i) : []))
}

/** A predicate over `that`, `it` or `the report`: untrue, not true, or something that did not happen. */
function refutes(tree: Tree, token: number): boolean {
  const { refuting, affirming, happening } = refutingWords()
  const lemma = tree.tokens[token]!.lemma.toLowerCase()
  const negated = isNegated(tree, token)
  const says = refuting.has(lemma) ? !negated : affirming.has(lemma) ? negated : happening.has(lemma) && (negated || isNothing(tree, token))
  return says && pointsBack(tree, token) && childrenBy(tree, token, 'csubj', 'ccomp', 'xcomp', 'acl').length === 0
}

function pointsBack(tree: Tree, token: number): boolean {
  const subjects = childrenBy(tree, token, 'nsubj')
  return (
    subjects.length === 1 &&
    subjects.every(
      (s) =>
        ['this', 'that', 'it', 'they', 'these'].includes(formOf(tree, s).toLowerCase()) || isReportAlone(tree, s) || isNothing(tree, token),
    )
  )
}

/** `nothing of the kind happened`, `no such thing took place`. */
const isNothing = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'nsubj').some(
    (s) =>
      refutingWords().nothing.has(formOf(tree, s).toLowerCase()) ||
      childrenBy(tree, s, 'det').some((d) => formOf(tree, d).toLowerCase() === 'no'),
  )

const isNegated = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, 'advmod').some((c) => ['not', "n't", 'n’t', 'never'].includes(formOf(tree, c).toLowerCase()))

function refutation(document: Document, book: VoiceBook, claims: readonly Unnumbered[], token: number): readonly Unnumbered[] {
  const { start, end } = treeOf(document).tokens[token]!
  const passage = passageAt(document, start)
  if (!passage) return []
  const over = (document.layers.attributions ?? []).filter(({ content }) => content.some((span) => span.start <= start && end <= span.end))
  const voices = over
    .toSorted((a, b) => size(b) - size(a))
    .reduce<readonly string[]>((chain, one) => book.chainWith(chain, one), book.chainOf(passage))
  const event = lastTold(document, claims, token, voices.at(-1)!)
  const cue = over.at(-1)?.cue ?? { start, end }
  return event === undefined
    ? []
    : [{ event, voices, cue, value: 'CT-', independent: passage.copyOf === undefined, rule: 'claims/refutation' }]
}

const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
