/** Mentions whose words are copies of one another are one occurrence, whatever else is known of them. */
import type { OriginPassage } from '../../model/comparison.ts'
import type { Report } from '../../model/digest.ts'
import type { Origins } from '../origins/origins.ts'
import type { Pair } from './pairs.ts'
import type { Telling } from './telling.ts'
import type { Unit } from './unit.ts'

/** Above all that likeness gives. */
const SURE = 100
/** How far a trigger may stand from its place in the original, as a share of the passage and in UTF-16 units. */
const DRIFT = 120

export function copiedTogether(_: readonly Report[], units: readonly Unit[], origins: Origins): readonly Pair[] {
  const byDocument = Map.groupBy(units, ({ document }) => document)
  return origins.list.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      passage.copyOf ? pairsIn(passage, byDocument.get(passage.document) ?? [], byDocument.get(passage.copyOf.document) ?? []) : [],
    ),
  )
}

function pairsIn(passage: OriginPassage, copies: readonly Unit[], originals: readonly Unit[]): readonly Pair[] {
  const original = passage.copyOf!
  return within(copies, passage).flatMap(({ unit, telling }) => {
    const at =
      original.start + ((telling.event.start - passage.start) * (original.end - original.start)) / Math.max(1, passage.end - passage.start)
    const same = within(originals, original)
      .filter((other) => other.telling.stem === telling.stem && Math.abs(other.telling.event.start - at) <= DRIFT)
      .toSorted((a, b) => Math.abs(a.telling.event.start - at) - Math.abs(b.telling.event.start - at))[0]
    if (!same) return []
    return [{ one: Math.min(unit.index, same.unit.index), other: Math.max(unit.index, same.unit.index), points: SURE }]
  })
}

const within = (
  units: readonly Unit[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly { readonly unit: Unit; readonly telling: Telling }[] =>
  units.flatMap((unit) =>
    unit.tellings.filter(({ event }) => start <= event.start && event.end <= end).map((telling) => ({ unit, telling })),
  )
