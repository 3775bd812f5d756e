import type { Document, FoundEvent } from '../../model/document.ts'
import type { TimeExpression } from '../../model/reading.ts'
import { childrenBy, isRelation, type Tree, treeOf } from '../../model/tree.ts'
import { type Placed, placed } from './place.ts'

/** A time that dates an event, by the words that lead from one to the other. */
export interface Attached {
  readonly time: TimeExpression
  /** Token that heads the time: its preposition says whether it is a start, an end or the day itself. */
  readonly head: number
}

/**
 * The time of each event: its own first ('the May agreement', 'landed on Monday'), else that of the verb it depends on
 * ('launched an operation on Monday', 'agreed on Monday to withdraw'), else that of the verb it is coordinated with.
 */
export function attachments(document: Document, events: readonly FoundEvent[]): ReadonlyMap<string, Attached> {
  const tree = treeOf(document)
  const byToken = new Map<number, Attached>()
  for (const place of inOrderOfUse(placed(tree, document.layers.times ?? []))) {
    const token = governorOf(tree, place)
    if (token !== undefined && !byToken.has(token)) byToken.set(token, { time: place.time, head: place.head })
  }
  const triggers = new Set(events.map(({ token }) => token))
  return new Map(
    events.flatMap((event) => {
      const found = byToken.get(event.token) ?? inherited(tree, event.token, byToken, triggers)
      return found ? [[event.id, found] as const] : []
    }),
  )
}

/** Dates before durations and sets: what happened 'on Monday for two hours' happened on Monday. */
const inOrderOfUse = (places: readonly Placed<TimeExpression>[]): readonly Placed<TimeExpression>[] =>
  [...places].sort((a, b) => rank(a.time) - rank(b.time))

const rank = ({ type, value }: TimeExpression): number => (type === 'DURATION' || type === 'SET' ? 2 : value.startsWith('XXXX-XX') ? 1 : 0)

/** The word a time modifies: through nouns that only carry it ('the night of June 18') to the noun or verb that is dated. */
function governorOf(tree: Tree, { head, governors }: Placed<TimeExpression>): number | undefined {
  const relation = tree.tokens[head]!.deprel
  if (['nsubj', 'obj', 'root'].some((label) => isRelation(relation, label))) return undefined
  const governor = governors.find((i) => !isCarrier(tree, i))
  return governor === undefined ? undefined : (verbAfter(tree, governor, head) ?? governor)
}

/** `Police on Friday arrested`: a time between a subject and its verb is the verb's. */
function verbAfter(tree: Tree, governor: number, time: number): number | undefined {
  const { upos, deprel, head } = tree.tokens[governor]!
  const isSubject = ['NOUN', 'PROPN', 'PRON'].includes(upos) && isRelation(deprel, 'nsubj')
  return isSubject && governor < time && time < head && tree.tokens[head]!.upos === 'VERB' ? head : undefined
}

const isCarrier = (tree: Tree, i: number): boolean => {
  const { upos, deprel } = tree.tokens[i]!
  return (
    (upos === 'ADV' || upos === 'ADP' || upos === 'NUM') &&
    (isRelation(deprel, 'advmod') || isRelation(deprel, 'obl') || isRelation(deprel, 'nmod') || isRelation(deprel, 'case'))
  )
}

/** Up from an event to the dated word it takes its date from, never out of reported words. */
function inherited(tree: Tree, token: number, dated: ReadonlyMap<number, Attached>, triggers: ReadonlySet<number>): Attached | undefined {
  for (let at = token, steps = 0; steps < 5; steps++) {
    const { head, deprel } = tree.tokens[at]!
    if (head === at || !passesOn(tree, at, deprel, head, token === at, dated)) return undefined
    const found = dated.get(head)
    if (found) return found
    if (triggers.has(head) && isRelation(deprel, 'obl')) return undefined
    at = head
  }
  return undefined
}

/** Relations along which a date goes down: objects, light verbs' subjects, complements of control, coordination after a date. */
function passesOn(tree: Tree, at: number, deprel: string, head: number, first: boolean, dated: ReadonlyMap<number, Attached>): boolean {
  if (['obj', 'xcomp', 'nsubj:pass', 'acl', 'nmod'].some((label) => deprel === label)) return true
  if (deprel === 'nsubj') return first && tree.tokens[at]!.upos === 'NOUN'
  if (deprel === 'obl')
    return first && tree.tokens[at]!.upos === 'NOUN' && childrenBy(tree, at, 'case').some((c) => CARRYING.has(tree.tokens[c]!.lemma))
  if (deprel === 'advcl')
    return tree.tokens[at]!.feats?.includes('VerbForm=Ger') === true || tree.tokens[at]!.feats?.includes('VerbForm=Part') === true
  if (deprel !== 'conj') return false
  const date = dated.get(head)
  return date === undefined || date.head < head || tree.tokens[head]!.upos === 'NOUN'
}

/** 'Troops moved in with a raid on Monday', 'died in an attack on Monday': the noun shares the verb's day. */
const CARRYING = new Set(['in', 'with', 'by', 'during', 'at'])
