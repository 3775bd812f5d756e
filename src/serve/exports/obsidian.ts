/** An Obsidian vault: a note a document, actor, happening and dispute, linked to each other. */
import type { CaseActor, CaseDispute, Happening } from '../../model/comparison.ts'
import type { CaseDocument } from '../../model/store.ts'
import type { ExportCase } from './export-case.ts'
import { type ExportFile, type FolderFormat, fileOf } from './format.ts'
import { md, mdQuote } from './markdown.ts'
import { titleOf } from './title.ts'

export const obsidian: FolderFormat = {
  kind: 'folder',
  name: 'obsidian',
  about: 'A vault of linked notes for Obsidian: documents, actors, happenings, disputes.',
  files: async function* (of) {
    const names = noteNames()
    for await (const document of of.documents()) yield await documentNote(of, document, names)
    for await (const actor of of.actors()) yield actorNote(actor, names)
    for await (const happening of of.happenings()) yield await happeningNote(of, happening, names)
    for await (const dispute of of.disputes()) yield await disputeNote(of, dispute, names)
  },
}

type Names = (folder: string, id: string, title: string) => string

/** A path that no other note has and every file system takes; the same id gets the same path. */
function noteNames(): Names {
  const byId = new Map<string, string>()
  const taken = new Set<string>()
  return (folder, id, title) => {
    const known = byId.get(id)
    if (known) return known
    const base = `${folder}/${fileName(title) || 'note'}`
    let path = base
    for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = `${base} ${count}`
    taken.add(path.toLowerCase())
    byId.set(id, path)
    return path
  }
}

/** Letters, digits and a few signs; short enough for every file system. */
const fileName = (title: string): string =>
  [
    ...title
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}\p{M} ,'’()–-]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, 60)
    .join('')
    .trim()

const note = (path: string, front: Readonly<Record<string, unknown>>, body: readonly string[]): ExportFile => {
  const lines = Object.entries(front)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return fileOf(`${path}.md`, `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`)
}

const link = (path: string, words: string): string => `[[${path}|${words.replaceAll(/[[\]|]/g, ' ')}]]`
const documentLink = (names: Names, { id, number, title, uri }: CaseDocument): string =>
  link(names('Documents', id, `${number} ${title ?? uri.replace(/^.*\//, '')}`), title ?? uri)
const actorLink = (names: Names, id: string, name: string): string => link(names('Actors', id, name), name)

async function documentNote(of: ExportCase, document: CaseDocument, names: Names): Promise<ExportFile> {
  const { number, title, uri, url, published, publisher, byline, sha256, copied } = document
  const { text } = await of.reading(document.id)
  const path = names('Documents', document.id, `${number} ${title ?? uri.replace(/^.*\//, '')}`)
  const body = text.split(/\n{2,}/).map(md)
  return note(
    path,
    { number, title, url: url ?? uri, published, publisher, byline, sha256, copied: copied?.share, tags: ['document'] },
    body,
  )
}

const actorNote = ({ id, name, kind, aliases, country, sector, documents }: CaseActor, names: Names): ExportFile =>
  note(names('Actors', id, name), { id, aliases, kind, country, sector, documents, tags: ['actor'] }, [`# ${md(name)}`])

async function happeningNote(of: ExportCase, happening: Happening, names: Names): Promise<ExportFile> {
  const { id, type, state, from, to, reports, origins, actors, accounts } = happening
  const title = titleOf(happening)
  const who = actors.map(({ role, actor, name }) => `- ${role}: ${actorLink(names, actor, name)}`).join('\n')
  const words = await Promise.all(
    accounts.map(
      async ({ quote, voices, document, value }) =>
        `${mdQuote(quote)}\n>\n> — ${md(voices.map(({ name }) => name).join(' › '))}, ${documentLink(names, await of.document(document))}, ${value}`,
    ),
  )
  return note(
    names('Happenings', id, `${from ?? ''} ${title}`),
    { id, type, state, from, to, reports, origins, tags: ['happening', type.toLowerCase()] },
    [`# ${md(title)}`, who, ...words],
  )
}

async function disputeNote(of: ExportCase, { id, kind, about, why, positions, happening }: CaseDispute, names: Names): Promise<ExportFile> {
  const sides = await Promise.all(
    positions.map(async ({ value, origins, quotes }) => {
      const words = await Promise.all(
        quotes.map(
          async ({ quote, voice, document }) =>
            `${mdQuote(quote)}\n>\n> — ${md(voice.name)}, ${documentLink(names, await of.document(document))}`,
        ),
      )
      return [`## ${md(value)} (${origins})`, ...words].join('\n\n')
    }),
  )
  return note(names('Disputes', id, why), { id, kind, about, tags: ['dispute'] }, [
    `# ${md(why)}`,
    link(names('Happenings', happening, happening), 'what it is about'),
    ...sides,
  ])
}
