/** One row an account: what one voice, in one document, says of a happening; nothing is summed up or left out. */
import type { Account, Happening } from '../../model/comparison.ts'
import type { ExportCase } from './export-case.ts'
import type { TextFormat } from './format.ts'
import { namesOf, partiesIn } from './parties.ts'
import { type Cell, csvRow } from './table.ts'

export const COLUMNS = [
  'happening', 'type', 'mode', 'lemma', 'state', 'from', 'to', 'reports', 'origins', 'source', 'target', 'mediator', 'place',
  'document', 'title', 'publisher', 'published', 'url', 'origin', 'voices', 'value', 'modality', 'independent', 'says_from', 'says_to',
  'quote', 'start', 'end', 'claim',
] as const // biome-ignore format: a row of a table

export const csv: TextFormat = {
  kind: 'text',
  name: 'csv',
  about: 'Every account of every happening, one a row: for spreadsheets and statistics (RFC 4180, formula-safe).',
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: async function* (of) {
    yield csvRow(COLUMNS)
    for await (const row of accountRows(of)) yield csvRow(row)
  },
}

/** Cells in the order of the columns. */
export async function* accountRows(of: ExportCase): AsyncGenerator<readonly Cell[]> {
  for await (const happening of of.happenings()) {
    const head = await headOf(of, happening)
    for (const account of happening.accounts) yield [...head, ...(await rest(of, account))]
  }
}

async function headOf(of: ExportCase, happening: Happening): Promise<readonly Cell[]> {
  const { id, type, mode, lemma, state, from, to, reports, origins } = happening
  const parties = await Promise.all((['source', 'target', 'mediator', 'place'] as const).map((role) => partiesIn(of, happening, role)))
  return [id, type, mode, lemma, state, from, to, reports, origins, ...parties.map(namesOf)]
}

async function rest(of: ExportCase, account: Account): Promise<readonly Cell[]> {
  const { number, title, publisher, published, url, uri } = await of.document(account.document)
  const { origin, voices, value, modality, independent, says, quote, sentence, claim } = account
  return [
    number, title, publisher, published, url ?? uri, origin, voices.map(({ name }) => name).join(' > '), value, modality, independent,
    says.from, says.to, quote, sentence.start, sentence.end, claim,
  ] // biome-ignore format: in the order of the columns
}
