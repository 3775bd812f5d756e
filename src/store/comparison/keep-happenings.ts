/** Happenings as rows: themselves, who takes part, who tells of them, who acts on whom. */
import type { Transaction } from 'kysely'
import type { Account, Happening } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import { quadClassOf } from '../../model/quad-class.ts'
import { foldName } from '../../model/words.ts'
import { packText } from '../blob.ts'
import type { Database } from '../database.ts'
import { daysBetween, monthOf, spanOf } from '../days.ts'
import { insertRows } from '../insert-rows.ts'
import type { AccountRow, ActRow, ParticipantRow, Schema, SpeakerRow } from '../schema.ts'
import { type Around, glanceOf } from './glance.ts'
import { dropTold, keepTold } from './keep-told.ts'
import type { Keeping } from './sync-rows.ts'

type Numbered = { readonly n: number; readonly item: Happening }

/**
 * @param documents numbers of documents by id
 * @param touched gets the months whose sums are to be made again
 * @param around what a glance needs of the rest of the case
 */
export const keepHappenings = (
  tx: Transaction<Schema>,
  kind: Database['kind'],
  documents: ReadonlyMap<string, number>,
  touched: Set<number>,
  around: Around,
): Keeping<Happening, 'happenings'> => ({
  table: 'happenings',
  columns: ['type', 'state', 'span', 'from_day', 'to_day', 'data', 'glance', 'accounts'],
  content: (item) => contentOf(item, around),
  row: rowOf,
  clear: (ns) => clear(tx, kind, ns, touched),
  fill: async (some) => {
    await insertRows(tx, kind, 'participants', PARTICIPANT, some.flatMap(participants))
    await insertRows(
      tx,
      kind,
      'accounts',
      ACCOUNT,
      some.flatMap((one) => accounts(one, documents)),
    )
    await insertRows(tx, kind, 'speakers', SPEAKER, some.flatMap(speakers))
    const done = some.flatMap(actsOf)
    for (const { month } of done) touched.add(month)
    await insertRows(tx, kind, 'acts', ACT, done)
    await keepTold(tx, kind, some)
  },
})

const PARTICIPANT = ['actor', 'from_day', 'happening', 'to_day', 'type', 'state', 'source', 'target', 'place'] as const
const ACCOUNT = ['document', 'from_day', 'happening', 'voice', 'voice_name', 'value', 'voice_called'] as const
const SPEAKER = ['voice', 'from_day', 'happening'] as const
const ACT = ['day', 'source', 'target', 'happening', 'month', 'conflict', 'origins'] as const

/** Summary, glance and accounts, a zero between them. */
function contentOf(item: Happening, around: Around): string {
  const { accounts, ...rest } = item
  return [rest, glanceOf(item, around), accounts].map((part) => JSON.stringify(part)).join('\0')
}

function rowOf({ type, state, from, to }: Happening, content: string): Readonly<Record<string, unknown>> {
  const days = daysBetween(from, to)
  const at = content.indexOf('\0')
  const next = content.indexOf('\0', at + 1)
  return {
    type,
    state,
    span: spanOf(days),
    from_day: days.first,
    to_day: days.last,
    data: content.slice(0, at),
    glance: content.slice(at + 1, next),
    accounts: packText(content.slice(next + 1)),
  }
}

async function clear(tx: Transaction<Schema>, kind: Database['kind'], ns: readonly number[], touched: Set<number>): Promise<void> {
  const acts = await tx.selectFrom('acts').select('month').distinct().where('happening', 'in', ns).execute()
  for (const { month } of acts) touched.add(month)
  for (const table of ['participants', 'accounts', 'speakers', 'acts'] as const)
    await tx.deleteFrom(table).where('happening', 'in', ns).execute()
  await dropTold(tx, kind, ns)
}

function participants({ n, item }: Numbered): readonly ParticipantRow[] {
  const days = daysBetween(item.from, item.to)
  return Array.from(
    Map.groupBy(item.actors, ({ actor }) => actor),
    ([actor, roles]) => ({
      actor,
      from_day: days.first,
      happening: n,
      to_day: days.last,
      type: item.type,
      state: item.state,
      source: Number(roles.some(({ role }) => role === 'source')),
      target: Number(roles.some(({ role }) => role === 'target')),
      place: Number(roles.some(({ role }) => role === 'place')),
    }),
  )
}

function accounts({ n, item }: Numbered, documents: ReadonlyMap<string, number>): readonly AccountRow[] {
  const { first } = daysBetween(item.from, item.to)
  const rows = item.accounts.map(({ document, voices, value }) => ({
    document: numberOf(documents, document),
    from_day: first,
    happening: n,
    voice: voices.at(-1)?.key ?? '',
    voice_name: foldName(voices.at(-1)?.name ?? ''),
    value,
    voice_called: voices.at(-1)?.name ?? '',
  }))
  return distinct(rows, ({ document, voice, value }) => `${document} ${value} ${voice}`)
}

function speakers({ n, item }: Numbered): readonly SpeakerRow[] {
  const { first } = daysBetween(item.from, item.to)
  const voices = new Set(item.accounts.flatMap(keysOf).filter(Boolean))
  return Array.from(voices, (voice) => ({ voice, from_day: first, happening: n }))
}

const keysOf = ({ voices }: Account): readonly string[] => [voices.at(-1)?.key ?? '', foldName(voices.at(-1)?.name ?? '')]

/** Only what is asserted is an act, and only between two. */
function actsOf({ n, item }: Numbered): readonly ActRow[] {
  const quad = quadClassOf(item.type)
  if (item.state !== 'asserted' || !quad) return []
  const day = daysBetween(item.from, item.to).first
  const of = (role: string): readonly string[] => [...new Set(item.actors.filter((one) => one.role === role).map(({ actor }) => actor))]
  return of('source').flatMap((source) =>
    of('target')
      .filter((target) => target !== source)
      .map((target) => ({
        day,
        source,
        target,
        happening: n,
        month: monthOf(day),
        conflict: Number(quad === 'conflict'),
        origins: item.origins,
      })),
  )
}

function numberOf(documents: ReadonlyMap<string, number>, id: string): number {
  const number = documents.get(id)
  if (number === undefined) throw new Failure('internal', `The document ${id} of the comparison is not in the case.`)
  return number
}

const distinct = <T>(rows: readonly T[], key: (row: T) => string): readonly T[] => [...new Map(rows.map((row) => [key(row), row])).values()]
