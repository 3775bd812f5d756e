/** What causes, enables, prevents, serves or conditions what, and who gains and who loses, by the rules in `knowledge/en/cues/`. */
import type { Document, FoundEffect, FoundEvent, FoundLink } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import { type Tree, treeOf } from '../../model/tree.ts'
import { readableSentences } from '../events/readable.ts'
import { clauseLinks } from './clause-links.ts'
import type { Sides } from './draft.ts'
import { type EffectDraft, effectsAt } from './effects.ts'
import { type EventFinder, eventFinder } from './event-finder.ts'
import { linkedEvents } from './linked-events.ts'
import { phraseLinks } from './phrase-links.ts'
import { predicateLinks } from './predicate-links.ts'

export const links: Reader = {
  name: 'links',
  version: '1',
  about: 'Finds causes, conditions, purposes and effects; adds the events that only a link tells of, so it stands before factuality.',
  requires: ['sentences', 'tokens', 'passages', 'foundEvents'],
  provides: ['foundEvents', 'foundLinks', 'foundEffects'],
  read: (document) => linksIn(document),
}

function linksIn(document: Document) {
  const tree = treeOf(document)
  const tokens = readableTokens(document, tree)
  const sides = sidesIn(tree, tokens)
  const given = document.layers.foundEvents ?? []
  const eventless = effectsIn(eventFinder(tree, given), tokens).flatMap(({ event, behind }) => (event ? [] : [behind]))
  const foundEvents = linkedEvents(tree, given, sides, eventless)
  const finder = eventFinder(tree, foundEvents)
  const foundLinks = distinct(sides.flatMap((side) => linksOf(finder, side)))
  return {
    foundEvents,
    foundLinks,
    foundEffects: effectsIn(finder, tokens).flatMap(({ behind, event, ...effect }) => withEvent(effect, event ?? finder.own(behind)?.id)),
  }
}

const effectsIn = (finder: EventFinder, tokens: readonly number[]): readonly EffectDraft[] =>
  tokens.flatMap((token) => effectsAt(finder, token))

const withEvent = (effect: Omit<FoundEffect, 'event'>, event: string | undefined): readonly FoundEffect[] =>
  event ? [{ ...effect, event }] : []

const sidesIn = (tree: Tree, tokens: readonly number[]): readonly Sides[] =>
  tokens.flatMap((token) => [...predicateLinks(tree, token), ...clauseLinks(tree, token), ...phraseLinks(tree, token)])

function readableTokens(document: Document, tree: Tree): readonly number[] {
  const readable = readableSentences(document)
  return tree.tokens.flatMap((token, i) => (readable.has(token.sentence) ? [i] : []))
}

/** Every pair of events that the two sides stand for. */
function linksOf(finder: EventFinder, side: Sides): readonly FoundLink[] {
  const causes = eventsOf(finder, side, 'from')
  const from =
    causes.length > 0 || side.predicate === undefined ? causes : [finder.own(side.predicate)].filter((event) => event !== undefined)
  const to = eventsOf(finder, side, 'to')
  return from.flatMap((a) =>
    to.filter((b) => a.id !== b.id).map((b) => ({ type: side.type, from: a.id, to: b.id, signal: side.signal, rule: side.rule })),
  )
}

function eventsOf(finder: EventFinder, side: Sides, which: 'from' | 'to'): readonly FoundEvent[] {
  if (side.back === which) return [finder.before(side[which === 'from' ? 'to' : 'from'][0]!)].filter((event) => event !== undefined)
  if (side.predicate !== undefined) return [...new Set(side[which].flatMap((token) => finder.meant(token)))]
  const clause = side.main === which ? 'main' : 'clause'
  return [...new Set(side[which].flatMap((token) => ofClause(finder, token, clause)))]
}

/** A side of a clause link: the clause's own event, in a subordinate one also those it is joined with, else the one it stands in. */
function ofClause(finder: EventFinder, token: number, clause: 'main' | 'clause'): readonly FoundEvent[] {
  const own = finder.own(token)
  const found = own ? (clause === 'main' ? [own] : finder.inside(token)) : []
  return found.length > 0 ? found : [finder.clauseOf(token)].filter((event) => event !== undefined)
}

/** One link a pair of events and type; the first rule that finds it names it. */
const distinct = (found: readonly FoundLink[]): readonly FoundLink[] =>
  [...new Map(found.toReversed().map((link) => [`${link.type} ${link.from} ${link.to}`, link])).values()].toReversed()
