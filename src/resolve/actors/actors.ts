/** Mentions become actors: who is meant by each, with country, sector and membership. */
import type { Document } from '../../model/document.ts'
import type { Reader } from '../../model/reader.ts'
import type { Actor, Mention } from '../../model/reading.ts'
import { treeOf } from '../../model/tree.ts'
import { type Draft, draftOf } from './actor.ts'
import { type Candidate, candidatesOf } from './candidate.ts'
import type { Clusters } from './clusters.ts'
import { coreference } from './coreference.ts'
import { ownersOf } from './members.ts'
import { slugs } from './slugs.ts'

export const resolveActors: Reader = {
  name: 'actors',
  version: '1',
  about: 'needs all mentions and the events found, so that everybody who takes part in one becomes an actor',
  requires: ['tokens', 'mentionSpans', 'passages', 'voices'],
  provides: ['mentions', 'actors'],
  read: (document) => readActors(document),
}

function readActors(document: Document): { readonly mentions: readonly Mention[]; readonly actors: readonly Actor[] } {
  const candidates = candidatesOf(document, document.layers.mentionSpans ?? [])
  const clusters = coreference(document, candidates)
  const used = tokensInEvents(document)
  const kept = clusters.all().filter((members) => isActor(members, used))
  const drafts = kept.map((members) =>
    draftOf(
      members,
      document.layers.voices?.find((v) => v.id === members[0]!.voice),
    ),
  )
  const ids = slugs(drafts.map((draft) => draft.name))
  const idOf = new Map(kept.map((members, i) => [members[0]!.index, ids[i]!]))
  const states = new Map(drafts.flatMap((draft, i) => (draft.kind === 'state' ? [[draft.name, ids[i]!] as const] : [])))
  const made = drafts.map((draft, i) => withMembership(document, clusters, draft, ids[i]!, idOf, states))
  return { mentions: printed(clusters, idOf), actors: made }
}

/** Somebody named, or several, or anybody who takes part in an event; a lone pronoun or thing is nobody. */
function isActor(members: readonly Candidate[], used: ReadonlySet<number>): boolean {
  if (members.some((m) => used.has(m.token))) return true
  if (members.every((m) => m.form === 'pronoun')) return members.some((m) => m.sense?.person === 1)
  return members.some((m) => m.kind !== 'other' && (m.kind !== 'place' || m.form === 'name'))
}

function tokensInEvents(document: Document): ReadonlySet<number> {
  const events = document.layers.foundEvents ?? []
  const effects = document.layers.foundEffects ?? []
  return new Set([
    ...events.flatMap((event) => event.arguments.filter(({ role }) => role !== 'topic').map((a) => a.token)),
    ...effects.map((effect) => effect.token),
  ])
}

function withMembership(
  document: Document,
  clusters: Clusters,
  draft: Draft,
  id: string,
  idOf: ReadonlyMap<number, string>,
  states: ReadonlyMap<string, string>,
): Actor {
  const { members, ...rest } = draft
  const owners = ownersOf(clusters, treeOf(document), members).flatMap((root) => idOf.get(root) ?? [])
  const state =
    rest.kind === 'state' || rest.kind === 'place' ? undefined : members.map((m) => states.get(m.sense?.state ?? '')).find(Boolean)
  const memberOf = [...new Set([...owners, ...(state ? [state] : [])])].filter((owner) => owner !== id)
  return { id, ...rest, ...(memberOf.length > 0 && { memberOf }) }
}

/** What the reading prints: mentions of actors, and names of things. */
function printed(clusters: Clusters, idOf: ReadonlyMap<number, string>): readonly Mention[] {
  return clusters.candidates.flatMap((c) => {
    const actor = idOf.get(clusters.rootOf(c.index))
    if (!actor && c.form !== 'name') return []
    const { id, start, end, head, form, kind } = c
    return [{ id, start, end, head, form, kind, ...(actor && { actor }) }]
  })
}
