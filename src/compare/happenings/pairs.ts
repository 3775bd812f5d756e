/** Which units are worth comparing: those with a kind of event, somebody or some place, and a time in common. Near-linear. */
import { hasSeveralTypes } from './families.ts'
import { likeness, type Rarity } from './likeness.ts'
import type { Unit } from './unit.ts'

export interface Pair {
  readonly one: number
  readonly other: number
  readonly points: number
}

/** In a crowded block a unit is compared with so many before it in the order of time, place and participants. */
const NEIGHBOURS = 24
/** Days in a block of time. */
const BLOCK = 8
/** A window longer than this is looked for among all of them. */
const LONG = 40

/** Pairs with at least so many points, each once, the likeliest first. */
export function pairsOf(units: readonly Unit[], rarity: Rarity, bar: number): readonly Pair[] {
  const best = new Map<number, Map<number, number>>()
  for (const block of blocksOf(units, rarity)) compareIn(block, rarity, bar, best)
  const pairs = [...best].flatMap(([one, others]) => [...others].map(([other, points]): Pair => ({ one, other, points })))
  return pairs.sort((a, b) => b.points - a.points || a.one - b.one || a.other - b.other)
}

function compareIn(block: readonly Unit[], rarity: Rarity, bar: number, best: Map<number, Map<number, number>>): void {
  const sorted = block.length > NEIGHBOURS ? inOrder(block) : block
  sorted.forEach((unit, at) => {
    for (let i = Math.max(0, at - NEIGHBOURS); i < at; i++) {
      const before = sorted[i]!
      const [one, other] = unit.index < before.index ? [unit, before] : [before, unit]
      if (one.document === other.document || best.get(one.index)?.has(other.index)) continue
      const points = likeness(one, other, rarity, bar)
      if (points === undefined) continue
      const known = best.get(one.index) ?? new Map<number, number>()
      best.set(one.index, known.set(other.index, points))
    }
  })
}

function inOrder(block: readonly Unit[]): readonly Unit[] {
  const keyed = block.map((unit) => ({ unit, key: orderKey(unit) }))
  return keyed.sort((a, b) => compareText(a.key, b.key) || a.unit.index - b.unit.index).map(({ unit }) => unit)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const orderKey = ({ window, places, targets, sources, stems }: Unit): string =>
  `${window.how === 'day' ? window.from : ''}|${targets[0]?.actor.id ?? ''}|${places[0] ?? ''}|${sources[0]?.actor.id ?? ''}|${stems[0]}`

/** A unit with where it is looked for. */
interface Placed {
  readonly unit: Unit
  readonly strong: readonly string[]
  readonly weak: readonly string[]
  /** Blocks of days; none when its time is long or unknown. */
  readonly times: readonly number[]
}

/** Kind by kind and anchor by anchor, so that few blocks are there at a time. */
function* blocksOf(units: readonly Unit[], rarity: Rarity): Generator<readonly Unit[]> {
  const few = units.length < FEW
  const placed = units.map((unit): Placed => ({ unit, ...anchorsOf(unit, rarity), times: timesOf(unit) }))
  for (const some of byKind(placed)) {
    for (const [anchor, around] of byAnchor(some)) yield* inTimes(anchor, around, few)
  }
}

function byKind(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) for (const kind of kindsOf(one.unit)) into(groups, kind, one)
  return [...groups.values()].filter(({ length }) => length > 1)
}

function byAnchor(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    for (const anchor of one.strong) into(groups, anchor, one)
    for (const anchor of one.weak) into(groups, anchor, one)
  }
  return groups
}

/** Those around one anchor: by blocks of days, and together at any time where the anchor is strong, the case small or the time unknown. */
function* inTimes(anchor: string, around: readonly Placed[], few: boolean): Generator<readonly Unit[]> {
  if (around.length < 2) return
  const anyTime: Unit[] = []
  const byTime = new Map<number, Unit[]>()
  for (const { unit, strong, times } of around) {
    if (few || times.length === 0 || strong.includes(anchor)) anyTime.push(unit)
    for (const time of times) into(byTime, time, unit)
  }
  for (const block of [anyTime, ...byTime.values()]) if (block.length > 1) yield block
}

function into<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** Its types and families; a stem too for a word whose type says nothing. */
const kindsOf = ({ types, families, stems }: Unit): readonly string[] => {
  const typed = types.filter((type) => type !== 'OTHER')
  return [...new Set([...typed, ...families.filter(hasSeveralTypes), ...(typed.length < types.length ? stems : [])])]
}

/** `strong`: who and what is named in it; `weak`: what its parties are called, its rarest words, and whom its document names. */
function anchorsOf(unit: Unit, rarity: Rarity): { readonly strong: readonly string[]; readonly weak: readonly string[] } {
  const { document, sources, targets, mediators, places, scene, words } = unit
  const parties = [...sources, ...targets, ...mediators]
  const people = parties.filter(({ named }) => named).map(({ actor }) => actor.id)
  const classes = parties.flatMap((party) => party.class ?? [])
  const rare = [...words()].map((word) => ({ word, weight: rarity.ofWord(word) })).filter(({ weight }) => weight < 1)
  const telling = rare.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, WORDS)
  const strong = [...new Set([...people, ...places, ...scene.slice(0, 3)])].slice(0, ANCHORS)
  const weak = new Set([...classes, ...rarity.namesOf(document), ...telling.map(({ word }) => word)])
  return { strong, weak: [...weak].filter((anchor) => !strong.includes(anchor)).slice(0, ANCHORS) }
}

/** How many of a unit's rarest words make a block, and how many blocks of each strength it may be in at one time. */
const WORDS = 3
const ANCHORS = 7
/** In a case of so few units all anchors are followed through all time. */
const FEW = 4000

/** Blocks of days that the window touches; none for what is long or unknown. */
function timesOf({ window, published }: Unit): readonly number[] {
  const { from, to } = window.how === 'told' && published.how === 'day' ? { from: published.from - 5, to: published.to } : window
  if (!Number.isFinite(from) || !Number.isFinite(to) || to - from > LONG) return []
  const [first, last] = [Math.floor(from / BLOCK), Math.floor((to + 1) / BLOCK)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
