/** Merges mentions by their names: the same known body, the same words, acronyms, surnames after full names. */
import type { Candidate } from './candidate.ts'
import type { Clusters } from './clusters.ts'
import { initialsOf, isAcronym, lastWord, plainName } from './words.ts'

export function mergeNames(clusters: Clusters): void {
  const named = clusters.candidates.filter((c) => c.form === 'name' && nameOf(c))
  mergeBy(clusters, named, (c) => c.sense?.known, 'known')
  mergeBy(clusters, named, sameWordsKey, 'same-name')
  mergeAcronyms(clusters, named)
  mergeShortened(clusters, named, 'person')
  mergeShortened(clusters, named, 'organization')
}

const nameOf = (c: Candidate): string => plainName(c.sense?.words ?? '')

/** The same words mean the same, but a capital that acts is the state and one that does not is a place. */
const sameWordsKey = (c: Candidate): string => `${c.sense?.known ?? ''}|${c.kind === 'state' ? 'state' : ''}|${nameOf(c)}`

function mergeBy(clusters: Clusters, named: readonly Candidate[], keyOf: (c: Candidate) => string | undefined, rule: string): void {
  const first = new Map<string, number>()
  for (const candidate of named) {
    const key = keyOf(candidate)
    if (!key) continue
    const before = first.get(key)
    if (before === undefined) first.set(key, candidate.index)
    else clusters.merge(before, candidate.index, rule)
  }
}

/** `Ulster Farmers' Union … UFU`: the initials of exactly one name before or beside it. */
function mergeAcronyms(clusters: Clusters, named: readonly Candidate[]): void {
  for (const short of named.filter((c) => isAcronym(c.sense?.words ?? '') && !c.sense?.known)) {
    const letters = (short.sense?.words ?? '').replaceAll('.', '')
    const full = named.filter((c) => c.kind !== 'person' && c.sense!.words.includes(' ') && initialsOf(c.sense!.words) === letters)
    if (new Set(full.map((c) => clusters.rootOf(c.index))).size === 1) clusters.merge(full[0]!.index, short.index, 'acronym')
  }
}

/**
 * A short form after the long one: `Rahmani` after `Karim al-Rahmani`, `the Guard` after `the National Guard`.
 * Of several bearers the one named last in full before it is meant; none when a title tells another gender.
 */
function mergeShortened(clusters: Clusters, named: readonly Candidate[], kind: 'person' | 'organization'): void {
  const fits = (c: Candidate): boolean => c.kind === kind || c.kind === 'other'
  const bearersOf = bearersByShortName(
    named.filter((c) => fits(c) && nameOf(c).includes(' ')),
    kind,
  )
  for (const short of named.filter(fits)) {
    const first = clusters.candidates[clusters.rootOf(short.index)]!
    if (first.index < short.index && nameOf(first).includes(' ')) continue
    const bearers = (bearersOf.get(nameOf(short)) ?? []).filter((c) => agree(c, short))
    const roots = new Set(bearers.map((c) => clusters.rootOf(c.index)))
    const bearer = roots.size === 1 ? bearers[0] : bearers.filter((c) => c.index < short.index).at(-1)
    if (bearer) clusters.merge(bearer.index, short.index, 'short-name')
  }
}

/** Long names by every short form they can take. */
function bearersByShortName(long: readonly Candidate[], kind: 'person' | 'organization'): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>()
  for (const candidate of long)
    for (const short of shortForms(nameOf(candidate), kind)) {
      const list = found.get(short)
      if (list) list.push(candidate)
      else found.set(short, [candidate])
    }
  return found
}

const agree = (a: Candidate, b: Candidate): boolean =>
  !(a.sense?.gender && b.sense?.gender && a.sense.gender !== b.sense.gender) &&
  !(a.sense?.country && b.sense?.country && a.sense.country !== b.sense.country)

/** The last words of a long name; for persons the last or the first one. */
function shortForms(long: string, kind: 'person' | 'organization'): readonly string[] {
  const words = long.split(' ')
  return kind === 'person' ? [...new Set([lastWord(long), words[0]!])] : words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}
