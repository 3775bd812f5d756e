/** How much speaks for two units being one occurrence, and what forbids it. */
import { areOfOneNation, type Party, relationOf } from './party.ts'
import { looksBack, ofTime } from './times.ts'
import type { Unit } from './unit.ts'

/** How much a name, a place or a word tells: 1 for a rare one, towards 0 for what every document of the case has. */
export interface Rarity {
  readonly ofActor: (id: string) => number
  readonly ofWord: (word: string) => number
  /** The rarest of the names that a document shares with others. */
  readonly namesOf: (document: string) => readonly string[]
  /** Up to 2 points for two documents that name the same people, bodies and places, the rarer the more, and use the same words. */
  readonly ofStory: (one: string, other: string) => number
}

/** PLOVER types in which the two sides do the same, so that who is named first says nothing. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

export const isMutual = ({ types }: Unit): boolean => types.some((type) => MUTUAL.has(type))

/** Acts of saying come again and again, by many: who says it must be the same. */
const SAYING: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN'])

const isSaying = ({ types, families }: Unit): boolean =>
  types.every((type) => SAYING.has(type)) && !families.some((family) => DEEDS.has(family))

/** Families of deeds that have the type of something said: what a court has annulled is annulled once. */
const DEEDS: ReadonlySet<string> = new Set(['annulment', 'walk-out', 'cancellation', 'ban', 'closure', 'break', 'halt', 'inquiry', 'trial'])

/** What speaks for two units being one occurrence, in points; or what forbids it. */
export type Evidence =
  | (Bonds & { readonly around: number; readonly number: number; readonly story: number })
  | { readonly forbidden: 'word' | 'time' | 'place' | 'parties' | 'culprit' }

export function evidence(a: Unit, b: Unit, rarity: Rarity): Evidence {
  const found = bonds(a, b, rarity)
  if ('forbidden' in found) return found
  const story = rarity.ofStory(a.document, b.document)
  return {
    ...found,
    time: found.time + reliefOf(a, b, found.time, story),
    around: aroundBoth(a, b, rarity),
    number: ofNumbers(a, b),
    story: story + ofOnly(a, b, story),
  }
}

interface Bonds {
  readonly word: number
  readonly time: number
  readonly place: number
  readonly parties: number
}

/** The evidence that may forbid. */
function bonds(a: Unit, b: Unit, rarity: Rarity): Bonds | Extract<Evidence, { readonly forbidden: string }> {
  const word = ofWords(a, b)
  if (word === undefined) return FORBIDDEN.word
  const time = ofTime(a, b)
  if (time === undefined) return FORBIDDEN.time
  const place = ofPlace(a, b, rarity)
  if (place === undefined) return FORBIDDEN.place
  const parties = ofParties(a, b, rarity, place)
  if (parties === undefined) return FORBIDDEN.parties
  if (parties === 'culprit') return FORBIDDEN.culprit
  return { word: word + ofSense(a, b), time, place, parties }
}

const FORBIDDEN = {
  word: { forbidden: 'word' },
  time: { forbidden: 'time' },
  place: { forbidden: 'place' },
  parties: { forbidden: 'parties' },
  culprit: { forbidden: 'culprit' },
} as const

/** Undefined when they cannot be one, have nobody, no place and few words in common, or less than `bar`; else the points for it. */
export function likeness(a: Unit, b: Unit, rarity: Rarity, bar: number): number | undefined {
  const found = bonds(a, b, rarity)
  if ('forbidden' in found) return undefined
  const { word, time, place, parties } = found
  const around = aroundBoth(a, b, rarity)
  const points = word + time + place + parties + around + ofNumbers(a, b)
  if (points + MOST_OF_STORY * (1 + ONLY) + Math.max(0, -time) < bar) return undefined
  const story = rarity.ofStory(a.document, b.document)
  if (parties <= 0 && place <= 0 && around < 1 && story < 1) return undefined
  const all = points + story + reliefOf(a, b, time, story) + ofOnly(a, b, story)
  return all < bar ? undefined : all
}

/** What speaks against a late report by its date counts for less, the plainer it is of one matter. */
const reliefOf = (a: Unit, b: Unit, time: number, story: number): number =>
  time < 0 && looksBack(a, b) ? (-time * story) / MOST_OF_STORY : 0

/** Two reports of one matter that each tell of one blast tell of the same one: a share of what the matter gives. */
const ofOnly = (a: Unit, b: Unit, story: number): number => (shares(a.only, b.only) ? ONLY * story : 0)

const ONLY = 0.6

/** `Rarity.ofStory` gives no more. */
const MOST_OF_STORY = 2

const aroundBoth = (a: Unit, b: Unit, { ofWord }: Rarity): number => Math.min(2, 0.4 * sharedWeight(a.words(), b.words(), ofWord))

/** Whether two units cannot be one, whatever their words. */
export const contradict = (a: Unit, b: Unit, rarity: Rarity): boolean => {
  const found = bonds(a, b, rarity)
  return 'forbidden' in found && found.forbidden !== 'word'
}

/** The same where others already speak for it: that they blame two is then a dispute. */
export const contradictDespiteOthers = (a: Unit, b: Unit, rarity: Rarity): boolean => {
  const found = bonds(a, b, rarity)
  if (!('forbidden' in found) || found.forbidden === 'word') return false
  return found.forbidden !== 'culprit' || (a.sense === 'open') !== (b.sense === 'open')
}

/** A type alone says little; less of two words that are known to tell of different things. */
function ofWords(a: Unit, b: Unit): number | undefined {
  if (shares(a.stems, b.stems)) return 1.5
  if (shares(a.families, b.families)) return 1
  if (!a.types.some((type) => type !== 'OTHER' && b.types.includes(type))) return undefined
  return a.families.length > 0 && b.families.length > 0 ? -1.5 : -0.5
}

/** What is only planned or feared is seldom what was done under another word. */
const ofSense = (a: Unit, b: Unit): number => ((a.sense === 'open') === (b.sense === 'open') ? 0 : shares(a.stems, b.stems) ? -0.5 : -1)

export const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

/** Events with places of their own and none in common are two, unless one document is set where the other's event is. */
function ofPlace(a: Unit, b: Unit, rarity: Rarity): number | undefined {
  const common = a.places.filter((place) => b.places.includes(place))
  if (common.length > 0) return 2 * Math.max(0.4, ...common.map(rarity.ofActor))
  const atScene = [...a.places.filter((place) => b.scene.includes(place)), ...b.places.filter((place) => a.scene.includes(place))]
  if (atScene.length > 0) return 1.5 * Math.max(0.4, ...atScene.map(rarity.ofActor))
  if (a.at.length > 0 && b.at.length > 0) return undefined
  const scenes = a.scene.filter((place) => b.scene.includes(place))
  if (scenes.length > 0) return Math.max(0.4, ...scenes.map(rarity.ofActor))
  return 0
}

/** `culprit`: only who did it speaks against it. */
function ofParties(a: Unit, b: Unit, rarity: Rarity, place: number | undefined): number | 'culprit' | undefined {
  if (isMutual(a) && isMutual(b)) return ofMutual(a, b, rarity)
  if (isOneSided(a) && isOneSided(b) && areCrossed(a, b)) return undefined
  const targets = ofRole(a.targets, b.targets, rarity)
  if (targets === undefined) return undefined
  const sources = ofRole(a.sources, b.sources, rarity)
  if (isSaying(a) && isSaying(b) && sources === 0 && a.sources.length > 0 && b.sources.length > 0) return undefined
  if (sources !== undefined) return sources + targets - (!shares(a.stems, b.stems) && areCrossed(a, b) ? CROSSED : 0)
  if (!areOneDeed(a, b)) return undefined
  return targets > 0 || (place ?? 0) >= 1 ? targets : 'culprit'
}

/** Acts that two sides do to each other in turn, while of blows it is often disputed who dealt them. */
const ONE_SIDED: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN'])

const isOneSided = ({ types }: Unit): boolean => types.every((type) => ONE_SIDED.has(type))

/** What speaks against `they fired at us` being `we attacked them`: who hit whom may be in dispute, but then mostly in one word. */
const CROSSED = 1

/** `Estray expelled three` and `the government expelled three Estrayans`: who acts in one suffers in the other. */
const areCrossed = (a: Unit, b: Unit): boolean =>
  !meet(a.sources, b.sources) && !meet(a.targets, b.targets) && (meet(a.sources, b.targets) || meet(a.targets, b.sources))

const meet = (some: readonly Party[], others: readonly Party[]): boolean =>
  some.some((one) => others.some((other) => (one.named && one.actor.id === other.actor.id) || areOfOneNation(one, other)))

/** Who did it may be in dispute where it is plain what was done, and when; two are joined only if to whom or where is plain too. */
const areOneDeed = (a: Unit, b: Unit): boolean => (shares(a.stems, b.stems) || shares(a.families, b.families)) && (ofTime(a, b) ?? 0) > 0

/** Undefined when both name somebody and none can be one of the other's. */
function ofRole(a: readonly Party[], b: readonly Party[], rarity: Rarity): number | undefined {
  if (a.length === 0 || b.length === 0) return 0
  let best = -1
  for (const one of a)
    for (const other of b) {
      const relation = relationOf(one, other)
      if (relation === 'same' && one.named) best = Math.max(best, 2 * Math.max(0.4, rarity.ofActor(one.actor.id)))
      else if (relation === 'same' || relation === 'kin') best = Math.max(best, 0.75)
      else if (relation === 'open') best = Math.max(best, 0)
    }
  return best < 0 ? undefined : best
}

/** All who take part against all: whom each names and the other does not may not be two. */
function ofMutual(a: Unit, b: Unit, rarity: Rarity): number | undefined {
  const [one, other] = [a, b].map(({ sources, targets, mediators }) => [...sources, ...targets, ...mediators])
  if (one!.length === 0 || other!.length === 0) return 0
  const common = one!.filter((party) => other!.some((o) => ['same', 'kin'].includes(relationOf(party, o))))
  const strays = one!.filter((party) => party.named && other!.every((o) => relationOf(party, o) === 'other'))
  const others = other!.filter((party) => party.named && one!.every((o) => relationOf(party, o) === 'other'))
  if (common.length === 0) return strays.length > 0 && others.length > 0 ? undefined : 0
  if (strays.length > 0 && others.length > 0 && common.length < 2) return undefined
  return Math.min(
    4,
    common.reduce((sum, party) => sum + (party.named ? 2 * Math.max(0.4, rarity.ofActor(party.actor.id)) : 0.75), 0),
  )
}

function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const word of few) if (many.has(word)) sum += weight(word)
  return sum
}

const ofNumbers = (a: Unit, b: Unit): number =>
  [...a.counts].some(([measure, count]) => count > 1 && b.counts.get(measure) === count) ? 1 : 0
