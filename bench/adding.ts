/**
 * Speed of `hearsay add`: sentences a second with one reading thread and with two, model loading left out, over documents made from our own
 * example texts. Run it on a machine that does nothing else.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { add } from '../src/library/adding/add.ts'
import { openCase } from '../src/library/case.ts'
import { crew } from '../src/library/crew/crew.ts'
import type { Figure } from './figure.ts'

const DOCUMENTS = Number(process.env.ADDING ?? 100)
const root = fileURLToPath(new URL('..', import.meta.url))

export async function measure(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-adding-'))
  try {
    writeDocuments(folder)
    const one = await speed(folder, 1)
    const two = await speed(folder, 2)
    const note = `${DOCUMENTS} documents, ${one.sentences} sentences; copies found, rows saved and compared`
    return [
      { layer: 'adding', measure: 'hearsay add, one reading thread: sentences a second', value: round(one.speed), note },
      { layer: 'adding', measure: 'hearsay add, two reading threads: sentences a second', value: round(two.speed) },
      { layer: 'adding', measure: 'hearsay add: speed-up by the second thread', value: round(two.speed / one.speed), toBeat: 1.6 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Texts of the examples and stories by turns, each with a line that no other has. */
function writeDocuments(folder: string): void {
  const texts = globSync(['examples/**/*.txt', 'test/stories/*/*.txt'], { cwd: root })
    .toSorted()
    .map((name) => readFileSync(join(root, name), 'utf8'))
  for (let i = 0; i < DOCUMENTS; i++)
    writeFileSync(join(folder, `${i + 1}.txt`), `${texts[i % texts.length]}\n\nThis is note ${i + 1} of the archive.\n`)
}

async function speed(folder: string, threads: number): Promise<{ readonly speed: number; readonly sentences: number }> {
  const readers = crew(threads)
  const file = join(folder, `${threads}.db`)
  const store = await openCase(file, { create: true })
  try {
    const warm = await openCase(join(folder, `warm-${threads}.db`), { create: true })
    await add(
      warm,
      Array.from({ length: 2 * threads }, (_, i) => join(folder, `${i + 1}.txt`)),
      { crew: readers },
    )
    await warm.close()
    const { sentences, seconds } = await add(store, [join(folder, '*.txt')], { crew: readers })
    return { speed: sentences / seconds, sentences }
  } finally {
    await readers.stop()
    await store.close()
  }
}
