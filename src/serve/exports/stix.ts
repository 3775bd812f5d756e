/** STIX 2.1: identities, locations, reports, and a note an asserted happening with how sure its voices are. */
import { createHash } from 'node:crypto'
import type { CaseActor, Happening } from '../../model/comparison.ts'
import type { CaseDocument } from '../../model/store.ts'
import { asserted } from './asserted.ts'
import { calendarOf } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { jsonWith } from './json-array.ts'
import { titleOf } from './title.ts'

export const stix: TextFormat = {
  kind: 'text',
  name: 'stix',
  about: 'Actors, documents and asserted happenings as a STIX 2.1 bundle.',
  ending: 'stix.json',
  mediaType: 'application/stix+json;version=2.1',
  write: (of) => jsonWith({ type: 'bundle', id: idOf('bundle', of.name + of.at) }, 'objects', objects(of)),
}

async function* objects(of: ExportCase): AsyncGenerator<unknown> {
  for await (const actor of of.actors()) yield actorObject(of, actor)
  const named = new Map<string, string[]>()
  for await (const happening of asserted(of)) {
    const refs = await refsOf(of, happening)
    if (refs.length === 0) continue
    yield note(of, happening, refs)
    for (const { document } of happening.accounts) named.set(document, [...(named.get(document) ?? []), idOf('note', happening.id)])
  }
  for await (const document of of.documents()) {
    const refs = named.get(document.id)
    if (refs) yield report(of, document, [...new Set(refs)])
  }
}

/** A UUID of version 5's shape, the same for the same thing. */
function idOf(type: string, name: string): string {
  const hash = createHash('sha1').update(`hearsay ${type} ${name}`).digest('hex')
  const variant = ((Number.parseInt(hash[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${type}--${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

const common = (of: ExportCase, type: string, name: string) => ({
  type,
  spec_version: '2.1',
  id: idOf(type, name),
  created: millis(of.at),
  modified: millis(of.at),
})

const millis = (at: string): string => new Date(at).toISOString()

const CLASSES = { person: 'individual', organization: 'organization', state: 'organization', group: 'group', other: 'unknown' } as const

const actorType = (kind: CaseActor['kind']): 'location' | 'identity' => (kind === 'place' ? 'location' : 'identity')

const actorObject = (of: ExportCase, { id, name, kind, country }: CaseActor) =>
  kind === 'place'
    ? { ...common(of, 'location', id), name, ...(country ? { country } : { region: 'unknown' }) }
    : { ...common(of, 'identity', id), name, identity_class: CLASSES[kind] }

async function refsOf(of: ExportCase, { actors }: Happening): Promise<readonly string[]> {
  const found = await Promise.all(actors.map(({ actor }) => of.actor(actor)))
  return [...new Set(found.flatMap((actor) => (actor ? [idOf(actorType(actor.kind), actor.id)] : [])))]
}

function note(of: ExportCase, happening: Happening, object_refs: readonly string[]) {
  const when = calendarOf(happening)
  const lines = happening.accounts.map(({ quote, voices, value }) => `“${quote}” (${voices.map(({ name }) => name).join(' › ')}, ${value})`)
  return {
    ...common(of, 'note', happening.id),
    abstract: titleOf(happening),
    content: [`${when ? `${when.first} to ${when.last}. ` : ''}${happening.reports} reports, ${happening.origins} origins.`, ...lines].join(
      '\n',
    ),
    labels: [happening.type.toLowerCase(), happening.state],
    object_refs,
  }
}

const report = (of: ExportCase, { id, title, uri, url, published, publisher }: CaseDocument, object_refs: readonly string[]) => ({
  ...common(of, 'report', id),
  name: title ?? uri,
  published: millis(`${calendarOf({ from: published })?.first ?? of.at.slice(0, 10)}T00:00:00Z`),
  ...(/^https?:/.test(url ?? uri) && { external_references: [{ source_name: publisher ?? 'source', url: url ?? uri }] }),
  object_refs,
})
