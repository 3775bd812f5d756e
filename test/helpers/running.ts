/** A `hearsay` that is still running: what it has printed so far can be looked at, and it can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url))

export interface Running {
  readonly child: ChildProcess
  /** Whole lines of standard output so far. */
  readonly lines: () => readonly string[]
  readonly err: () => string
  /** Resolves at the first line that fits, or when the process ends. */
  readonly until: (fits: (line: string) => boolean) => Promise<void>
  readonly ended: Promise<number | null>
}

export function running(args: readonly string[]): Running {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  const lines = () => out.split('\n').slice(0, -1)
  child.stdout.setEncoding('utf8').on('data', (part) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part) => {
    err += part
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const until = (fits: (line: string) => boolean): Promise<void> =>
    Promise.race([
      ended.then(() => undefined),
      new Promise<void>((resolve) => {
        const look = () => {
          if (lines().some(fits)) resolve()
          else child.stdout.once('data', look)
        }
        look()
      }),
    ])
  return { child, lines, err: () => err, until, ended }
}
