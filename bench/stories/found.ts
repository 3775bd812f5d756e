/** What Hearsay says of a story: its documents added to a new case, the lists that the commands print, the readings of the store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addToCase } from '../../src/library/adding/add-to-case.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Store } from '../../src/model/store.ts'
import { contextOf } from '../../src/serve/context.ts'
import type { Context } from '../../src/serve/operation.ts'
import { actors } from '../../src/serve/operations/actors.ts'
import { disputes } from '../../src/serve/operations/disputes.ts'
import { documents } from '../../src/serve/operations/documents.ts'
import { happenings } from '../../src/serve/operations/happenings.ts'
import { origins } from '../../src/serve/operations/origins.ts'
import { filesOf, type Story } from './expected.ts'

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

interface FoundOrigin {
  readonly name?: string | undefined
  readonly documents: readonly string[]
  readonly passages: readonly (Stretch & { readonly copyOf?: Stretch | undefined })[]
}

/** The records that the commands print, as far as stories look at them. */
export interface Found {
  readonly documents: readonly {
    readonly id: string
    readonly uri: string
    readonly title?: string | undefined
    readonly published?: string | undefined
  }[]
  readonly readings: ReadonlyMap<string, Pick<Reading, 'text' | 'mentions'>>
  readonly happenings: readonly FoundHappening[]
  readonly disputes: readonly FoundDispute[]
  readonly origins: readonly FoundOrigin[]
  readonly actors: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[]
}

/** Runs the whole chain in a case of its own, which is gone afterwards; the answers are those that the commands print with --json. */
export async function foundIn(story: Story): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-story-'))
  const name = join(folder, 'story.db')
  const context = contextOf({ case: name })
  try {
    await addToCase(name, filesOf(story), { threads: 1 })
    return plain(await answers(context))
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function answers(context: Context): Promise<Found> {
  const page = { limit: 1000 }
  const { items } = await documents.run(page, context)
  return {
    documents: items,
    happenings: (await happenings.run({ ...page, all: true }, context)).items,
    disputes: (await disputes.run(page, context)).items,
    origins: (await origins.run({ ...page, edits: false }, context)).items,
    actors: (await actors.run(page, context)).items.map((actor) => ({ ...actor, members: actor.members ?? [] })),
    readings: new Map(await Promise.all(items.map(async ({ id }) => [id, await readingIn(await context.case(), id)] as const))),
  }
}

async function readingIn(store: Store, id: string): Promise<Reading> {
  const reading = await store.reading(id)
  if (!reading) throw new Error(`The case has no reading of ${id}.`)
  return reading
}

/** As printed: what JSON does not keep is gone. */
const plain = ({ readings, ...lists }: Found): Found => ({ ...JSON.parse(JSON.stringify(lists)), readings })
