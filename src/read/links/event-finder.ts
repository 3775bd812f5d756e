/** Finds the event that some words stand for: the words' own, one inside them, or the one they point back to. */
import type { FoundEvent } from '../../model/document.ts'
import { childrenBy, isRelation, type Tree } from '../../model/tree.ts'
import { isRelative } from '../events/actorish.ts'
import { antecedent } from '../events/antecedent.ts'
import { clauseFrame } from '../events/clause.ts'
import { lemmaAt } from '../events/lemma.ts'
import { linkWords } from './link-words.ts'

export interface EventFinder {
  readonly tree: Tree
  /** The event whose trigger is this token. */
  readonly own: (token: number) => FoundEvent | undefined
  /** Events that a phrase or clause stands for: its own and those of its conjuncts, else the nearest inside it. */
  readonly inside: (token: number) => readonly FoundEvent[]
  /** Events that a phrase stands for, also when it only points back: `that`, `this move`, `it`. */
  readonly meant: (token: number) => readonly FoundEvent[]
  /** The main event said before this token: of an earlier clause of the sentence, else of a sentence before. */
  readonly before: (token: number) => FoundEvent | undefined
  /** The event of the clause that a token heads or stands in. */
  readonly clauseOf: (token: number) => FoundEvent | undefined
}

export function eventFinder(tree: Tree, events: readonly FoundEvent[]): EventFinder {
  const byToken = new Map(events.map((event) => [event.token, event]))
  const own = (token: number) => byToken.get(token)
  const inside = (token: number): readonly FoundEvent[] =>
    withConjuncts(tree, token).flatMap((t) => own(t) ?? nearestInside(tree, t, own) ?? [])
  const before = (token: number) => earlierClause(tree, token, own) ?? earlierSentence(tree, token, own)
  const meant = (token: number): readonly FoundEvent[] => {
    if (isPronoun(tree, token)) return pointedAt(tree, token, inside, before)
    const found = inside(token)
    return found.length === 0 && isShell(tree, token) ? [before(token)].filter((event) => event !== undefined) : found
  }
  return { tree, own, inside, meant, before, clauseOf: (token) => clauseEvent(tree, token, own) }
}

type Own = (token: number) => FoundEvent | undefined

const withConjuncts = (tree: Tree, token: number): readonly number[] => [token, ...childrenBy(tree, token, 'conj')]

/** Breadth first, leftmost first; not into relative clauses, other clauses' subjects or conjuncts. */
function nearestInside(tree: Tree, token: number, own: Own): FoundEvent | undefined {
  let row: readonly number[] = [token]
  for (let depth = 0; depth < 4 && row.length > 0; depth++) {
    row = row.flatMap((t) => (tree.children[t] ?? []).filter((c) => !isOutside(tree, c)))
    const found = row.map(own).find((event) => event !== undefined)
    if (found) return found
  }
  return undefined
}

/** Relative clauses and bare participles (`jets sent to the coast`) tell of something else than their noun. */
function isOutside(tree: Tree, token: number): boolean {
  const { deprel } = tree.tokens[token]!
  const participle = deprel === 'acl' && childrenBy(tree, token, 'mark').length === 0
  return participle || ['acl:relcl', 'conj', 'parataxis', 'appos', 'punct'].some((label) => isRelation(deprel, label))
}

const isPronoun = (tree: Tree, token: number): boolean =>
  ['PRON', 'DET'].includes(tree.tokens[token]!.upos) && linkWords().pointers.has(lemmaAt(tree, token)) && !isCleft(tree, token)

/** `It was the storm that stopped it`: this `that` points at nothing told before. */
const isCleft = (tree: Tree, token: number): boolean => isRelative(tree.tokens[token]!) && antecedent(tree, token) === token

/** `the move`, `this decision`: a noun that only names what was told before. */
function isShell(tree: Tree, token: number): boolean {
  const definite = childrenBy(tree, token, 'det').some((c) => ['the', 'this', 'that', 'these', 'those'].includes(lemmaAt(tree, c)))
  return definite && linkWords().shells.has(lemmaAt(tree, token))
}

/** `this` and `that` mean what was said; `it` means the subject of the clause before, where that is an event. */
function pointedAt(tree: Tree, token: number, inside: EventFinder['inside'], before: EventFinder['before']): readonly FoundEvent[] {
  if (lemmaAt(tree, token) !== 'it') return [before(token)].filter((event) => event !== undefined)
  const previous = previousClause(tree, token)
  return previous === undefined
    ? []
    : (clauseFrame(tree, previous)
        .slots.get('subject')
        ?.flatMap((t) => (t === token ? [] : inside(t))) ?? [])
}

function previousClause(tree: Tree, token: number): number | undefined {
  const { head } = tree.tokens[token]!
  if (isRelation(tree.tokens[head]!.deprel, 'conj')) return tree.tokens[head]!.head
  return rootBefore(tree, token)
}

function rootBefore(tree: Tree, token: number): number | undefined {
  const sentence = tree.tokens[token]!.sentence
  for (let i = token - 1; i >= 0; i--) {
    const { sentence: at, head } = tree.tokens[i]!
    if (at < sentence - 1) return undefined
    if (at < sentence && head === i) return i
  }
  return undefined
}

function earlierClause(tree: Tree, token: number, own: Own): FoundEvent | undefined {
  for (let at = token, steps = 0; steps < 12; steps++) {
    const { head, deprel } = tree.tokens[at]!
    if (head === at) return undefined
    if ((isRelation(deprel, 'conj') || isRelation(deprel, 'parataxis')) && head < token) return own(head) ?? nearestInside(tree, head, own)
    at = head
  }
  return undefined
}

/** The event nearest the root of the last sentence before that has one; two sentences back at most. */
function earlierSentence(tree: Tree, token: number, own: Own): FoundEvent | undefined {
  const { sentence } = tree.tokens[token]!
  let best: { readonly event: FoundEvent; readonly rank: number } | undefined
  for (let i = token - 1; i >= 0 && tree.tokens[i]!.sentence >= sentence - 2; i--) {
    const event = tree.tokens[i]!.sentence < sentence ? own(i) : undefined
    if (!event) continue
    const rank = depth(tree, i) + (event.type === 'OTHER' ? 1.5 : 0) + 4 * (sentence - 1 - tree.tokens[i]!.sentence)
    if (!best || rank < best.rank) best = { event, rank }
  }
  return best?.event
}

function depth(tree: Tree, token: number): number {
  let steps = 0
  for (let at = token; tree.tokens[at]!.head !== at && steps < 50; at = tree.tokens[at]!.head)
    steps += isRelation(tree.tokens[at]!.deprel, 'conj') ? 0.5 : 1
  return steps
}

/** The token's own event, else that of the verb or noun above it, else the nearest inside. */
function clauseEvent(tree: Tree, token: number, own: Own): FoundEvent | undefined {
  for (let at = token, steps = 0; steps < 4; steps++) {
    const event = own(at) ?? (steps === 0 ? complement(tree, at, own) : undefined)
    if (event) return event
    const { head, upos } = tree.tokens[at]!
    if (head === at || (upos === 'VERB' && steps > 0)) break
    at = head
  }
  return nearestInside(tree, token, own)
}

/** `tried to storm`, `agreed to sign`: where the verb is no event, its infinitive is meant. */
const complement = (tree: Tree, token: number, own: Own): FoundEvent | undefined =>
  childrenBy(tree, token, 'xcomp', 'obj')
    .map(own)
    .find((event) => event !== undefined)
