import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { Document } from '../../model/document.ts'
import type { Actor, EventMention } from '../../model/reading.ts'

const Words = z.object({ anybody: z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/))) })

/**
 * The events of a document as they are compared: a body of a state acts for it, so `the government` may be the one that another
 * voice calls `Iceland`, and `the army` of a minister who names no country is `our forces`. Only for comparing; the reading keeps who
 * was named.
 */
export function kindredEvents(document: Document): ReadonlyMap<string, EventMention> {
  const actors = document.layers.actors ?? []
  const states = new Map(actors.filter(({ kind, country }) => kind === 'state' && country).map(({ id, country }) => [country!, id]))
  const kin = new Map(actors.map((actor) => [actor.id, kinOf(actor, states)]))
  return new Map((document.layers.events ?? []).map((event) => [event.id, withKin(withoutAnybody(document, event), kin)]))
}

function kinOf(actor: Actor, states: ReadonlyMap<string, string>): readonly string[] {
  const official = ['GOV', 'MIL'].includes(actor.sector ?? '') && actor.kind !== 'person'
  const state = official && actor.country ? states.get(actor.country) : undefined
  const body = official && !actor.country ? ['actors of the state'] : []
  return [...(actor.memberOf ?? []), ...(state && state !== actor.id ? [state] : []), ...body]
}

/** `were not stopped by anyone`: whoever it might have been. */
const withoutAnybody = ({ text }: Document, event: EventMention): EventMention => ({
  ...event,
  arguments: event.arguments.filter(
    ({ span }) => !rules('cues/disputes.yaml', Words).anybody.has(text.slice(span.start, span.end).toLowerCase()),
  ),
})

const withKin = (event: EventMention, kin: ReadonlyMap<string, readonly string[]>): EventMention => ({
  ...event,
  arguments: event.arguments.flatMap((argument) => [
    argument,
    ...(kin.get(argument.actor ?? '') ?? []).map((actor) => ({ ...argument, actor })),
  ]),
})
