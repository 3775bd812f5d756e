import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { failureOf } from '../../src/store/failures.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase, openStore } from '../../src/store/open.ts'
import { storeOf } from '../../src/store/store.ts'
import { onBoth } from '../helpers/databases.ts'
import { newDocument } from '../helpers/readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-failures-'))
afterAll(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

onBoth('A case', (fresh) => {
  test('of a newer Hearsay is not opened', async () => {
    const name = fresh()
    const database = await openDatabase(name, { create: true })
    await migrate(database)
    await database.write((tx) => tx.insertInto('versions').values({ version: 999, name: 'later', at: '' }).execute())
    await database.close()
    await expect(openStore(name)).rejects.toThrow(/newer version of Hearsay; update Hearsay/)
  })

  test('refuses in the database itself to change a decision', async () => {
    const database = await openDatabase(fresh(), { create: true })
    await migrate(database)
    const store = storeOf(database)
    await store.decide('Ina', [{ kind: 'accept', target: 'dispute:1' }])
    await expect(database.write((tx) => tx.updateTable('decisions').set({ by_whom: 'Ola' }).execute())).rejects.toThrow(
      /only ever added to/,
    )
    await expect(database.write((tx) => tx.deleteFrom('decisions').execute())).rejects.toThrow(/only ever added to/)
    expect((await store.decisions()).map(({ by }) => by)).toEqual(['Ina'])
    await store.close()
  })
})

test('a full disk is told, and what was acknowledged stays', async () => {
  const database = await openDatabase(join(folder, 'full.db'), { create: true })
  await migrate(database)
  const store = storeOf(database)
  await store.saveDocument(newDocument('file:///1', 'Guards shelled the mill.'))
  await database.write((tx) => sql`pragma max_page_count = 90`.execute(tx))
  const large = Array.from({ length: 60_000 }, (_, i) => `w${(i * 7919).toString(36)}`).join(' ')
  await expect(store.saveDocument(newDocument('file:///2', large))).rejects.toThrow(
    /^The case .+full\.db cannot be written any further: the disk is full\./,
  )
  expect((await store.documents()).items.map(({ uri }) => uri)).toEqual(['file:///1'])
  await database.write((tx) => sql`pragma max_page_count = 100000`.execute(tx))
  expect((await store.saveDocument(newDocument('file:///2', large))).number).toBe(2)
  await store.close()
})

test('a full disk of a database server is told', () => {
  const told = failureOf(Object.assign(new Error('could not extend file'), { code: '53100' }), 'postgres://host/db')
  expect(told).toMatchObject({ kind: 'too-large', message: expect.stringContaining('the disk of the database server is full') })
})

test.each([
  ['a file that is no database', 'text.db', 'Not a database at all. '.repeat(300), /is not a database\.$/],
  ['a folder that is not there', 'no/such/folder/case.db', undefined, /its folder does not exist/],
])('%s is told', async (_, name, content, sentence) => {
  const file = join(folder, name)
  if (content) writeFileSync(file, content)
  await expect(openStore(file, { create: true })).rejects.toThrow(sentence)
})

test('a database of another program is left alone', async () => {
  const file = join(folder, 'other.db')
  const other = new DatabaseSync(file)
  other.exec('create table songs (title text)')
  other.close()
  await expect(openStore(file, { create: true })).rejects.toThrow(/database of another program, not a case/)
  await expect(openStore(file)).rejects.toThrow(/database of another program, not a case/)
})

test('a server that does not answer is told, without the password', async () => {
  const error: unknown = await openStore('postgres://ina:s3cret@127.0.0.1:9/case', { create: true }).catch((caught: unknown) => caught)
  expect(String(error)).toMatch(/postgres:\/\/ina@127\.0\.0\.1:9\/case cannot be reached: no database server answers there/)
  expect(String(error)).not.toContain('s3cret')
})

test('an address that is none is told, without the password', async () => {
  await expect(openStore('postgres://ina:s3cret@host:port/case')).rejects.toThrow(/^This is no address of a Postgres database; write /)
})

const reader = fileURLToPath(new URL('../helpers/store-reader.ts', import.meta.url))
/** Nothing is read-only to root, so that another user has to try. */
const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const tried = (file: string) => {
  const { stdout, stderr } = spawnSync(process.execPath, [reader, file], { encoding: 'utf8', ...asOther })
  return JSON.parse(stdout || JSON.stringify({ stderr })) as unknown
}

const mayTry = spawnSync(process.execPath, ['-e', `require('fs').accessSync(${JSON.stringify(reader)})`], asOther).status === 0
if (!mayTry) process.stderr.write('Another user cannot read this folder: the test of read-only cases is skipped.\n')

test.skipIf(!mayTry)('a read-only case can be read, and says that it cannot be written', async () => {
  const file = join(folder, 'kept.db')
  const store = await openStore(file, { create: true })
  await store.saveDocument(newDocument('file:///1', 'Guards shelled the mill.'))
  await store.close()
  expect(existsSync(`${file}-wal`)).toBe(false)
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  const told = { found: 1, written: expect.stringMatching(/can be read but not written: its file or folder is read-only/) }
  expect(tried(file)).toEqual(told)
  chmodSync(folder, 0o777)
  expect(tried(file)).toEqual(told)
  chmodSync(folder, 0o755)
})
