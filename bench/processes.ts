/** Two processes write to one case for a minute while a third reads it: on a file, and on a Postgres of its own. Nothing acknowledged may be missing. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openCase } from '../src/library/case.ts'
import type { Store } from '../src/model/store.ts'
import { postgresMissing, startPostgres } from '../test/helpers/postgres.ts'
import type { Figure } from './figure.ts'

const SECONDS = 60
const script = fileURLToPath(new URL('../test/helpers/store-writer.ts', import.meta.url))

export async function measure(): Promise<readonly Figure[]> {
  return [...(await onFile()), ...(await onPostgres())]
}

async function onFile(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-processes-'))
  try {
    return [await measured('SQLite', join(folder, 'case.db'))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onPostgres(): Promise<readonly Figure[]> {
  const missing = postgresMissing()
  if (missing) process.stderr.write(`${missing}\n`)
  if (missing) return []
  const cluster = await startPostgres({ fsync: 'on', full_page_writes: 'on' })
  try {
    return [await measured('Postgres', `${cluster.url}?schema=processes`)]
  } finally {
    await cluster.stop()
  }
}

async function measured(database: string, name: string): Promise<Figure> {
  await (await openCase(name, { create: true })).close()
  const writers = ['a', 'b'].map((prefix) => writing(name, prefix))
  const store = await openCase(name)
  const reads = await reading(store, Promise.all(writers))
  const acknowledged = (await Promise.all(writers)).flat()
  const there = await documentsIn(store)
  await store.close()
  const lost = acknowledged.filter((id) => !there.has(id)).length
  const note = `${acknowledged.length} documents acknowledged, ${there.size} there, ${reads} reads meanwhile`
  return {
    layer: 'processes',
    measure: `${database}: two write, a third reads for ${SECONDS} s: rows lost`,
    value: lost,
    toBeat: 0,
    better: 'lower',
    note,
  }
}

/** The ids that a writer was told are in. */
function writing(name: string, prefix: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, name, prefix, String(SECONDS)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(out.split('\n').filter((line) => line.startsWith('doc:'))) : reject(new Error(`A writer ended with ${code}.`)),
    )
  })
}

/** How often the case was asked until the writers ended. Each answer may only grow. */
async function reading(store: Store, writers: Promise<unknown>): Promise<number> {
  let running = true
  const ended = writers.finally(() => {
    running = false
  })
  let reads = 0
  for (let last = 0; running; reads++) {
    const { total = 0 } = await store.documents({ limit: 1 })
    if (total < last) throw new Error(`${last} documents became ${total}.`)
    await store.search('shelled', {}, { limit: 5 })
    last = total
    await sleep(5)
  }
  await ended
  return reads
}

async function documentsIn(store: Store): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (let after: string | undefined; ; ) {
    const { items, next } = await store.documents({ limit: 1000, ...(after && { after }) })
    for (const { id } of items) if ((await store.reading(id))?.claims.length === 1) ids.add(id)
    if (!next) return ids
    after = next
  }
}
