/** Tables read back by a CSV parser: shapes, counts, and cells that no spreadsheet calculates. */
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Happening } from '../../src/model/comparison.ts'
import type { Store } from '../../src/model/store.ts'
import { csvRow, tsvRow } from '../../src/serve/exports/table.ts'
import { openedSmallCase, textOf } from './exported.ts'

let store: Store
let happenings: readonly Happening[]
beforeAll(async () => {
  store = (await openedSmallCase()).store
  happenings = (await store.happenings({}, { limit: 1000 })).items
})
afterAll(() => store.close())

type Row = Readonly<Record<string, string>>
const rows = async (name: string, delimiter = ','): Promise<readonly Row[]> =>
  parse(await textOf(store, name), { columns: true, delimiter, relax_quotes: false, quote: delimiter === '\t' ? null : '"' }) as Row[]
const lines = async (name: string): Promise<readonly (readonly string[])[]> =>
  parse(await textOf(store, name), { delimiter: '\t', quote: null }) as string[][]

const vouched = (): readonly Happening[] => happenings.filter(({ state }) => state === 'asserted' || state === 'contested')

test('csv has one row an account, with the words exactly as they stand', async () => {
  const all = await rows('csv')
  expect(all.length).toBe(happenings.flatMap(({ accounts }) => accounts).length)
  for (const row of all) {
    const document = await store.document(row.document!)
    const text = await store.text(document!.id)
    expect(text!.slice(Number(row.start), Number(row.end))).toBe(row.quote!.replace(/^'(?=[=+\-@])/, ''))
  }
})

test('plover leaves out what was denied, planned or feared', async () => {
  const all = await rows('plover', '\t')
  const wanted = vouched().filter(({ type }) => type !== 'OTHER')
  expect(all.map((row) => row['Event ID']).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  expect(happenings.some(({ state }) => state === 'denied' || state === 'open')).toBe(true)
  for (const row of all) expect(Number(row.Origins)).toBeLessThanOrEqual(Number(row.Reports))
})

test('acled has 31 columns and guesses no coordinates and no deaths', async () => {
  const all = await rows('acled')
  expect(all.length).toBeGreaterThan(0)
  for (const row of all) {
    expect(Object.keys(row)).toHaveLength(31)
    expect(row.event_date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect([row.latitude, row.longitude, row.fatalities]).toEqual(['', '', ''])
  }
})

test('ged holds only dated use of force', async () => {
  const all = await rows('ged')
  const wanted = vouched().filter(({ type, from, to }) => type === 'ASSAULT' && /^\d{4}/.test(from ?? to ?? ''))
  expect(all.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  for (const row of all) expect(row.date_start! <= row.date_end!).toBe(true)
})

test('gdelt: 61 columns an event, 16 a mention, and every mention belongs to an event', async () => {
  const events = await lines('gdelt-events')
  const mentions = await lines('gdelt-mentions')
  expect(new Set(events.map((row) => row.length))).toEqual(new Set([61]))
  expect(new Set(mentions.map((row) => row.length))).toEqual(new Set([16]))
  const ids = new Set(events.map(([id]) => id))
  expect(ids.size).toBe(events.length)
  for (const [id] of mentions) expect(ids).toContain(id)
})

test('a cell that a spreadsheet would calculate becomes text, and quotes, commas and line ends survive', () => {
  const cells = ['=1+1', '+49', '-2', '@SUM(A1)', ' =cmd', '＝1', 'a "b", c\r\nd', 'plain', -3]
  const [back] = parse(csvRow(cells)) as string[][]
  expect(back).toEqual(["'=1+1", "'+49", "'-2", "'@SUM(A1)", "' =cmd", "'＝1", 'a "b", c\r\nd', 'plain', '-3'])
  expect(tsvRow(['a\tb\nc', undefined, true])).toBe('a b c\t\ttrue\n')
})
