/**
 * A case of a million generated claims on both databases: made as adding makes it, compared, and asked what people ask. Each step is a
 * process of its own, so that memory and opening are those of one who only asks. Comparing is given by the clock or in seconds of processors,
 * whichever is less: each is more than it takes on a machine with nothing else to do. Asking is by the clock. `SCALE=5000` makes a smaller case.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresMissing, startPostgres } from '../test/helpers/postgres.ts'
import type { Figure } from './figure.ts'

const DOCUMENTS = Number(process.env.SCALE ?? 20_000)
const SMALL = 1_000

interface Built {
  readonly documents: number
  readonly claims: number
  /** Seconds. */
  readonly saving: number
  readonly comparing: number
  /** Seconds of one processor, whatever else the machine does. */
  readonly cpu: number
  /** Megabytes. */
  readonly peak: number
}

interface Asked {
  /** Milliseconds. */
  readonly opened: number
  readonly milliseconds: Readonly<Record<string, number>>
  readonly peak: number
}

/** Seconds, by the clock and of processors. */
interface Time {
  readonly clock: number
  readonly cpu: number
}

interface More {
  readonly document: Time
  readonly decision: Time
}

export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'))
  try {
    return [...(await small(join(folder, 'small.db'))), ...(await on('SQLite', join(folder, 'large.db'))), ...(await onPostgres())]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onPostgres(): Promise<readonly Figure[]> {
  const missing = postgresMissing()
  if (missing) return [{ layer: 'scale', measure: 'Postgres', value: Number.NaN, note: missing }]
  const cluster = await startPostgres()
  try {
    return await on('Postgres', cluster.url)
  } finally {
    await cluster.stop()
  }
}

async function small(name: string): Promise<readonly Figure[]> {
  const built = await step<Built>('build.ts', name, String(SMALL))
  const more = await step<More>('more.ts', name)
  const documents = `${SMALL.toLocaleString('en')} documents`
  return [
    row(`${documents}: comparing and keeping it, s`, least(comparing(built)), 5, `${took(comparing(built))}; SQLite, as the next two`),
    row(`${documents} and one more: comparing anew, s`, least(more.document), 3, took(more.document)),
    row(`${documents} and one decision: comparing anew, s`, least(more.decision), 3, took(more.decision)),
  ]
}

async function on(database: string, name: string): Promise<readonly Figure[]> {
  const built = await step<Built>('build.ts', name, String(DOCUMENTS))
  const size = `${database}, ${built.claims.toLocaleString('en')} claims`
  const { opened, milliseconds, peak } = await quieter(name)
  return [
    row(`${size}: comparing and keeping it, s`, least(comparing(built)), 180, told(built)),
    row(`${size}: most memory while comparing, MB`, built.peak, 4096, ''),
    ...Object.entries(milliseconds).map(([question, value]) =>
      row(`${size}: ${question}, ms`, value, 100, `p95 of 200, the quieter of two runs; ${load()}`),
    ),
    row(`${size}: opening, ms`, opened, 200, ''),
    row(`${size}: most memory while asking, MB`, peak, 400, ''),
  ]
}

/** Asks twice; the run that others disturbed less. */
async function quieter(name: string): Promise<Asked> {
  const [one, other] = [await step<Asked>('ask.ts', name), await step<Asked>('ask.ts', name)]
  return sum(one) <= sum(other) ? one : other
}

const sum = ({ milliseconds }: Asked): number => Object.values(milliseconds).reduce((all, one) => all + one, 0)

/** Runs a script of this folder; its last line is JSON, what it says meanwhile goes to standard error. */
function step<T>(script: string, ...args: readonly string[]): Promise<T> {
  process.stderr.write(`\nscale: ${script} ${args.join(' ')}\n`)
  const child = spawn(process.execPath, [fileURLToPath(new URL(`scale/${script}`, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      const last = lines.join('').trim().split('\n').at(-1) ?? ''
      process.stderr.write(`scale: ${last}\n`)
      if (code === 0) resolve(JSON.parse(last) as T)
      else reject(new Error(`bench/scale/${script} ended with ${code}`))
    })
  })
}

const row = (measure: string, value: number, toBeat: number, note: string): Figure => ({
  layer: 'scale',
  measure,
  value,
  toBeat,
  better: 'lower',
  ...(note && { note }),
})

const comparing = ({ comparing: clock, cpu }: Built): Time => ({ clock, cpu })

const least = ({ clock, cpu }: Time): number => Math.min(clock, cpu)

const took = ({ clock, cpu }: Time): string => `${clock} s by the clock, ${cpu} s of processors; ${load()}`

const told = (built: Built): string =>
  `${built.documents.toLocaleString('en')} documents, saved in ${built.saving} s before; ${took(comparing(built))}`

/** How busy the machine was: processes that wanted a processor, a mean over the last minute. */
const load = (): string => `load ${loadavg()[0]!.toFixed(1)}`
