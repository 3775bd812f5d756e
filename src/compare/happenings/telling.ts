/** An event mention made ready to be compared with those of other documents. */
import type { CaseActor } from '../../model/comparison.ts'
import type { DigestClaim, DigestEvent, Report } from '../../model/digest.ts'
import { refOf } from '../../model/digest.ts'
import type { ArgumentRole } from '../../model/reading.ts'
import { familiesOf, stemOf } from './families.ts'
import { isSomebody, isTown, type Party, partyOf } from './party.ts'
import { publishedWindow, type Window, windowOf } from './window.ts'
import { isSaidToBeAnother, wordsIn } from './words.ts'

export interface Telling {
  readonly ref: string
  readonly document: string
  readonly event: DigestEvent
  readonly stem: string
  readonly families: readonly string[]
  readonly window: Window
  readonly published: Window
  readonly sources: readonly Party[]
  readonly targets: readonly Party[]
  readonly mediators: readonly Party[]
  /** Ids of the named places that its sentence names. */
  readonly places: readonly string[]
  /** The towns that are its own: where it happened, what was attacked. */
  readonly at: readonly string[]
  /** Ids of the named places at the head of the document. */
  readonly scene: readonly string[]
  /** Made anew each time: a million of them are too many to keep. */
  readonly words: () => ReadonlySet<string>
  /** Keys of the last voices of its claims, within the document. */
  readonly voices: readonly string[]
  readonly sense: Sense
  /** `a second attack`: not the one told before. */
  readonly another: boolean
}

/** What its claims come to: 'open' is planned, asked for, feared. */
export type Sense = 'asserted' | 'denied' | 'both' | 'open'

export interface Cast {
  readonly actorOf: (document: string, actor: string) => string | undefined
  readonly byId: ReadonlyMap<string, CaseActor>
  readonly party: (actor: string, named: boolean) => Party | undefined
  /** Whether an actor of a document has a name of its own there. */
  readonly isNamed: (document: string, actor: string) => boolean
}

export function castOf(actors: readonly CaseActor[], actorOf: Cast['actorOf'], reports: readonly Report[]): Cast {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const parties = [new Map<string, Party>(), new Map<string, Party>()] as const
  const party = (id: string, named: boolean): Party | undefined => {
    const known = parties[named ? 1 : 0]
    const actor = known.has(id) ? undefined : byId.get(id)
    if (actor) known.set(id, partyOf(actor, named))
    return known.get(id)
  }
  const named = new Map(reports.map(({ document, digest }) => [document, new Set(digest.actors.flatMap((a) => (a.named ? [a.id] : [])))]))
  return { actorOf, byId, party, isNamed: (document, actor) => named.get(document)?.has(actor) ?? false }
}

/** All events of a report; furniture tells nothing. */
export function tellingsOf(report: Report, cast: Cast): readonly Telling[] {
  const parties = partiesOf(report, cast)
  const published = publishedWindow(report.digest.published)
  const scene = parties.places(report.digest.scene ?? [])
  return report.digest.events
    .filter(({ role }) => role !== 'furniture')
    .map((event) => ({ ...told(report.document, event, published), ...taking(event, parties), scene }))
}

/** The actors of one document as the case knows them. */
interface Parties {
  readonly inRole: (event: DigestEvent, role: ArgumentRole) => readonly Party[]
  /** Of some actors of the document those that are places with a name, by their ids in the case. */
  readonly places: (ids: readonly string[]) => readonly string[]
  readonly towns: (ids: readonly string[]) => readonly string[]
}

function partiesOf({ document }: Report, cast: Cast): Parties {
  const party = (id: string): Party | undefined => cast.party(cast.actorOf(document, id) ?? '', cast.isNamed(document, id))
  const placesAmong = (ids: readonly string[]): readonly Party[] =>
    ids.flatMap((id) => party(id) ?? []).filter((found) => found.named && found.actor.kind === 'place')
  return {
    inRole: (event, role) =>
      event.arguments
        .flatMap((argument) => (argument.role === role && argument.actor ? (party(argument.actor) ?? []) : []))
        .filter(isSomebody),
    places: (ids) => [...new Set(placesAmong(ids).map(({ actor }) => actor.id))],
    towns: (ids) => placesAmong(ids).flatMap(({ actor }) => (isTown(actor) ? [actor.id] : [])),
  }
}

/** Who takes part, and where. */
function taking(event: DigestEvent, parties: Parties): Pick<Telling, 'sources' | 'targets' | 'mediators' | 'places' | 'at'> {
  const actors = event.arguments.flatMap(({ actor }) => actor ?? [])
  const sites = event.arguments.flatMap(({ role, actor }) => (actor && (role === 'place' || role === 'target') ? [actor] : []))
  return {
    sources: parties.inRole(event, 'source'),
    targets: parties.inRole(event, 'target'),
    mediators: parties.inRole(event, 'mediator'),
    places: parties.places([...actors, ...(event.near ?? [])]),
    at: parties.towns(sites),
  }
}

/** What, when, and how sure. */
function told(document: string, event: DigestEvent, published: Window): Omit<Telling, keyof ReturnType<typeof taking> | 'scene'> {
  const said = senseOf(event.claims)
  const window = windowOf(event, published, said === 'open' && event.claims.every(isAhead))
  return {
    ref: refOf(document, event.id),
    document,
    event,
    stem: stemOf(event.lemma),
    families: familiesOf(event.lemma, event.type),
    window,
    published,
    words: () => wordsIn(event),
    voices: event.claims.map(({ voices }) => voices.at(-1)!),
    sense: said !== 'denied' && isAfter(window, published) ? 'open' : said,
    another: isSaidToBeAnother(event),
  }
}

/** Nobody can vouch for what is still to come: `is to meet him on Thursday`. */
const isAfter = (window: Window, published: Window): boolean =>
  published.how === 'day' && (window.how === 'day' || window.how === 'span') && window.from > published.to

function senseOf(claims: readonly DigestClaim[]): Sense {
  const asserted = claims.some(({ value, modality }) => value.endsWith('+') && !isComing(modality))
  const denied = claims.some(({ value }) => value.endsWith('-'))
  if (asserted && denied) return 'both'
  return asserted ? 'asserted' : denied ? 'denied' : 'open'
}

/** What is still to come when somebody says it. */
const COMING: ReadonlySet<string | undefined> = new Set(['planned', 'intended', 'expected', 'requested', 'ordered', 'conditional'])
const isComing = (modality: DigestClaim['modality']): boolean => COMING.has(modality)
const isAhead = ({ modality }: DigestClaim): boolean => isComing(modality)
