/** The sample case (examples/basra-2008), read and compared once a run; every test file gets its own copy. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hearsay } from '../helpers/hearsay.ts'
import { once } from '../helpers/once.ts'

const SAMPLE = 'examples/basra-2008'

/** The file of a copy. */
export async function sampleCopy(): Promise<string> {
  const made = await once('sample', async (folder) => {
    const file = join(folder, 'case.db')
    for (const command of [['add', SAMPLE], ['overview']]) {
      const { code, err } = await hearsay(['--case', file, ...command])
      if (code !== 0) throw new Error(`hearsay ${command.join(' ')}: ${err}`)
    }
  })
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-browser-'))
  cpSync(made, folder, { recursive: true })
  return join(folder, 'case.db')
}
