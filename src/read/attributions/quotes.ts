/** Quotations inside a paragraph go to whoever the cue beside them names; one without a cue of its own goes to the last speaker. */
import type { Attribution, Document } from '../../model/document.ts'
import type { Passage, Span } from '../../model/reading.ts'
import { childrenBy, type Tree } from '../../model/tree.ts'
import { clauseFrame } from '../events/clause.ts'
import { lemmaAt } from '../events/lemma.ts'
import { phraseWith, stanceOf } from './cues.ts'

/** Attributions for the inner quotations of a document; `spoken` are those found by their clauses. */
export function quotedAttributions(document: Document, tree: Tree, spoken: readonly Attribution[]): readonly Attribution[] {
  const passages = document.layers.passages ?? []
  const inner = passages.filter((p) => p.role === 'quotation' && passages.some((q) => q !== p && q.start <= p.start && p.end <= q.end))
  const found: Attribution[] = []
  for (const quote of inner) {
    const attribution = overlapping(quote, spoken) ?? announced(document, tree, quote) ?? continued(document, quote, found)
    if (attribution) found.push(attribution)
  }
  return found
}

/** A cue outside the quotation whose content reaches into it: all of the quotation is its content. */
function overlapping(quote: Passage, spoken: readonly Attribution[]): Attribution | undefined {
  const cue = spoken.find((a) => !inside(a.cue, quote) && a.content.some((span) => span.start < quote.end && quote.start < span.end))
  return cue
    ? { ...cue, id: `attribution:${quote.start}-${quote.end}`, kind: 'direct', content: [quote], rule: 'attributions/quotation' }
    : undefined
}

const inside = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end

/** A cue in the sentence right before or after the marks: `X tells it differently: "…"`, `"…" That is what X said.` */
function announced(document: Document, tree: Tree, quote: Passage): Attribution | undefined {
  const near = tree.tokens.flatMap((token, i) => (isNear(document, token, quote) ? [i] : []))
  const cue =
    near.findLast((i) => tree.tokens[i]!.end <= quote.start && isTeller(tree, i)) ??
    near.find((i) => tree.tokens[i]!.start >= quote.end && isTeller(tree, i))
  const source = cue === undefined ? undefined : clauseFrame(tree, cue).slots.get('subject')?.[0]
  if (cue === undefined || source === undefined) return undefined
  const { start, end } = tree.tokens[cue]!
  return {
    id: `attribution:${quote.start}-${quote.end}`,
    kind: 'direct',
    cue: { start, end },
    source,
    content: [quote],
    rule: 'attributions/announced',
  }
}

/** Outside the quotation, in a sentence that touches it. */
function isNear(document: Document, token: Tree['tokens'][number], quote: Span): boolean {
  if (token.start >= quote.start && token.end <= quote.end) return false
  const sentence = document.layers.sentences?.[token.sentence]
  return sentence !== undefined && sentence.start <= quote.end + 3 && sentence.end >= quote.start - 3
}

function isTeller(tree: Tree, i: number): boolean {
  const { upos } = tree.tokens[i]!
  const lemma = lemmaAt(tree, i)
  return (
    upos === 'VERB' &&
    (stanceOf(lemma, upos) !== undefined || phraseWith('telling', lemma) !== undefined) &&
    (childrenBy(tree, i, 'nsubj').length > 0 || clauseFrame(tree, i).slots.has('subject'))
  )
}

/** The next quotation in the same paragraph, with nothing but a sentence's end between. */
function continued(document: Document, quote: Passage, found: readonly Attribution[]): Attribution | undefined {
  const last = found.at(-1)
  const previous = last?.content[0]
  const paragraph = (document.layers.passages ?? []).find((p) => p !== quote && p.start <= quote.start && quote.end <= p.end)
  if (!last || !previous || !paragraph || previous.start < paragraph.start) return undefined
  return quote.start - previous.end < 160
    ? { ...last, id: `attribution:${quote.start}-${quote.end}`, content: [quote], rule: 'attributions/continued' }
    : undefined
}
