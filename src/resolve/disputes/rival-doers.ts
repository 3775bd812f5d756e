/** Two voices name different doers of one act: one of them blames, or both speak of an act that only one side can have done. */
import { z } from 'zod'
import { rules } from '../../knowledge.ts'
import type { Document } from '../../model/document.ts'
import type { Actor, Claim, EventMention } from '../../model/reading.ts'
import type { Opposition } from './disputes.ts'
import { actorsIn, sharesActor } from './happenings.ts'
import { kindredEvents } from './kindred.ts'

const words = z.string().transform((line): ReadonlySet<string> => new Set(line.trim().split(/\s+/)))
const Words = z.object({ single: words })
const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

interface Told {
  readonly claim: Claim
  readonly event: EventMention
}

export function rivalDoers(document: Document): readonly Opposition[] {
  const events = kindredEvents(document)
  const told = (document.layers.claims ?? [])
    .filter(({ value, modality }) => /^(?:CT|PR)\+$/.test(value) && !modality)
    .map((claim) => ({ claim, event: events.get(claim.event)! }))
    .filter(({ event }) => actorsIn(event, 'source').length > 0)
  return told.flatMap((one, i) =>
    told
      .slice(i + 1)
      .filter((other) => areRivals(document, one, other))
      .map((other) => opposed(one, other)),
  )
}

const opposed = (one: Told, other: Told): Opposition => ({
  about: 'source',
  sides: [[one.claim], [other.claim]],
  rule: 'disputes/rival-doers',
})

function areRivals(document: Document, one: Told, other: Told): boolean {
  if (one.claim.voices.at(-1) === other.claim.voices.at(-1)) return false
  if (!isOneAct(one.event, other.event) || !overlap(one.event, other.event)) return false
  const [a, b] = [somebody(document, one.event), somebody(document, other.event)]
  return (
    a.length > 0 &&
    b.length > 0 &&
    !a.some((actor) => b.includes(actor)) &&
    (isSingle(one.event) || blames(document, one) || blames(document, other))
  )
}

/** The same word against the same target, or one pointing back to the other. */
function isOneAct(one: EventMention, other: EventMention): boolean {
  if (one.sameAs === other.id || other.sameAs === one.id || (one.sameAs !== undefined && one.sameAs === other.sameAs)) return true
  const sameWord = one.lemma === other.lemma
  if (isSingle(one)) return sameWord && sharesOrLacksTarget(one, other)
  return (
    FORCE.has(one.type) &&
    one.type === other.type &&
    sameWord &&
    actorsIn(one, 'target').length > 0 &&
    sharesActor(targetsOf(one), targetsOf(other))
  )
}

const isSingle = ({ lemma }: EventMention): boolean => rules('cues/disputes.yaml', Words).single.has(lemma)

const sharesOrLacksTarget = (one: EventMention, other: EventMention): boolean =>
  actorsIn(one, 'target').length === 0 || actorsIn(other, 'target').length === 0 || sharesActor(targetsOf(one), targetsOf(other))

const targetsOf = (event: EventMention): EventMention => ({
  ...event,
  id: `${event.id} target`,
  arguments: event.arguments.filter(({ role }) => role === 'target'),
})

/** Named, or described as a side: `gunmen` may be anybody's. */
function somebody(document: Document, event: EventMention): readonly string[] {
  const actors = new Map((document.layers.actors ?? []).map((actor) => [actor.id, actor]))
  const all = actorsIn(event, 'source')
  return all.every((id) => !actors.has(id) || isSide(actors.get(id)!)) ? all : []
}

const isSide = ({ name, sector, kind }: Actor): boolean =>
  kind !== 'place' && (/^\p{Lu}/u.test(name) || (sector !== undefined && sector !== 'CVL'))

/** The claim hangs on a word of blame. */
const blames = (document: Document, { claim }: Told): boolean =>
  (document.layers.events ?? []).some(({ type, start }) => type === 'ACCUSE' && start === claim.cue?.start)

const overlap = ({ occurs: a }: EventMention, { occurs: b }: EventMention): boolean =>
  !a?.from || !b?.from || ((a.from <= (b.to ?? b.from) || !a.from) && b.from <= (a.to ?? a.from))
