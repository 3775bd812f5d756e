/** A real case of four short documents (test/serve/case), read and compared as `hearsay add` does it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addToCase } from '../../src/library/adding/add-to-case.ts'

export const FOLDER = fileURLToPath(new URL('case', import.meta.url))

/** The file of a new case. */
export async function smallCase(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-serve-')), 'case.db')
  await addToCase(file, [FOLDER], { threads: 1 })
  return file
}
