/** Which later mentions tell of a happening that was told before: `the agreement`, `that attack`, `their retreat`. */

import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { Document, FoundEvent } from '../../model/document.ts'
import type { ArgumentRole, EventMention } from '../../model/reading.ts'
import { childrenBy, type Tree, treeOf } from '../../model/tree.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Words = z.object({ fresh: words, accords: words })

/** How many sentences back a mention may look. */
const REACH = 12

/**
 * From the id of a repeated mention to the id of its first mention. Only a noun that the text marks as known (`the`, `that`,
 * `its`, a bare name before it) may repeat, and only an event of its type whose actors do not contradict it.
 */
export function sameHappenings(
  document: Document,
  found: readonly FoundEvent[],
  events: readonly EventMention[],
): ReadonlyMap<string, string> {
  const tree = treeOf(document)
  const same = new Map<string, string>()
  found.forEach((event, i) => {
    if (!isKnownNoun(tree, event.token)) return
    const earlier = found.slice(0, i).map((candidate, at) => ({ candidate, record: events[at]! }))
    const best = earlier
      .filter(({ candidate, record }) => inReach(tree, candidate, event) && agrees(record, events[i]!))
      .map(({ candidate, record }, order) => ({ candidate, order, likeness: likeness(candidate, event) || shared(record, events[i]!) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || b.order - a.order)[0]
    if (best) same.set(event.id, same.get(best.candidate.id) ?? best.candidate.id)
  })
  return same
}

function isKnownNoun(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!
  if (token.upos !== 'NOUN') return false
  const { fresh } = rules('events/same-as.yaml', Words)
  const around = childrenBy(tree, i, 'amod', 'det', 'nummod', 'advmod').map((c) => tree.tokens[c]!.lemma.toLowerCase())
  if (around.some((word) => fresh.has(word))) return false
  return around.some((word) => DEFINITE.has(word)) || childrenBy(tree, i, 'nmod:poss').length > 0
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

const inReach = (tree: Tree, candidate: FoundEvent, event: FoundEvent): boolean => {
  const distance = tree.tokens[event.token]!.sentence - tree.tokens[candidate.token]!.sentence
  return distance >= 1 && distance <= REACH
}

/** Same type, and no role in which both name actors and none is shared. */
function agrees(one: EventMention, other: EventMention): boolean {
  if (one.type !== other.type || one.type === 'OTHER') return false
  if (one.mode && other.mode && one.mode !== other.mode) return false
  return (['source', 'target', 'place'] as const).every((role) => !contradicts(actorsOf(one, role), actorsOf(other, role)))
}

const actorsOf = (event: EventMention, role: ArgumentRole): readonly string[] =>
  event.arguments.flatMap((argument) => (argument.role === role && argument.actor ? [argument.actor] : []))

const contradicts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((actor) => other.includes(actor))

/** Another word needs somebody in common: `they met` … `the talks`. */
const shared = (one: EventMention, other: EventMention): number =>
  (['source', 'target'] as const).some((role) => actorsOf(one, role).some((actor) => actorsOf(other, role).includes(actor))) ? 0.5 : 0

/** One and the same accord is called by many words. */
const isAccord = (event: FoundEvent): boolean => rules('events/same-as.yaml', Words).accords.has(event.lemma)

/** 2 for the same word, 1 for words with one stem (`withdrew`, `withdrawal`), else 0. */
function likeness(one: FoundEvent, other: FoundEvent): number {
  if (one.lemma === other.lemma || (isAccord(one) && isAccord(other))) return 2
  const length = Math.min(5, one.lemma.length, other.lemma.length)
  return one.lemma.slice(0, length) === other.lemma.slice(0, length) ? 1 : 0
}
