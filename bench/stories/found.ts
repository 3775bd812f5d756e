/** What Hearsay says of a story: its documents added to a new case, the lists of the command line, the readings of the store. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openCase } from '../../src/library/case.ts'
import type { Reading } from '../../src/model/reading.ts'
import { filesOf, type Story } from './expected.ts'

const bin = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url))
const run = promisify(execFile)

interface Stretch {
  readonly document: string
  readonly start: number
  readonly end: number
}

export interface FoundHappening {
  readonly id: string
  readonly type: string
  readonly reports: number
  readonly origins: number
  readonly accounts: readonly Stretch[]
}

export interface FoundDispute {
  readonly kind: 'dispute' | 'differs' | 'revised'
  readonly about: string
  readonly happening: string
  readonly positions: readonly {
    readonly value: string
    readonly voices: readonly string[]
    readonly quotes: readonly (Stretch & { readonly quote: string })[]
  }[]
  readonly why: string
}

export interface FoundOrigin {
  readonly name?: string
  readonly documents: readonly string[]
  readonly passages: readonly (Stretch & { readonly copyOf?: Stretch })[]
}

/** The records that the commands print, as far as stories look at them. */
export interface Found {
  readonly documents: readonly { readonly id: string; readonly uri: string; readonly title?: string; readonly published?: string }[]
  readonly readings: ReadonlyMap<string, Pick<Reading, 'text' | 'mentions'>>
  readonly happenings: readonly FoundHappening[]
  readonly disputes: readonly FoundDispute[]
  readonly origins: readonly FoundOrigin[]
  readonly actors: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[]
}

/** Runs the whole chain in a folder of its own, which is gone afterwards. */
export async function foundIn(story: Story): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-story-'))
  try {
    const name = join(folder, 'story.db')
    await hearsay(['add', ...filesOf(story), '--case', name])
    const list = async <T>(...command: string[]): Promise<T> => JSON.parse(await hearsay([...command, '--json', '--case', name])) as T
    const documents = await list<Found['documents']>('documents')
    return {
      documents,
      happenings: await list('happenings', '--all', '--limit', '1000'),
      disputes: await list('disputes', '--limit', '1000'),
      origins: await list('origins', '--limit', '1000'),
      actors: await list('actors', '--limit', '1000'),
      readings: await readingsOf(name, documents),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const hearsay = async (args: readonly string[]): Promise<string> =>
  (await run(process.execPath, [bin, ...args], { maxBuffer: 1 << 27 })).stdout

async function readingsOf(name: string, documents: Found['documents']): Promise<Found['readings']> {
  const store = await openCase(name)
  try {
    const pairs = documents.map(async ({ id }) => [id, await store.reading(id)] as const)
    return new Map((await Promise.all(pairs)).filter((pair): pair is readonly [string, Reading] => pair[1] !== undefined))
  } finally {
    await store.close()
  }
}
