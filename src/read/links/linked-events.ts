/** Events of type OTHER for what a link tells of and the lexicon does not know: `a total shutdown` that was headed off. */
import type { FoundArgument, FoundEvent } from '../../model/document.ts'
import { phraseSpan, type Tree } from '../../model/tree.ts'
import { actorsIn, isActor } from '../events/actorish.ts'
import { clauseFrame } from '../events/clause.ts'
import { eventAt } from '../events/events.ts'
import { slot } from '../events/frame.ts'
import { lemmaAt } from '../events/lemma.ts'
import { nominalFrame } from '../events/nominal.ts'
import type { Sides } from './draft.ts'
import { type EventFinder, eventFinder } from './event-finder.ts'
import { linkWords } from './link-words.ts'

/** All events, in order, with those added that only a link or effect tells of: by the lexicon without an actor, else of type OTHER. */
export function linkedEvents(
  tree: Tree,
  events: readonly FoundEvent[],
  sides: readonly Sides[],
  effects: readonly number[],
): readonly FoundEvent[] {
  const ends = sides.flatMap(({ from, to }) => [...from, ...to])
  const known = withAdded(
    events,
    ends.map((t) => eventAt(tree, t)),
  )
  const wanted = sides.flatMap((side) => missingSide(tree, known, side)).concat(effects.filter((t) => !eventFinder(tree, known).own(t)))
  return withAdded(
    known,
    [...new Set(wanted)].filter((t) => tellsOfEvent(tree, t)).map((t) => otherEvent(tree, t)),
  )
}

/** The side of a link that has no event while the other has one. */
function missingSide(tree: Tree, events: readonly FoundEvent[], { type, predicate, from, to, back }: Sides): readonly number[] {
  const finder = eventFinder(tree, events)
  if (predicate === undefined && (type === 'purpose' || back)) return []
  const tells = (tokens: readonly number[]): boolean => tokens.some((t) => finder.own(t) || (predicate !== undefined && means(finder, t)))
  if (tells(from) === tells(to)) return []
  return tells(from) ? to : from
}

/** `it`, `the start of talks`: not an event of its own, but what it stands for is one. */
function means(finder: EventFinder, token: number): boolean {
  const { tree } = finder
  const through =
    tree.tokens[token]!.upos !== 'NOUN' ||
    isActor(tree, token) ||
    linkWords().aspects.has(lemmaAt(tree, token)) ||
    linkWords().shells.has(lemmaAt(tree, token))
  return through && finder.meant(token).length > 0
}

const withAdded = (events: readonly FoundEvent[], added: readonly (FoundEvent | undefined)[]): readonly FoundEvent[] =>
  [...new Map([...events, ...added.filter((event) => event !== undefined)].map((event) => [event.id, event])).values()].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )

/** A verb, or a common noun that is nobody and nothing that points back. */
function tellsOfEvent(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!
  return upos === 'VERB' || (upos === 'NOUN' && !isActor(tree, token))
}

function otherEvent(tree: Tree, token: number): FoundEvent {
  const { start, end } = tree.tokens[token]!
  return {
    id: `event:${start}-${end}`,
    start,
    end,
    lemma: lemmaAt(tree, token),
    type: 'OTHER',
    arguments: doersOf(tree, token),
    token,
    rule: 'links/linked-event',
  }
}

function doersOf(tree: Tree, token: number): readonly FoundArgument[] {
  const frame = tree.tokens[token]!.upos === 'VERB' ? clauseFrame(tree, token) : nominalFrame(tree, token)
  const doers = [...slot(frame, 'subject'), ...slot(frame, 'possessor'), ...slot(frame, 'modifier')].flatMap((t) => actorsIn(tree, t))
  return [...new Set(doers)].map((t) => ({ role: 'source', span: phraseSpan(tree, t), token: t }))
}
