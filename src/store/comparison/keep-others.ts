/** Actors, disputes, links, effects and origins as rows. */
import type { Transaction } from 'kysely'
import type { CaseActor, CaseDispute, CaseEffect, CaseLink, Happening, Origin } from '../../model/comparison.ts'
import { foldName } from '../../model/words.ts'
import type { Database } from '../database.ts'
import { daysBetween, UNDATED } from '../days.ts'
import { insertRows } from '../insert-rows.ts'
import type { Schema } from '../schema.ts'
import type { Keeping } from './sync-rows.ts'

/** `n` of happenings by id; 0 stands for one that is not there. */
type Numbers = ReadonlyMap<string, number>

export const keepActors: Keeping<CaseActor, 'actors'> = {
  table: 'actors',
  columns: ['rank', 'name', 'names', 'data'],
  content: (actor) => JSON.stringify(actor),
  row: ({ documents, name, aliases }, data) => ({
    rank: -documents,
    name,
    names: `\n${[name, ...aliases].map(foldName).join('\n')}\n`,
    data,
  }),
}

export const keepDisputes = (happenings: Numbers): Keeping<CaseDispute, 'disputes'> => ({
  table: 'disputes',
  columns: ['kind', 'about', 'happening', 'rank', 'data'],
  content: (dispute) => `${JSON.stringify(dispute)}\0${happenings.get(dispute.happening) ?? 0}`,
  row: ({ kind, about, happening, positions }, content) => ({
    kind,
    about,
    happening: happenings.get(happening) ?? 0,
    rank: -positions.reduce((sum, { origins }) => sum + origins, 0),
    data: dataOf(content),
  }),
})

export const keepLinks = (happenings: Numbers): Keeping<CaseLink, 'links'> => ({
  table: 'links',
  columns: ['from_happening', 'to_happening', 'data'],
  content: (link) => `${JSON.stringify(link)}\0${happenings.get(link.from) ?? 0} ${happenings.get(link.to) ?? 0}`,
  row: ({ from, to }, content) => ({
    from_happening: happenings.get(from) ?? 0,
    to_happening: happenings.get(to) ?? 0,
    data: dataOf(content),
  }),
})

/** @param dated the happenings that have effects, by id */
export const keepEffects = (happenings: Numbers, dated: ReadonlyMap<string, Happening>): Keeping<CaseEffect, 'effects'> => {
  const day = (id: string): number => {
    const happening = dated.get(id)
    return happening ? daysBetween(happening.from, happening.to).first : UNDATED.first
  }
  return {
    table: 'effects',
    columns: ['actor', 'voice', 'voice_name', 'happening', 'from_day', 'data'],
    content: (effect) => `${JSON.stringify(effect)}\0${happenings.get(effect.happening) ?? 0} ${day(effect.happening)}`,
    row: ({ actor, voice, happening }, content) => ({
      actor,
      voice: voice.key,
      voice_name: foldName(voice.name),
      happening: happenings.get(happening) ?? 0,
      from_day: day(happening),
      data: dataOf(content),
    }),
  }
}

export const keepOrigins = (
  tx: Transaction<Schema>,
  kind: Database['kind'],
  documents: ReadonlyMap<string, number>,
): Keeping<Origin, 'origins'> => ({
  table: 'origins',
  columns: ['rank', 'data'],
  content: (origin) => JSON.stringify(origin),
  row: (origin, data) => ({ rank: -origin.documents.length, data }),
  clear: async (ns) => {
    await tx.deleteFrom('origin_documents').where('origin', 'in', ns).execute()
  },
  fill: (some) =>
    insertRows(
      tx,
      kind,
      'origin_documents',
      ['document', 'origin'],
      some.flatMap(({ n, item }) => numbersOf(item, documents).map((document) => ({ document, origin: n }))),
    ),
})

/** Documents that the origin has as a whole or by a passage. */
const numbersOf = (origin: Origin, documents: ReadonlyMap<string, number>): readonly number[] => [
  ...new Set([...origin.documents, ...origin.passages.map(({ document }) => document)].flatMap((id) => documents.get(id) ?? [])),
]

const dataOf = (content: string): string => content.slice(0, content.indexOf('\0'))
