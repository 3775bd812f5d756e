/** Makes an actor of a cluster: its best name, kind, country, sector. */
import type { Actor, EntityKind, Voice } from '../../model/reading.ts'
import type { Candidate } from './candidate.ts'
import { isAcronym } from './words.ts'

export interface Draft extends Omit<Actor, 'id' | 'memberOf'> {
  readonly members: readonly Candidate[]
}

export function draftOf(members: readonly Candidate[], voice: Voice | undefined): Draft {
  const telling = tellingFirst(members)
  const kind = kindOf(telling)
  const name = nameOf(telling, kind, voice)
  const aliases = [...new Set(telling.filter((m) => m.form !== 'pronoun').map((m) => m.sense?.words ?? ''))].filter((a) => a && a !== name)
  const country = telling.map((m) => m.sense?.country).find(Boolean)
  const sector = kind === 'place' ? undefined : telling.map((m) => m.sense?.sector).find(Boolean)
  return { name, kind, aliases, ...(country && { country }), ...(sector && { sector }), members }
}

/** Names before nouns before pronouns, longer names first. */
function tellingFirst(members: readonly Candidate[]): readonly Candidate[] {
  const rank = { name: 0, nominal: 1, pronoun: 2 }
  const length = (c: Candidate): number => (c.form === 'name' ? -(c.sense?.words.length ?? 0) : 0)
  return [...members].sort((a, b) => rank[a.form] - rank[b.form] || length(a) - length(b) || a.index - b.index)
}

const kindOf = (telling: readonly Candidate[]): EntityKind => telling.find((m) => m.kind !== 'other')?.kind ?? 'other'

/** A state goes by the name that knowledge has for it, others by the longest name in the text, voices by their own. */
function nameOf(telling: readonly Candidate[], kind: EntityKind, voice: Voice | undefined): string {
  const best = telling[0]!
  const known = telling.map((m) => m.sense?.known).find(Boolean)
  const words = best.sense?.words ?? ''
  if (known && (kind === 'state' || isAcronym(words) || telling.some((m) => m.sense?.words === known))) return known
  if (best.form === 'pronoun') return voice?.name ?? (best.sense?.person === 1 ? 'the author' : words)
  return words
}
