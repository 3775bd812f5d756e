/** The list of actors as it is narrowed, and the way along it. */

import { foldName } from '../../model/words.ts'
import type { Actor } from '../api/answers.ts'
import type { ActorsSearch } from './address.ts'

/** Those that fit, in the order of the list. Every word must begin a word of one of the names, in any case of letters and without accents. */
export function listedOf(actors: readonly Actor[], { name, kind, country, same }: ActorsSearch): readonly Actor[] {
  const words = foldName(name ?? '')
    .split(' ')
    .filter(Boolean)
  return actors.filter(
    (actor) =>
      (!kind || actor.kind === kind) &&
      (!country || actor.country === country) &&
      (!same || actor.maybe.length > 0) &&
      words.every((word) => namesOf(actor).includes(` ${word}`)),
  )
}

/** Thousands of actors are looked through at every letter: their names are folded once. */
const folded = new WeakMap<Actor, string>()

function namesOf(actor: Actor): string {
  const known = folded.get(actor)
  if (known !== undefined) return known
  const names = ` ${[actor.name, ...actor.aliases].map(foldName).join(' ')}`
  folded.set(actor, names)
  return names
}

/** The id `by` steps along; the first or last when none is chosen, none in an empty list. */
export function alongFrom(actors: readonly Pick<Actor, 'id'>[], chosen: string | undefined, by: 1 | -1): string | undefined {
  const now = actors.findIndex(({ id }) => id === chosen)
  if (now < 0) return actors.at(by > 0 ? 0 : -1)?.id
  return actors[Math.max(0, Math.min(actors.length - 1, now + by))]?.id
}

/** Countries that some actor has, in alphabetical order. */
export const countriesOf = (actors: readonly Actor[]): readonly string[] =>
  [...new Set(actors.flatMap(({ country }) => country ?? []))].toSorted()
