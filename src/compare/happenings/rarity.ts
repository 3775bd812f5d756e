import type { Rarity } from './likeness.ts'
import type { Telling } from './telling.ts'

/** Rarity by the number of documents: in a case of a few documents nothing counts as common yet. */
export function rarityOf(documents: readonly (readonly Telling[])[]): Rarity {
  const actors = new Map<string, number>()
  const words = new Map<string, number>()
  for (const tellings of documents) {
    const here = new Set(
      tellings.flatMap(({ sources, targets, mediators, places, scene }) => [
        ...[...sources, ...targets, ...mediators].map(({ actor }) => actor.id),
        ...places,
        ...scene,
      ]),
    )
    for (const id of here) actors.set(id, (actors.get(id) ?? 0) + 1)
    for (const word of new Set(tellings.flatMap((telling) => [...telling.words]))) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const of = (counts: ReadonlyMap<string, number>, spare: number) => {
    const whole = Math.log(documents.length + spare)
    return (key: string): number => Math.min(1, Math.max(0, Math.log((documents.length + spare) / (counts.get(key) ?? 1)) / whole))
  }
  return { ofActor: widened(of(actors, 40)), ofWord: of(words, 10) }
}

/** Whoever is in fewer than a few dozen documents is rare enough. */
const widened =
  (rarity: (key: string) => number) =>
  (key: string): number =>
    Math.min(1, 1.6 * rarity(key))
