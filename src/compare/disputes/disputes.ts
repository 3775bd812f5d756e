/**
 * Where accounts part, by the strict test of the reading's contract: the same happening, the same slot, values that cannot both
 * hold, and two different voices that each assert. What only differs or was revised is told apart; docs/decisions/0006-disputes.md.
 */
import type { CaseActor, CaseDispute, Happening } from '../../model/comparison.ts'
import type { Report } from '../../model/digest.ts'
import { kinship } from './kin.ts'
import { merged, withoutRepeats, withoutWeaker } from './merged.ts'
import { numbersOf } from './numbers.ts'
import { occurrenceOf } from './occurrence.ts'
import { placedIn } from './placed.ts'
import { reasonsOf } from './reasons.ts'
import { responsibilityOf } from './responsibility.ts'
import { rivalActsOf } from './rival-acts.ts'
import { straysOf } from './strays.ts'
import { timesOf } from './times.ts'
import { caseOf } from './told.ts'
import { toldInside } from './told-inside.ts'
import { written } from './written.ts'

export interface Comparable {
  readonly reports: readonly Report[]
  readonly happenings: readonly Happening[]
  readonly actors: readonly CaseActor[]
}

/** Disputes, what differs and what was revised, in the order of the happenings; ids depend on happening and topic alone. */
export function disputesOf({ reports, happenings, actors }: Comparable): readonly CaseDispute[] {
  const placed = placedIn(caseOf(reports), happenings)
  const kin = kinship(actors)
  const strays = straysOf(new Map(happenings.map((happening) => [happening.id, placed.toldIn(happening)])), kin)
  const across = happenings.flatMap((happening) => {
    const told = placed.toldIn(happening)
    return [
      ...responsibilityOf(happening, told, kin),
      ...occurrenceOf(happening, [...told, ...(strays.get(happening.id) ?? [])], kin, placed.toldAcross),
      ...timesOf(happening, told, kin),
      ...numbersOf(happening, placed.countedIn(happening)),
    ]
  })
  const held = happenings.flatMap((happening) => placed.toldIn(happening).map((told) => ({ told, happening })))
  const all = merged([...across, ...rivalActsOf(held, kin), ...reasonsOf(placed, reports), ...toldInside(placed, reports)])
  const byId = new Map(happenings.map((happening) => [happening.id, happening]))
  return withoutRepeats(withoutWeaker(all)).map((parting) => written(parting, placed.toldIn(byId.get(parting.happening)!)))
}
