/** GDELT 2.0: events in 61 columns and mentions in 16, tab-separated without a head, as its files are. */
import { createHash } from 'node:crypto'
import type { Account, CaseActor, Happening } from '../../model/comparison.ts'
import { asserted } from './asserted.ts'
import { CODES } from './codes.ts'
import { calendarOf, compact } from './days.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { type Party, partiesIn } from './parties.ts'
import { reportsOf } from './reports.ts'
import { type Cell, tsvRow } from './table.ts'

const TSV = { kind: 'text', ending: 'tsv', mediaType: 'text/tab-separated-values; charset=utf-8; header=absent' } as const

export const gdeltEvents: TextFormat = {
  ...TSV,
  name: 'gdelt-events',
  about: 'Asserted happenings in the 61 columns of GDELT 2.0 events; NumSources counts origins, not articles.',
  write: async function* (of) {
    for await (const happening of asserted(of)) if (CODES[happening.type].quad) yield tsvRow(await event(of, happening))
  },
}

export const gdeltMentions: TextFormat = {
  ...TSV,
  name: 'gdelt-mentions',
  about: 'Every account of asserted happenings in the 16 columns of GDELT 2.0 mentions.',
  write: async function* (of) {
    for await (const happening of asserted(of))
      if (CODES[happening.type].quad) for (const account of happening.accounts) yield tsvRow(await mention(of, happening, account))
  },
}

/** A number that one happening always gets: 52 bits of the hash of its id. */
const numberOf = (id: string): number => Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 13), 16)

async function event(of: ExportCase, happening: Happening): Promise<readonly Cell[]> {
  const [sources, targets, places] = await Promise.all(
    (['source', 'target', 'place'] as const).map((role) => partiesIn(of, happening, role)),
  )
  const { cameo, quad, goldstein } = CODES[happening.type]
  const reports = await reportsOf(of, happening)
  const place = places![0]
  return [
    numberOf(happening.id), ...dateCells(happening), ...actorCells(sources![0]), ...actorCells(targets![0]), 1, cameo, cameo, cameo, quad,
    goldstein, happening.accounts.length, happening.origins, happening.reports, undefined, ...NOWHERE, ...NOWHERE, ...geoCells(place),
    stamp(of.at), reports[0]?.document.url ?? reports[0]?.document.uri,
  ] // biome-ignore format: in the order of the columns
}

function dateCells(happening: Happening): readonly Cell[] {
  const day = calendarOf(happening)?.first
  if (!day) return [undefined, undefined, undefined, undefined]
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return [compact(day), compact(day).slice(0, 6), year, (year + (month * 30 + date) / 365).toFixed(4)]
}

/** Code, name, country, known group, ethnic, two religions, three types. */
function actorCells(party: Party | undefined): readonly Cell[] {
  const actor: CaseActor | undefined = party?.actor
  const code = [actor?.country, actor?.sector].filter(Boolean).join('')
  return [code, party?.name.toUpperCase(), actor?.country, undefined, undefined, undefined, undefined, actor?.sector, undefined, undefined]
}

/** Type, full name, country, ADM1, ADM2, latitude, longitude, feature: of a place without coordinates only its name. */
const geoCells = (place: Party | undefined): readonly Cell[] =>
  place ? [undefined, place.name, place.actor?.country, undefined, undefined, undefined, undefined, undefined] : NOWHERE

const NOWHERE: readonly Cell[] = Array.from({ length: 8 }, () => undefined)

/** `20080325120000`. */
const stamp = (at: string): string => at.replaceAll(/\D/g, '').slice(0, 14).padEnd(14, '0')

/** How far the voice commits itself, as GDELT's 10 to 100. */
const CONFIDENCE = { CT: 100, PR: 70, PS: 40 } as const

async function mention(of: ExportCase, happening: Happening, account: Account): Promise<readonly Cell[]> {
  const { publisher, title, url, uri, published, words } = await of.document(account.document)
  const day = calendarOf(account.says)?.first ?? calendarOf(happening)?.first
  return [
    numberOf(happening.id), day && stamp(compact(day)), published && stamp(published), 1, publisher ?? title, url ?? uri, undefined,
    undefined, undefined, account.start, account.independent ? 1 : 0, CONFIDENCE[account.value.slice(0, 2) as 'CT'] ?? 10, words, undefined,
    undefined, account.value,
  ] // biome-ignore format: in the order of the columns
}
