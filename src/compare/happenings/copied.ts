/** Mentions whose words are copies of one another are one occurrence, whatever else is known of them. */
import type { OriginPassage } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import type { Origins } from '../origins/origins.ts'
import type { Pair } from './pairs.ts'
import type { Telling } from './telling.ts'
import type { Unit } from './unit.ts'

/** Above all that likeness gives. */
const SURE = 100
/** How far a trigger may stand from its place in the original, as a share of the passage and in UTF-16 units. */
const DRIFT = 120

export function copiedTogether(units: readonly Unit[], origins: Origins): readonly Pair[] {
  const byDocument = Map.groupBy(
    units.flatMap((unit) => unit.tellings.map((telling) => ({ unit, telling }))),
    ({ telling }) => telling.document,
  )
  return origins.list.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      passage.copyOf ? pairsIn(passage, byDocument.get(passage.document) ?? [], byDocument.get(passage.copyOf.document) ?? []) : [],
    ),
  )
}

interface Told {
  readonly unit: Unit
  readonly telling: Telling
}

function pairsIn(passage: OriginPassage, copies: readonly Told[], originals: readonly Told[]): readonly Pair[] {
  const original = passage.copyOf!
  const stretch = (original.end - original.start) / Math.max(1, passage.end - passage.start)
  return within(copies, passage).flatMap(({ unit, telling }) => {
    const at = original.start + (telling.event.start - passage.start) * stretch
    const distance = (other: Told): number => Math.abs(other.telling.event.start - at)
    const same = within(originals, original)
      .filter((other) => other.telling.stem === telling.stem && distance(other) <= DRIFT)
      .toSorted((a, b) => distance(a) - distance(b))[0]
    if (!same || same.unit === unit) return []
    return [{ one: Math.min(unit.index, same.unit.index), other: Math.max(unit.index, same.unit.index), points: SURE }]
  })
}

const within = (told: readonly Told[], { start, end }: Span): readonly Told[] =>
  told.filter(({ telling: { event } }) => start <= event.start && event.end <= end)
