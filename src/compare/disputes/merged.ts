import type { Parting, Side } from './parting.ts'

/** Partings about one thing become one; who agrees adds to the side, and a third story is a third side. */
export function merged(partings: readonly Parting[]): readonly Parting[] {
  const byThing = Map.groupBy(partings, ({ kind, about, happening, key }) => [kind, about, happening, key].join(' '))
  return [...byThing.values()].map((same) => ({ ...same[0]!, sides: sidesOf(same.flatMap(({ sides }) => sides)) }))
}

function sidesOf(all: readonly Side[]): readonly Side[] {
  const byValue = Map.groupBy(all, ({ value }) => value)
  return [...byValue].map(([value, same]) => ({
    value,
    told: [...new Map(same.flatMap(({ told }) => told).map((one) => [one.account.claim, one])).values()],
  }))
}

/** Without disputes about whether it happened between voices that part over who did it: that one says more. */
export function withoutWeaker(partings: readonly Parting[]): readonly Parting[] {
  const about = (happening: string): readonly Parting[] =>
    partings.filter((one) => one.kind === 'dispute' && one.about === 'source' && one.happening === happening)
  return partings.filter((one) => !(one.about === 'occurrence' && about(one.happening).some((other) => covers(other, one))))
}

const covers = (strong: Parting, weak: Parting): boolean => {
  const voices = new Set(strong.sides.flatMap(({ told }) => told.map(({ voice }) => voice.key)))
  const denials = weak.sides.flatMap(({ told }) => told.filter(({ sign }) => sign === '-'))
  return denials.every(({ voice }) => voices.has(voice.key))
}
