/**
 * `kill -9` in mid-import, twenty times at random moments, on a file and with `hearsay add` as users run it. A row is lost when the
 * process had told of a document (`added`) that is not in the case afterwards; broken is what SQLite's own checks find, and a
 * document without its text, reading or digest.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openCase } from '../src/library/case.ts'
import type { Figure } from './figure.ts'

const KILLS = 20
const DOCUMENTS = 120
/** Milliseconds after the first document of a run within which it is killed. */
const WITHIN = 1_500

const bin = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const sample = fileURLToPath(new URL('../examples/cod-war-post.txt', import.meta.url))

export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-crash-'))
  try {
    return await measured(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(folder: string): Promise<readonly Figure[]> {
  const file = join(folder, 'case.db')
  const names = writeDocuments(folder)
  const told = new Set<string>()
  let lost = 0
  let broken = 0
  for (let kill = 0; kill < KILLS; kill++) {
    for (const uri of await killed(folder, file)) told.add(uri)
    const { there, wrong } = await look(file)
    lost += [...told].filter((uri) => !there.includes(uri)).length
    broken += wrong
  }
  const before = told.size
  await killed(folder, file, false)
  const { there, wrong } = await look(file)
  const complete = there.length === names.length && new Set(there).size === names.length
  return [
    row('rows lost', lost, `${before} of ${names.length} documents told of before the last kill`),
    row('rows broken', broken + wrong, 'integrity and foreign keys checked after each kill'),
    row('documents missing or twice after adding again', complete ? 0 : Math.abs(names.length - new Set(there).size) || 1),
  ]
}

const row = (measure: string, value: number, note = ''): Figure => ({
  layer: 'crash',
  measure: `${KILLS} × kill -9 in mid-import: ${measure}`,
  value,
  toBeat: 0,
  better: 'lower',
  ...(note && { note }),
})

/** Short documents of our own words, each with a line that no other has. */
function writeDocuments(folder: string): readonly string[] {
  const parts = readFileSync(sample, 'utf8')
    .split(/\n+/)
    .filter((line) => line.length > 80)
  return Array.from({ length: DOCUMENTS }, (_, i) => {
    const name = join(folder, `${i + 1}.txt`)
    writeFileSync(name, `${parts[i % parts.length]}\n\nThis is note ${i + 1} of the archive, written on day ${i + 3}.\n`)
    return name
  })
}

/** Runs `hearsay add` and kills it at a random moment; gives the addresses that it told of. */
async function killed(folder: string, file: string, kill = true): Promise<readonly string[]> {
  const child = spawn(process.execPath, [bin, 'add', join(folder, '*.txt'), '--case', file, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  const begun = new Promise<void>((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (part) => {
      out += part
      if (out.includes('"event":"added"')) resolve()
    }),
  )
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await Promise.race([begun, ended])
  if (kill) {
    await sleep(Math.random() * WITHIN)
    child.kill('SIGKILL')
  }
  await ended
  const events = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { readonly event: string; readonly uri: string })
  return events.filter(({ event }) => event === 'added' || event === 'unchanged').map(({ uri }) => uri)
}

async function look(file: string): Promise<{ readonly there: readonly string[]; readonly wrong: number }> {
  const raw = new DatabaseSync(file, { readOnly: true })
  const sound = raw.prepare('pragma integrity_check').get()!.integrity_check === 'ok'
  const dangling = raw.prepare('pragma foreign_key_check').all().length
  raw.close()
  const store = await openCase(file)
  const { items } = await store.documents({ limit: 1000 })
  let halves = 0
  for (const { id } of items) if (!(await store.reading(id)) || !(await store.report(id)) || !(await store.text(id))) halves++
  await store.close()
  return { there: items.map(({ uri }) => uri), wrong: (sound ? 0 : 1) + dangling + halves }
}
