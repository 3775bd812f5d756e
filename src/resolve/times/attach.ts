import type { TimeExpression } from '../../model/reading.ts'
import { childrenBy, isRelation, type Tree } from '../../model/tree.ts'
import { type Placed, placed } from './place.ts'
import { storyWords } from './words.ts'

/** A time that dates a word. */
export interface Attached {
  readonly time: TimeExpression
  /** Token that heads the time: its preposition says whether it is a start, an end or the day itself. */
  readonly head: number
}

/** Which words a time dates: the verb or noun it modifies, events before what only stands nearer. */
export function attachedTimes(tree: Tree, times: readonly TimeExpression[], triggers: ReadonlySet<number>): ReadonlyMap<number, Attached> {
  const byToken = new Map<number, Attached>()
  for (const place of inOrderOfUse(placed(tree, times)))
    for (const token of governorsOf(tree, place, triggers))
      if (!byToken.has(token)) byToken.set(token, { time: place.time, head: place.head })
  return byToken
}

/** Dates before durations and sets: what happened 'on Monday for two hours' happened on Monday. */
const inOrderOfUse = (places: readonly Placed<TimeExpression>[]): readonly Placed<TimeExpression>[] =>
  [...places].sort((a, b) => rank(a.time) - rank(b.time))

const rank = ({ type, value }: TimeExpression): number => (type === 'DURATION' || type === 'SET' ? 2 : value.startsWith('XXXX-XX') ? 1 : 0)

/** The word a time modifies: through nouns that only carry it ('the night of June 18') to the noun or verb that is dated. */
function governorsOf(tree: Tree, place: Placed<TimeExpression>, triggers: ReadonlySet<number>): readonly number[] {
  const relation = tree.tokens[place.head]!.deprel
  if (['obj', 'root'].some((label) => isRelation(relation, label))) return []
  if (isRelation(relation, 'nsubj')) return [tree.tokens[place.head]!.head]
  const governor = place.governors.find((i) => !isCarrier(tree, i))
  if (governor === undefined) return []
  const verb = ofClause(tree, governor, place) ?? ofNoun(tree, governor, place.head, triggers)
  const dated = verb ?? governor
  return [dated, ...writtenUnder(tree, dated)]
}

const isCarrier = (tree: Tree, i: number): boolean => {
  const { upos, deprel } = tree.tokens[i]!
  return (
    (upos === 'ADV' || upos === 'ADP' || upos === 'NUM') &&
    (isRelation(deprel, 'advmod') || isRelation(deprel, 'obl') || isRelation(deprel, 'nmod') || isRelation(deprel, 'case'))
  )
}

/** `Police on Friday arrested`, `On Friday police arrested`: a time beside a subject, its preposition before it, is the verb's. */
function ofClause(tree: Tree, governor: number, { time, head: at }: Placed<TimeExpression>): number | undefined {
  const { upos, deprel, head } = tree.tokens[governor]!
  const isSubject = ['NOUN', 'PROPN', 'PRON'].includes(upos) && isRelation(deprel, 'nsubj') && tree.tokens[head]!.upos === 'VERB'
  if (!isSubject || at > head) return undefined
  if (governor < at) return head
  const first = tree.tokens.findIndex(({ start }) => start >= time.start)
  const before = tree.tokens[first - 1]
  return before?.upos === 'ADP' && before.sentence === tree.tokens[at]!.sentence ? head : undefined
}

/** 'The resignation of Prime Minister Ode in January': a name has no date; the event it belongs to does. */
function ofNoun(tree: Tree, governor: number, time: number, triggers: ReadonlySet<number>): number | undefined {
  if (triggers.has(governor) || tree.tokens[governor]!.upos !== 'PROPN' || !isRelation(tree.tokens[time]!.deprel, 'nmod')) return undefined
  let at = governor
  while (['nmod', 'flat', 'appos', 'conj'].some((label) => isRelation(tree.tokens[at]!.deprel, label))) {
    at = tree.tokens[at]!.head
    if (triggers.has(at)) return at
  }
  return undefined
}

/** 'In a statement issued on Monday he denounced': what is written is said on that day. */
function writtenUnder(tree: Tree, dated: number): readonly number[] {
  const { deprel, head: noun } = tree.tokens[dated]!
  const written = deprel === 'acl' ? noun : tree.tokens[dated]!.upos === 'NOUN' ? dated : undefined
  if (written === undefined || !storyWords().written.has(tree.tokens[written]!.lemma.toLowerCase())) return []
  const { deprel: relation, head: verb } = tree.tokens[written]!
  const inside = childrenBy(tree, written, 'case').some((c) => ['in', 'at', 'during', 'through'].includes(tree.tokens[c]!.lemma))
  return isRelation(relation, 'obl') && inside && tree.tokens[verb]!.upos === 'VERB' ? [verb] : []
}
