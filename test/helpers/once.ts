/** What is dear to make and the same for all tests is made once a run, whichever worker comes first. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds. */
const MOST = 110_000

/** A folder of the run that `make` has filled. Throws what `make` threw, in every worker. */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(tmpdir(), name)
  const outcome = `${folder}.made`
  if (isFirst(folder)) {
    const failure = await make(folder).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)) || 'It could not be made.',
    )
    writeFileSync(`${outcome}.part`, failure)
    renameSync(`${outcome}.part`, outcome)
  }
  for (const since = Date.now(); !existsSync(outcome); await sleep(50))
    if (Date.now() - since > MOST) throw new Error(`${name} is still not made after ${MOST / 1000} s.`)
  const failure = readFileSync(outcome, 'utf8')
  if (failure) throw new Error(failure)
  return folder
}

/** Making a folder is what only one of all workers can do. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
