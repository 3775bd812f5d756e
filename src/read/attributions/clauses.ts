/** Verbs, nouns and adjectives that take what is said as a clause: `X said that Y`, `Y, X said`, `X's claim that Y`, `X denied Y`. */
import type { Attribution } from '../../model/document.ts'
import type { Span } from '../../model/reading.ts'
import { childrenBy, formOf, isRelation, spanOf, subtree, type Tree } from '../../model/tree.ts'
import { isActor } from '../events/actorish.ts'
import { clauseFrame } from '../events/clause.ts'
import { lemmaAt } from '../events/lemma.ts'
import { isTally } from '../events/tally.ts'
import { complements, denialWords, isMistakenVerb } from '../factuality/denied-reports.ts'
import { phraseWith, type Stance, stanceOf } from './cues.ts'

/** The attribution whose cue is this token, or undefined. */
export function clauseAttribution(tree: Tree, cue: number): Attribution | undefined {
  const { upos, start, end } = tree.tokens[cue]!
  if (!['VERB', 'NOUN', 'ADJ'].includes(upos) || isMistakenVerb(tree, cue)) return undefined
  const lemma = lemmaAt(tree, cue)
  const stance = stanceOf(lemma, upos)
  const said = stance ? contentOf(tree, cue, stance) : []
  const content =
    [said, accusation(tree, cue, lemma), counting(tree, cue, lemma), refusing(tree, cue, lemma)].find((heads) => heads.length > 0) ?? []
  if (content.length === 0) return undefined
  const source = sourceOf(tree, cue, upos)
  if (source === undefined && upos !== 'VERB') return undefined
  return {
    id: `attribution:${start}-${end}`,
    kind: 'indirect',
    cue: { start, end },
    ...(source !== undefined && { source }),
    content: content.map((head) => contentSpan(tree, head, cue)),
    rule: `attributions/${stance ?? (phraseWith('counting', lemma) ? 'counting' : 'accusing')}-${upos.toLowerCase()}`,
  }
}

/** Heads of what is said: a clause below the cue, or the clause that the cue stands beside. */
function contentOf(tree: Tree, cue: number, stance: Stance): readonly number[] {
  const below = childrenBy(tree, cue, 'ccomp').filter((c) => !isInfinitive(tree, c) || hasSubject(tree, c))
  const { upos, deprel, head } = tree.tokens[cue]!
  if (upos === 'NOUN') return [...below, ...childrenBy(tree, cue, 'acl').filter((c) => hasMark(tree, c, 'that'))]
  if (stance === 'denies')
    return [
      ...below,
      ...childrenBy(tree, cue, 'xcomp', 'obj', 'advcl').filter(
        (c) =>
          c > cue && ['NOUN', 'VERB'].includes(tree.tokens[c]!.upos) && !hasMark(tree, c, 'after', 'when', 'while', 'as', 'because', 'if'),
      ),
    ]
  if (below.length > 0) return below
  if (isRelation(deprel, 'parataxis') && hasSubject(tree, cue) && childrenBy(tree, cue, 'obj').length === 0) return [head]
  return childrenBy(tree, cue, 'parataxis').filter((c) => c > cue && hasSubject(tree, c) && colonBetween(tree, cue, c))
}

const hasSubject = (tree: Tree, token: number): boolean => childrenBy(tree, token, 'nsubj', 'csubj', 'expl').length > 0
const isInfinitive = (tree: Tree, token: number): boolean => hasMark(tree, token, 'to')
const hasMark = (tree: Tree, token: number, ...words: readonly string[]): boolean =>
  childrenBy(tree, token, 'mark', 'advmod').some((c) => words.includes(formOf(tree, c).toLowerCase()))
const colonBetween = (tree: Tree, a: number, b: number): boolean =>
  tree.text.slice(tree.tokens[a]!.end, tree.tokens[b]!.start).includes(':')

/** `accused X of plotting`, `blamed X for the attack`: what the subject says X did. */
function accusation(tree: Tree, cue: number, lemma: string): readonly number[] {
  const prepositions = tree.tokens[cue]!.upos === 'VERB' ? phraseWith('accusing', lemma) : undefined
  if (!prepositions) return []
  return childrenBy(tree, cue, 'advcl', 'obl', 'xcomp', 'ccomp').filter((c) =>
    childrenBy(tree, c, 'mark', 'case').some((m) => prepositions.includes(formOf(tree, m).toLowerCase())),
  )
}

/** `doctors put the number of dead at 9`, `the ministry gave a death toll of 14`: the count is what the subject says. */
function counting(tree: Tree, cue: number, lemma: string): readonly number[] {
  if (tree.tokens[cue]!.upos !== 'VERB' || !phraseWith('counting', lemma) || !childrenBy(tree, cue, 'nsubj').some((i) => isActor(tree, i)))
    return []
  const objects = childrenBy(tree, cue, 'obj').filter((object) => subtree(tree, object).some((i) => isTally(tree, i)))
  return objects.length === 0 ? [] : [...objects, ...childrenBy(tree, cue, 'obl').filter((i) => i > cue)]
}

/** `called the report a lie`: the subject says that it is not so. */
function refusing(tree: Tree, cue: number, lemma: string): readonly number[] {
  const { calling, denying, reports, refuting } = denialWords()
  if (tree.tokens[cue]!.upos !== 'VERB' || !(calling.has(lemma) || denying.has(lemma))) return []
  const objects = childrenBy(tree, cue, 'obj', 'nsubj:pass').filter((object) => reports.has(lemmaAt(tree, object)))
  if (denying.has(lemma)) return objects
  const loose = objects.flatMap((object) =>
    subtree(tree, object)
      .filter((i) => tree.tokens[i]!.upos === 'ADJ')
      .slice(-1),
  )
  return [...complements(tree, cue), ...loose].some((c) => refuting.has(lemmaAt(tree, c))) ? objects : []
}

function sourceOf(tree: Tree, cue: number, upos: string): number | undefined {
  if (upos === 'NOUN')
    return (
      childrenBy(tree, cue, 'nmod:poss')[0] ??
      childrenBy(tree, cue, 'nmod').find((c) => childrenBy(tree, c, 'case').some((m) => ['of', 'by', 'from'].includes(lemmaAt(tree, m))))
    )
  return clauseFrame(tree, cue).slots.get('subject')?.[0]
}

/** The clause from its first to its last word, without the cue's own words where the cue stands inside it. */
function contentSpan(tree: Tree, head: number, cue: number): Span {
  const cueWords = new Set(isAbove(tree, cue, head) ? [] : subtree(tree, cue))
  const inner = subtree(tree, head).filter((t) => !cueWords.has(t) && !isEdgeMark(tree, t, head))
  const span = spanOf(tree, inner.length > 0 ? inner : [head])
  const { start, end } = tree.tokens[cue]!
  return span.start <= start && end <= span.end ? largerSide(span, start, end, tree.tokens[head]!.start) : span
}

const isAbove = (tree: Tree, cue: number, head: number): boolean => tree.tokens[head]!.head === cue

const isEdgeMark = (tree: Tree, t: number, head: number): boolean => tree.tokens[t]!.upos === 'PUNCT' && tree.tokens[t]!.head === head

/** A cue in the middle of what is said parts it; the side with the head is kept whole up to the cue. */
const largerSide = (span: Span, start: number, end: number, head: number): Span =>
  head < start ? { start: span.start, end: start } : { start: end, end: span.end }
