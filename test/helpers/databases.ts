/** The databases that the store is tested on: a file each, and a schema each of one Postgres server. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Cluster, postgresMissing, startPostgres } from './postgres.ts'

/** Gives the name of a case that does not exist yet. */
export type FreshCase = () => string

/** Runs the same tests on both; without Postgres its half is skipped, and says so. */
export function onBoth(title: string, tests: (fresh: FreshCase, kind: 'sqlite' | 'postgres') => void): void {
  describe(`${title} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
    let count = 0
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    tests(() => join(folder, `case-${count++}.db`), 'sqlite')
  })
  const missing = postgresMissing()
  if (missing) process.stderr.write(`${missing}\n`)
  describe.skipIf(missing !== undefined)(`${title} on Postgres`, () => {
    let cluster: Cluster | undefined
    let count = 0
    beforeAll(async () => {
      cluster = await startPostgres()
    })
    afterAll(() => cluster?.stop())
    tests(() => `${cluster!.url}?schema=case_${count++}`, 'postgres')
  })
}
