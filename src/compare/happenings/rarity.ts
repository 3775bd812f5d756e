import type { Rarity } from './likeness.ts'
import type { Telling } from './telling.ts'
import { topicsOf } from './topics.ts'

/** Rarity by the number of documents: in a case of a few documents nothing counts as common yet. */
export function rarityOf(documents: readonly (readonly Telling[])[], named: ReadonlyMap<string, ReadonlySet<string>>): Rarity {
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
    for (const word of new Set(tellings.flatMap((telling) => [...telling.words()]))) words.set(word, (words.get(word) ?? 0) + 1)
  }
  const of = (counts: ReadonlyMap<string, number>, spare: number) => {
    const whole = Math.log(documents.length + spare)
    const byCount = Float64Array.from({ length: documents.length + 1 }, (_, count) =>
      Math.min(1, Math.max(0, Math.log((documents.length + spare) / count) / whole)),
    )
    return (key: string): number => byCount[counts.get(key) ?? 1]!
  }
  const ofWord = of(words, 10)
  const topic = topicsOf(documents, ofWord)
  const inDocuments = new Map<string, number>()
  for (const names of named.values()) for (const name of names) inDocuments.set(name, (inDocuments.get(name) ?? 0) + 1)
  const ofName = widened(of(inDocuments, 40))
  const rarest = new Map([...named].map(([document, names]) => [document, rarestOf(names, inDocuments)]))
  return {
    ofActor: widened(of(actors, 40)),
    ofWord,
    namesOf: (document) => rarest.get(document) ?? [],
    ofStory: (one, other) => Math.min(MOST, storyOf(named.get(one), named.get(other), ofName) + topic(one, other)),
  }
}

/** Names and topic together. */
const MOST = 2

/** Whoever is in fewer than a few dozen documents is rare enough. */
const widened =
  (rarity: (key: string) => number) =>
  (key: string): number =>
    Math.min(1, 1.6 * rarity(key))

const NOBODY: ReadonlySet<string> = new Set()

function storyOf(one = NOBODY, other = NOBODY, weight: (name: string) => number): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let points = 0
  for (const name of few) {
    if (many.has(name)) points += 0.5 * weight(name)
    if (points >= 1.5) break
  }
  return Math.min(1.5, points)
}

const rarestOf = (names: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] =>
  [...names]
    .filter((name) => counts.get(name)! > 1)
    .sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
    .slice(0, 5)
