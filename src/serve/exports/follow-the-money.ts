/** FollowTheMoney entities, one a line (`.ftm.json`): people, bodies, documents, and events between them; for Aleph and OpenSanctions tools. */
import { createHash } from 'node:crypto'
import type { CaseActor, Happening } from '../../model/comparison.ts'
import type { CaseDocument } from '../../model/store.ts'
import { calendarOf } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { titleOf } from './title.ts'

export const followTheMoney: TextFormat = {
  kind: 'text',
  name: 'ftm',
  about: 'Actors, documents and events as FollowTheMoney entities, one a line, for Aleph.',
  ending: 'ftm.json',
  mediaType: 'application/json+ftm',
  write: async function* (of) {
    for await (const document of of.documents()) yield line(documentEntity(document))
    for await (const actor of of.actors()) yield line(actorEntity(actor))
    for await (const happening of of.happenings()) yield line(await eventEntity(of, happening))
  },
}

const line = (entity: unknown): string => `${JSON.stringify(entity)}\n`

/** FollowTheMoney wants ids without signs. */
const idOf = (id: string): string => createHash('sha1').update(id).digest('hex')

const properties = (pairs: Readonly<Record<string, readonly (string | undefined)[]>>) =>
  Object.fromEntries(
    Object.entries(pairs)
      .map(([key, all]) => [key, all.filter(Boolean)])
      .filter(([, all]) => all!.length > 0),
  )

const documentEntity = ({ id, title, uri, url, published, publisher, byline, language, sha256 }: CaseDocument) => ({
  id: idOf(id),
  schema: 'Document',
  properties: properties({
    title: [title ?? uri],
    sourceUrl: [url ?? uri].filter((address) => /^https?:/.test(address)),
    fileName: [uri.replace(/^.*\//, '')],
    publishedAt: [published?.replaceAll(/[~?%]/g, '')],
    publisher: [publisher],
    author: [byline],
    language: [language],
    contentHash: [sha256],
  }),
})

const SCHEMAS = {
  person: 'Person',
  organization: 'Organization',
  state: 'PublicBody',
  group: 'Organization',
  place: 'Address',
  other: 'LegalEntity',
} as const

const actorEntity = ({ id, name, kind, aliases, country }: CaseActor) => ({
  id: idOf(id),
  schema: SCHEMAS[kind],
  properties: properties(
    kind === 'place'
      ? { full: [name], country: [country] }
      : { name: [name], alias: aliases.filter((alias) => alias !== name), country: [country] },
  ),
})

async function eventEntity(of: ExportCase, happening: Happening) {
  const when = calendarOf(happening)
  const role = async (name: string, kinds: (kind: CaseActor['kind']) => boolean): Promise<readonly string[]> => {
    const found = await Promise.all(happening.actors.filter((one) => one.role === name).map(({ actor }) => of.actor(actor)))
    return found.flatMap((actor) => (actor && kinds(actor.kind) ? [idOf(actor.id)] : []))
  }
  const someone = (kind: CaseActor['kind']): boolean => kind !== 'place'
  return {
    id: idOf(happening.id),
    schema: 'Event',
    properties: properties({
      name: [titleOf(happening)],
      startDate: [when?.first],
      endDate: [when?.last],
      organizer: await role('source', someone),
      involved: await role('target', someone),
      summary: [`${happening.reports} reports, ${happening.origins} origins`, happening.state],
      keywords: [happening.type],
      proof: [...new Set(happening.accounts.map(({ document }) => idOf(document)))],
    }),
  }
}
