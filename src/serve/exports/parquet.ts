/** The rows of `csv` as Parquet: one an account, numbers as numbers, for DuckDB, pandas, R and their kin. */
import type { BasicType, ColumnSource } from 'hyparquet-writer'
import { accountRows, COLUMNS } from './events-table.ts'
import type { ExportCase } from './export-case.ts'
import type { BytesFormat } from './format.ts'
import type { Cell } from './table.ts'

/** Rows that are in memory at once. */
const GROUP = 5000

export const parquet: BytesFormat = {
  kind: 'bytes',
  name: 'parquet',
  about: 'The rows of csv as Parquet, numbers as numbers: for DuckDB, pandas and R.',
  ending: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  bytes: (of) => written(of),
}

/** Every other column holds words, or nothing. */
const TYPES: Readonly<Partial<Record<(typeof COLUMNS)[number], BasicType>>> = {
  reports: 'INT32',
  origins: 'INT32',
  document: 'INT32',
  start: 'INT32',
  end: 'INT32',
  independent: 'BOOLEAN',
}

/** @param group rows of a row group. */
export async function* written(of: ExportCase, group = GROUP): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const drained = (): Uint8Array => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnsOf([]) }), createdBy: 'Hearsay' })
  for await (const rows of groups(accountRows(of), group)) {
    file.write({ columnData: columnsOf(rows).map(({ name, data }) => ({ name, data })), rowGroupSize: rows.length })
    yield drained()
  }
  file.finish()
  yield drained()
}

const columnsOf = (rows: readonly (readonly Cell[])[]): ColumnSource[] =>
  COLUMNS.map((name, at) => ({ name, type: TYPES[name] ?? 'STRING', nullable: true, data: rows.map((row) => row[at] ?? null) }))

async function* groups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let group: T[] = []
  for await (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
