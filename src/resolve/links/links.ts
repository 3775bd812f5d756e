/** Links and effects with the voice that draws them. */
import type { Document, FoundEffect, FoundLink } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { Claim, Effect, Link, Span } from '../../model/reading.ts'
import { actorAt } from '../actors/actor-at.ts'

export const resolveLinks: Reader = {
  name: 'drawn-links',
  version: '1',
  about: 'Gives links and effects the voice that draws them; needs the claims.',
  requires: ['foundLinks', 'foundEffects', 'events', 'claims', 'actors'],
  provides: ['links', 'effects'],
  read: (document) => ({ links: linksOf(document), effects: effectsOf(document) }),
}

function linksOf(document: Document): readonly Link[] {
  const events = new Set((document.layers.events ?? []).map(({ id }) => id))
  const found = (document.layers.foundLinks ?? [])
    .filter(({ from, to }) => events.has(from) && events.has(to))
    .filter((link) => isDone(document, link))
  return numbered(found.flatMap((link) => withVoice(document, link, [link.from, link.to]))).map(
    ({ id, type, from, to, signal, rule, voice }) => ({ id: `link:${id}`, type, from, to, signal, voice, rule }),
  )
}

/** `tried to stop the convoy`: where the linking word is itself the cause, the cause must have happened. */
function isDone(document: Document, { from, signal }: FoundLink): boolean {
  const own = document.layers.events?.find(({ id, start }) => id === from && start === signal.start)
  return !own || (document.layers.claims ?? []).some(({ event, value }) => event === own.id && value === 'CT+')
}

function effectsOf(document: Document): readonly Effect[] {
  const events = new Set((document.layers.events ?? []).map(({ id }) => id))
  const found = (document.layers.foundEffects ?? [])
    .filter(({ event }) => events.has(event))
    .flatMap((effect) => withActor(document, effect))
  const voiced = found.flatMap((effect) => withVoice(document, effect, [effect.event]))
  return numbered(saidOnce(voiced)).map(({ id, event, actor, sign, signal, voice, rule }) => ({
    id: `effect:${id}`,
    event,
    actor,
    sign,
    signal,
    voice,
    rule,
  }))
}

function withActor(document: Document, effect: FoundEffect): readonly (FoundEffect & { readonly actor: string })[] {
  const actor = actorAt(document, effect.token)
  return actor ? [{ ...effect, actor }] : []
}

type Signalled = FoundLink | FoundEffect

/** The last voice of the claim nearest to the signal among the claims on these events. */
function withVoice<T extends Signalled>(
  document: Document,
  record: T,
  events: readonly string[],
): readonly (T & { readonly voice: string })[] {
  const claims = (document.layers.claims ?? []).filter(({ event }) => events.includes(event))
  const [nearest] = claims.toSorted((a, b) => distance(document, a, record.signal) - distance(document, b, record.signal))
  const voice = nearest?.voices.at(-1)
  return voice ? [{ ...record, voice }] : []
}

function distance(document: Document, claim: Claim, signal: Span): number {
  const event = document.layers.events?.find(({ id }) => id === claim.event)
  return event ? Math.max(event.start - signal.end, signal.start - event.end, 0) : Infinity
}

/** A gain told twice by one voice is one effect. */
const saidOnce = <T extends { readonly actor: string; readonly sign: string; readonly voice: string }>(
  effects: readonly T[],
): readonly T[] =>
  effects.filter(
    (effect, i) => effects.findIndex((e) => e.actor === effect.actor && e.sign === effect.sign && e.voice === effect.voice) === i,
  )

/** Ids by the signal's place; a second record with the same signal is numbered. */
function numbered<T extends Signalled>(records: readonly T[]): readonly (T & { readonly id: string })[] {
  const seen = new Map<string, number>()
  return records.map((record) => {
    const place = `${record.signal.start}-${record.signal.end}`
    const count = (seen.get(place) ?? 0) + 1
    seen.set(place, count)
    return { ...record, id: count === 1 ? place : `${place}:${count}` }
  })
}
