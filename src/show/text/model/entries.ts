/** The claims of a document as the apparatus beside the text has them: what was read, with what people decided laid over it. */
import type { Apparatus, EventApparatus, EventType, Factuality, Modality, Reading } from '../../api/answers.ts'
import { isHollow } from '../../parts/factuality.tsx'
import { type Kind, kindOf } from '../../parts/kinds.tsx'

type Decided = Pick<EventApparatus, 'verdict' | 'correction'>
export type Party = { readonly role: string; readonly name: string; readonly id?: string }

export interface Entry {
  /** Id of the event, or of the claim where its event has several: what decisions and addresses name. */
  readonly id: string
  readonly event: string
  /** 1, 2, 3 … in the order of the text. */
  readonly number: number
  /** The trigger: UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** Exactly the words of the trigger. */
  readonly words: string
  readonly type: EventType
  readonly mode?: string
  readonly kind: Kind
  readonly value: Factuality
  readonly modality?: Modality
  /** Drawn hollow: it is not said to have happened. */
  readonly hollow: boolean
  /** Ids of voices, outermost first. */
  readonly voices: readonly string[]
  readonly cue?: { readonly start: number; readonly end: number }
  readonly sentence?: { readonly start: number; readonly end: number }
  /** EDTF. */
  readonly from?: string
  readonly to?: string
  /** Id of the time expression that dates it. */
  readonly time?: string
  readonly parties: readonly Party[]
  /** False: its words are a copy of an earlier passage of the document. */
  readonly counted: boolean
  readonly rules: { readonly event?: string; readonly claim?: string }
  /** What the case knows of the event and of the claim; absent until it has answered. */
  readonly about?: EventApparatus
  readonly claim?: EventApparatus['claims'][number]
  readonly verdict?: NonNullable<Decided['verdict']>
  readonly correction?: NonNullable<Decided['correction']>
  readonly notes: EventApparatus['notes']
  /** As it was read, where a person corrected it. */
  readonly read?: { readonly type?: EventType; readonly value?: Factuality; readonly from?: string; readonly to?: string }
}

type Event = Reading['events'][number]
type Claim = Pick<Reading['claims'][number], 'id' | 'voices' | 'value'> & Partial<Reading['claims'][number]>

export function entriesOf(reading: Reading, apparatus: Apparatus | undefined): readonly Entry[] {
  const about = new Map(apparatus?.events.map((event) => [localId(event.event), event]))
  const claims = Map.groupBy(reading.claims, ({ event }) => event)
  const actors = new Map(reading.actors.map(({ id, name }) => [id, name]))
  const known = new Set(reading.events.map(({ id }) => id))
  const labelled = (apparatus?.events ?? [])
    .filter(({ event }) => !known.has(localId(event)))
    .map((one) => ({ event: labelOf(one), about: one }))
  const read = reading.events.map((event) => ({ event, about: about.get(event.id) }))
  const name = (id: string | undefined, start: number, end: number): string => actors.get(id ?? '') ?? reading.text.slice(start, end)
  return [...read, ...labelled]
    .flatMap(({ event, about }) => {
      const own: readonly Claim[] =
        claims.get(event.id) ?? about?.claims.map(({ claim, voices, value }) => ({ id: localId(claim), voices, value })) ?? []
      return own.map((claim) => entry(event, claim, own.length > 1, about, reading.text, name))
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((one, index) => ({ ...one, number: index + 1 }))
}

/** What a matrix of hypotheses takes as evidence: the claim, else its event; nothing until the case has answered. */
export const refsOf = ({ claim, about }: Pick<Entry, 'claim' | 'about'>): readonly string[] =>
  claim ? [claim.claim] : about ? [about.event] : []

/** `doc:1f#event:120-126` is `event:120-126`. */
export const localId = (ref: string): string => ref.slice(ref.indexOf('#') + 1)

/** By the id of an address: of the entry, of its event or of its claim. */
export const entryNamed = (entries: readonly Entry[], id: string | undefined): Entry | undefined =>
  id === undefined
    ? undefined
    : (entries.find((one) => one.id === id) ??
      entries.find(({ event, claim }) => event === id || event === `event:${id}` || (claim && localId(claim.claim) === id)))

/** An event that a person labelled, in the shape of one that was read. */
const labelOf = (event: EventApparatus): Event => ({
  id: localId(event.event),
  start: event.start,
  end: event.end,
  lemma: event.lemma,
  type: event.type,
  arguments: event.parts.map(({ role, start, end, actor }) => ({ role, span: { start, end }, ...(actor && { actor }) })),
  rule: 'person',
})

function entry(
  event: Event,
  claim: Claim,
  several: boolean,
  about: EventApparatus | undefined,
  text: string,
  name: (actor: string | undefined, start: number, end: number) => string,
): Entry {
  const known = about?.claims.find((one) => localId(one.claim) === claim.id)
  const [type, value] = [about?.type ?? event.type, known?.value ?? claim.value]
  const [from, to] = about ? [about.from, about.to] : [event.occurs?.from, event.occurs?.to]
  const [verdict, correction] = [known?.verdict ?? about?.verdict, known?.correction ?? about?.correction]
  const mode = about ? about.mode : event.mode
  return {
    id: several ? claim.id : event.id,
    event: event.id,
    number: 0,
    start: event.start,
    end: event.end,
    words: text.slice(event.start, event.end),
    type,
    kind: kindOf(type),
    value,
    hollow: isHollow(value),
    voices: claim.voices,
    counted: claim.independent ?? true,
    parties: event.arguments.map(({ role, actor, span }) => ({
      role,
      name: name(actor, span.start, span.end),
      ...(actor && { id: actor }),
    })),
    notes: [...(about?.notes ?? []), ...(known?.notes ?? [])],
    rules: { ...(event.rule && { event: event.rule }), ...(claim.rule && { claim: claim.rule }) },
    ...(mode && { mode }),
    ...(claim.modality && value === claim.value && { modality: claim.modality }),
    ...(claim.cue && { cue: claim.cue }),
    ...(about && { sentence: about.sentence, about }),
    ...(from && { from }),
    ...(to && { to }),
    ...(event.time && { time: event.time }),
    ...(known && { claim: known }),
    ...(verdict && { verdict }),
    ...(correction && { correction }),
    ...readOf(about, known),
  }
}

function readOf(about: EventApparatus | undefined, claim: Entry['claim']): Pick<Entry, 'read'> {
  if (!about?.read && !claim?.read) return {}
  const { type, from, to } = about?.read ?? {}
  return { read: { ...(type && { type }), ...(from && { from }), ...(to && { to }), ...(claim?.read && { value: claim.read }) } }
}
