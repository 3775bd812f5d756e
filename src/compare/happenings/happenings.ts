/** Event mentions of all documents become happenings: one occurrence, told by any number of mentions. docs/decisions/0005-happenings.md */
import type { CaseActor, Happening } from '../../model/comparison.ts'
import type { Report } from '../../model/digest.ts'
import type { Overlay } from '../../model/overlay.ts'
import type { Origins } from '../origins/origins.ts'
import type { Desk } from './accounts.ts'
import { joinAlike } from './alike.ts'
import { clustersOf } from './clusters.ts'
import { copiedTogether } from './copied.ts'
import { withDecided } from './decided.ts'
import type { Rarity } from './likeness.ts'
import { pairsOf } from './pairs.ts'
import { rarityOf } from './rarity.ts'
import { happeningOf } from './record.ts'
import { type Cast, castOf, type Telling, tellingsOf } from './telling.ts'
import { voicesOf } from './voices.ts'
import { withinDocument } from './within.ts'

/** Points that two units of different documents must have to be one occurrence. */
const ENOUGH = 4

export interface Told {
  readonly happenings: readonly Happening[]
  /** The happening of an event, by its ref. */
  readonly happeningOf: (ref: string) => string | undefined
  readonly desk: Desk
}

export interface Material {
  readonly reports: readonly Report[]
  readonly actors: readonly CaseActor[]
  readonly actorOf: Cast['actorOf']
  readonly origins: Origins
  readonly decided?: Pick<Overlay, 'joins' | 'parts'> | undefined
}

/** Furniture tells nothing; an event without a claim is nobody's account and is left out. */
export function happeningsOf({ reports, actors, actorOf, origins, decided }: Material): Told {
  const ordered = reports.toSorted((a, b) => (a.document < b.document ? -1 : 1))
  const cast = castOf(actors, actorOf, ordered)
  const tellings = ordered.map((report) => tellingsOf(report, cast).filter(({ event }) => event.claims.length > 0))
  const rarity = rarityOf(tellings, namesIn(ordered, cast))
  const groups = withDecided(groupsOf(tellings, origins, rarity), decided)
  const desk: Desk = {
    reports: new Map(reports.map((report) => [report.document, report])),
    cast,
    origins,
    voiceOf: voicesOf(reports, cast),
  }
  const happenings = groups.map((group) => happeningOf(inOrder(group), desk)).toSorted(byTime)
  const byRef = new Map(happenings.flatMap(({ id, accounts }) => accounts.map(({ event }) => [event, id] as const)))
  return { happenings, happeningOf: (ref) => byRef.get(ref), desk }
}

function groupsOf(tellings: readonly (readonly Telling[])[], origins: Origins, rarity: Rarity): readonly (readonly Telling[])[] {
  const units = joinAlike(tellings.flatMap((document) => withinDocument(document, rarity)))
  const copied = copiedTogether(units, origins)
  const pairs = [...copied, ...pairsOf(units, rarity, ENOUGH)]
  return clustersOf(units, pairs, rarity).map((cluster) => cluster.flatMap((unit) => unit.tellings))
}

/** By publication as far as it is known, then by document and place in the text. */
const inOrder = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.toSorted(
    (a, b) => dateOf(a) - dateOf(b) || (a.document < b.document ? -1 : a.document > b.document ? 1 : a.event.start - b.event.start),
  )

const dateOf = ({ published }: Telling): number => (Number.isFinite(published.from) ? published.from : Number.MAX_SAFE_INTEGER)

/** By first day; those without a day come last. */
const byTime = (a: Happening, b: Happening): number => compare(a.from ?? a.to ?? '~', b.from ?? b.to ?? '~') || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Who and what each document names. */
export const namesIn = (reports: readonly Report[], { actorOf }: Cast): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    reports.map(({ document, digest }) => [
      document,
      new Set(digest.actors.flatMap(({ id, named }) => (named ? (actorOf(document, id) ?? []) : []))),
    ]),
  )
