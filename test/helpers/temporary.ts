/** Everything that the tests write lies in one folder, which goes when they end. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Vitest calls it once before all tests; what it returns, once after them. The folder may be entered by other users: a server's. */
export default function temporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-tests-'))
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
