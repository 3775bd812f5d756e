/** The mentions of one document that tell of one occurrence, taken together. */
import type { Sense, Telling } from './telling.ts'
import type { Window } from './window.ts'

/** What is said of one telling, over all of them; its words are made when first asked for. */
type Shared = Pick<
  Telling,
  'document' | 'families' | 'window' | 'published' | 'sources' | 'targets' | 'mediators' | 'places' | 'at' | 'scene' | 'words' | 'sense'
>

export interface Unit extends Shared {
  readonly index: number
  readonly tellings: readonly Telling[]
  readonly stems: readonly string[]
  readonly types: readonly string[]
  /** Its stems and families that no other unit of its document has. */
  readonly only: readonly string[]
  /** Counts of victims and the like: measure to number. */
  readonly counts: ReadonlyMap<string, number>
}

/** The words of so many tellings are enough to know others by. */
const SOME = 6

export function unitOf(index: number, tellings: readonly Telling[]): Unit {
  const [first] = tellings
  const all = <T>(of: (telling: Telling) => readonly T[]): readonly T[] =>
    tellings.length === 1 ? of(first!) : [...new Set(tellings.flatMap(of))]
  return {
    index,
    document: first!.document,
    tellings,
    stems: all(({ stem }) => [stem]),
    families: all(({ families }) => families),
    types: all(({ event }) => [event.type]),
    window: narrowest(tellings.map(({ window }) => window)),
    published: first!.published,
    sources: all(({ sources }) => sources),
    targets: all(({ targets }) => targets),
    mediators: all(({ mediators }) => mediators),
    places: all(({ places }) => places),
    at: all(({ at }) => at),
    scene: first!.scene,
    words: lazily(() => (tellings.length === 1 ? first!.words() : new Set(tellings.slice(0, SOME).flatMap(({ words }) => [...words()])))),
    sense: senseOfAll(tellings),
    only: [],
    counts: countsOf(tellings),
  }
}

const RANK = { day: 0, span: 1, told: 2, open: 3 } as const

/** The window that says most; what words say themselves goes before what the story hands on. */
export const narrowest = (windows: readonly Window[]): Window => windows.reduce((best, window) => (saysMore(window, best) ? window : best))

function saysMore(one: Window, other: Window): boolean {
  if (one.how !== other.how) return RANK[one.how] < RANK[other.how]
  if ((one.weak === undefined) !== (other.weak === undefined)) return one.weak === undefined
  return one.to - one.from < other.to - other.from
}

function senseOfAll(tellings: readonly Telling[]): Sense {
  const senses = new Set(tellings.map(({ sense }) => sense))
  if (senses.size === 1) return tellings[0]!.sense
  if (senses.has('both') || (senses.has('asserted') && senses.has('denied'))) return 'both'
  return senses.has('asserted') ? 'asserted' : 'denied'
}

const NOTHING: ReadonlyMap<string, number> = new Map()

function countsOf(tellings: readonly Telling[]): ReadonlyMap<string, number> {
  if (!tellings.some(({ event }) => event.quantities?.length)) return NOTHING
  const found = new Map<string, number>()
  for (const { event } of tellings)
    for (const { measure, from, to } of event.quantities ?? []) if (measure && (from ?? to) !== undefined) found.set(measure, (from ?? to)!)
  return found
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
