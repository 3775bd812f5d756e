/** Units of different documents that tell the same in every respect are taken together before anything is compared. */
import type { Telling } from './telling.ts'
import { type Unit, unitOf } from './unit.ts'

/** Only units that name the day and two parties, or a party and a place, say enough for that. */
export function joinAlike(groups: readonly (readonly Telling[])[]): readonly Unit[] {
  const units = withWhatIsOnly(groups.map((tellings, i) => unitOf(i, tellings)))
  const alike = Map.groupBy(units, (unit) => signatureOf(unit) ?? `only|${unit.index}`)
  return [...alike.values()].map((same, i) =>
    same.length === 1
      ? { ...same[0]!, index: i }
      : {
          ...unitOf(
            i,
            same.flatMap(({ tellings }) => tellings),
          ),
          only: same[0]!.only.filter((kind) => same.every(({ only }) => only.includes(kind))),
        },
  )
}

/** What only one unit of a document tells of. */
function withWhatIsOnly(units: readonly Unit[]): readonly Unit[] {
  return [...Map.groupBy(units, ({ document }) => document).values()].flatMap((here) => {
    const times = new Map<string, number>()
    for (const unit of here) for (const kind of kindsOf(unit)) times.set(kind, (times.get(kind) ?? 0) + 1)
    return here.map((unit) => ({ ...unit, only: kindsOf(unit).filter((kind) => times.get(kind) === 1) }))
  })
}

const kindsOf = ({ stems, families }: Unit): readonly string[] => [...stems.map((stem) => `stem ${stem}`), ...families]

function signatureOf({ window, stems, types, sources, targets, at, sense }: Unit): string | undefined {
  if (window.how !== 'day' || stems.length > 1 || sense === 'open') return undefined
  const named = [sources, targets].map((parties) => parties.filter((party) => party.named).map(({ actor }) => actor.id))
  const whole = sources.length + targets.length === named[0]!.length + named[1]!.length
  if (!whole || Number(named[0]!.length > 0) + Number(named[1]!.length > 0) + Number(at.length > 0) < 2) return undefined
  return [types[0], stems[0], window.from, window.to, ...named.map((ids) => ids.toSorted().join(',')), at.toSorted().join(',')].join('|')
}
