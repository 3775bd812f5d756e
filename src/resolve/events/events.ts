/** Events found become events of the reading: with actors, dates, and which mentions tell of the same happening. */
import type { Document, FoundArgument, FoundEvent } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { Argument, EventMention } from '../../model/reading.ts'
import { feature, treeOf } from '../../model/tree.ts'
import { actorAt } from '../actors/actor-at.ts'
import { datesOf } from '../times/dates.ts'
import { sharedDates } from '../times/shared.ts'
import { sameHappenings } from './same-as.ts'

export const resolveEvents: Reader = {
  name: 'happenings',
  version: '1',
  about: 'Gives events their actors and dates and finds repeated mentions; needs actors and times resolved.',
  requires: ['tokens', 'foundEvents', 'mentions', 'actors', 'times'],
  provides: ['events'],
  read: (document) => ({ events: happenings(document) }),
}

/** In order of their triggers. A repeated mention keeps the arguments of its own sentence; mentions of one happening share its date. */
export function happenings(document: Document): readonly EventMention[] {
  const found = document.layers.foundEvents ?? []
  const dates = datesOf(document, found)
  const events = found.map((event) => ({ ...withActors(document, event), ...dates.get(event.id) }))
  const same = sameHappenings(document, found, events)
  const plural = new Set(found.filter(({ token }) => feature(treeOf(document).tokens[token]!, 'Number') === 'Plur').map(({ id }) => id))
  const shared = sharedDates(events, same, ({ id }) => !plural.has(id))
  return events.map((event) => {
    const first = same.get(event.id)
    return { ...event, ...shared.get(event.id), ...(first && { sameAs: first }) }
  })
}

function withActors(document: Document, event: FoundEvent): EventMention {
  const { token: _, arguments: found, ...rest } = event
  return { ...rest, arguments: distinct(found.map((argument) => resolved(document, argument))) }
}

function resolved(document: Document, { role, span, token }: FoundArgument): Argument {
  const actor = role === 'topic' ? undefined : actorAt(document, token)
  return { role, span, ...(actor && { actor }) }
}

/** One argument a role and actor; whoever is the source is not the target of the same event too. */
function distinct(given: readonly Argument[]): readonly Argument[] {
  const sources = new Set(given.filter(({ role }) => role === 'source').map(({ actor }) => actor))
  return given.filter((argument, i) => {
    const { role, actor } = argument
    if (!actor) return true
    if (role === 'target' && sources.has(actor)) return false
    return given.findIndex((other) => other.role === role && other.actor === actor) === i
  })
}
