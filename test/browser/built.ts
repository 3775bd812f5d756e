/** The pages that browser tests open are those that were built last. */
import { existsSync, globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../src/show/', import.meta.url))
const BUILT = process.env.HEARSAY_PAGES ?? fileURLToPath(new URL('../../dist/show', import.meta.url))

/** Throws one sentence when there are none, or when they are older than what they are made of. */
export function mustBeBuilt(): void {
  const page = `${BUILT}/index.html`
  if (!existsSync(page)) throw new Error('The workbench is not built: npm run build makes dist/show.')
  const newer = globSync('**/*.*', { cwd: SOURCE }).find((name) => statSync(SOURCE + name).mtimeMs > statSync(page).mtimeMs)
  if (newer) throw new Error(`dist/show is older than src/show/${newer}: npm run build makes it anew.`)
}
