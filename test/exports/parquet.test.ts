/** Parquet read back by hyparquet: the rows of the CSV, cell by cell, however many row groups there are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { exportCase } from '../../src/serve/exports/export-case.ts'
import { written } from '../../src/serve/exports/parquet.ts'
import { hearsay } from '../serve/hearsay-here.ts'
import { AT, openedSmallCase, textOf } from './exported.ts'

let store: Store
let file: string
beforeAll(async () => {
  ;({ store, file } = await openedSmallCase())
})
afterAll(() => store.close())

type Row = Readonly<Record<string, unknown>>

async function whole(group?: number): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = []
  for await (const part of written(exportCase(store, {}, AT), group)) parts.push(part)
  return new Uint8Array(Buffer.concat(parts)).buffer
}

const csvRows = async (): Promise<readonly Readonly<Record<string, string>>[]> => parse(await textOf(store, 'csv'), { columns: true })

/** As the CSV writes it, without the apostrophe that keeps spreadsheets from calculating. */
const asText = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]))
const unsafe = (row: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?=\s*[=+\-@])/, '')]))

test('the same rows as csv, numbers as numbers, nothing as null', async () => {
  const bytes = await whole()
  const rows = (await parquetReadObjects({ file: bytes })) as readonly Row[]
  expect(rows.map(asText)).toEqual((await csvRows()).map(unsafe))
  const [first] = rows
  expect([typeof first!.reports, typeof first!.start, typeof first!.independent, typeof first!.quote]).toEqual([
    'number',
    'number',
    'boolean',
    'string',
  ])
  expect(rows.some((row) => row.mode === null)).toBe(true)
})

test('row groups follow each other: memory holds one of them', async () => {
  const bytes = await whole(3)
  const { row_groups: groups, num_rows: count } = parquetMetadata(bytes)
  expect(groups.length).toBe(Math.ceil(Number(count) / 3))
  expect(groups.length).toBeGreaterThan(1)
  expect(await parquetReadObjects({ file: bytes })).toEqual(await parquetReadObjects({ file: await whole() }))
})

test('a case without accounts is a table without rows', async () => {
  const empty = { ...exportCase(store, {}, AT), happenings: async function* () {} }
  const parts: Uint8Array[] = []
  for await (const part of written(empty)) parts.push(part)
  expect(await parquetReadObjects({ file: new Uint8Array(Buffer.concat(parts)).buffer })).toEqual([])
})

test('the command writes it to a file', async () => {
  const path = join(file, '..', 'accounts.parquet')
  expect((await hearsay(['export', 'parquet', path, '--case', file])).code).toBe(0)
  const bytes = new Uint8Array(readFileSync(path)).buffer
  expect(await parquetReadObjects({ file: bytes })).toHaveLength((await csvRows()).length)
})
