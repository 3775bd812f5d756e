/** Units of different documents become happenings: the likeliest pairs first, and only where nobody on one side contradicts the other. */
import { contradictDespiteOthers, likeness, type Rarity, shares } from './likeness.ts'
import type { Pair } from './pairs.ts'
import type { Unit } from './unit.ts'
import { apart } from './within.ts'

/** How many of each side are asked: enough to stop a chain of half-likenesses, few enough for very large happenings. */
const ASKED = 7
/** Points that a fair share of the pairs between two sides must have. */
const FAIR = 2

interface Cluster {
  readonly units: Unit[]
  /** Those that say most of it: with days, places and people. */
  asked: readonly Unit[]
}

export function clustersOf(units: readonly Unit[], pairs: readonly Pair[], rarity: Rarity): readonly (readonly Unit[])[] {
  const clusters = new Map<number, Cluster>(units.map((unit) => [unit.index, { units: [unit], asked: [unit] }]))
  const clusterOf = units.map(({ index }) => index)
  for (const { one, other } of pairs) {
    const [a, b] = [clusterOf[one]!, clusterOf[other]!]
    if (a === b) continue
    const larger = clusters.get(a)!.units.length >= clusters.get(b)!.units.length
    const [kept, gone] = larger ? [a, b] : [b, a]
    const [into, from] = [clusters.get(kept)!, clusters.get(gone)!]
    if (!belong(into.asked, from.asked, rarity)) continue
    for (const unit of from.units) {
      clusterOf[unit.index] = kept
      into.units.push(unit)
    }
    into.asked = [...into.asked, ...from.asked].sort((x, y) => telling(y) - telling(x) || x.index - y.index).slice(0, ASKED)
    clusters.delete(gone)
  }
  return [...clusters.values()].map((cluster) => cluster.units)
}

const telling = ({ window, at, sources, targets }: Unit): number =>
  (window.how === 'day' ? 3 : window.how === 'span' ? 1 : 0) +
  (at.length > 0 ? 2 : 0) +
  (sources.length > 0 ? 1 : 0) +
  (targets.length > 0 ? 1 : 0)

/** No pair contradicts, and half of the pairs speak for it. */
function belong(one: readonly Unit[], other: readonly Unit[], rarity: Rarity): boolean {
  let speaking = 0
  for (const a of one)
    for (const b of other) {
      if (a.document === b.document ? areTwoInOne(a, b, rarity) : contradictDespiteOthers(a, b, rarity)) return false
      if (likeness(a, b, rarity, FAIR) !== undefined) speaking++
    }
  return speaking * 2 >= one.length * other.length
}

/** Words of one document that are of no family tell of two things. */
const areTwoInOne = (a: Unit, b: Unit, rarity: Rarity): boolean =>
  (!shares(a.stems, b.stems) && !shares(a.families, b.families)) || apart(a, b, rarity)
