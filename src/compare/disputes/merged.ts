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
  const rival = partings.filter(({ kind, about }) => kind === 'dispute' && about === 'source')
  const byHappening = Map.groupBy(rival, ({ happening }) => happening)
  return partings.filter((one) => !(one.about === 'occurrence' && byHappening.get(one.happening)?.some((other) => covers(other, one))))
}

const covers = (strong: Parting, weak: Parting): boolean => {
  const voices = new Set(strong.sides.flatMap(({ told }) => told.map(({ voice }) => voice.key)))
  const denials = weak.sides.flatMap(({ told }) => told.filter(({ sign }) => sign === '-'))
  return denials.every(({ voice }) => voices.has(voice.key))
}

/** One contradiction, though the reading sees two acts in its sentences (`did not stop fighting`): the act with a type stays. */
export function withoutRepeats(partings: readonly Parting[]): readonly Parting[] {
  const byWords = Map.groupBy(partings, ({ kind, about, sides }) => `${kind} ${about} ${sides.map(sentences).toSorted().join(' | ')}`)
  const kept = new Set([...byWords.values()].map((same) => same.find(isTyped) ?? same[0]!))
  return partings.filter((one) => kept.has(one))
}

const sentences = ({ told }: Side): string =>
  [...new Set(told.map(({ account }) => `${account.document}:${account.sentence.start}`))].toSorted().join()

const isTyped = ({ sides }: Parting): boolean => sides.every(({ told }) => told.every(({ event }) => event.type !== 'OTHER'))
