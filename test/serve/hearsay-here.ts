/** The command line in this process: the same `main`, without the time that a process takes to start. */
import { main } from '../../src/serve/cli.ts'
import type { Run } from '../helpers/hearsay.ts'

/** One run at a time: it takes over standard output and standard error. */
export async function hearsay(args: readonly string[], _input = '', env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const before = { out: process.stdout.write, err: process.stderr.write, env: process.env, code: process.exitCode }
  const said = { out: '', err: '' }
  process.stdout.write = keeping(said, 'out')
  process.stderr.write = keeping(said, 'err')
  process.env = { ...before.env, ...env }
  process.exitCode = 0
  try {
    await main(['node', 'hearsay', ...args])
    return { ...said, code: Number(process.exitCode) }
  } finally {
    process.stdout.write = before.out
    process.stderr.write = before.err
    process.env = before.env
    process.exitCode = before.code
  }
}

function keeping(said: { out: string; err: string }, to: 'out' | 'err'): typeof process.stdout.write {
  return (text: string | Uint8Array) => {
    said[to] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    return true
  }
}
