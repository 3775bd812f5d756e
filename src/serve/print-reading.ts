import { closeLibrary } from '../library.ts'
import { Failure } from '../model/failure.ts'
import type { Reading } from '../model/reading.ts'
import { contextOf } from './context.ts'
import { ReadInput, read } from './operations/read.ts'
import { page } from './page/page.ts'

export interface ReadOptions {
  readonly json?: true
  readonly jsonl?: true
  readonly explain?: true
  readonly layers: 'contract' | 'all'
  readonly published?: string
}

/** Reads each source and prints it; one that fails does not keep the others from being read. */
export async function printReading(sources: readonly string[], options: ReadOptions): Promise<void> {
  if (options.json && sources.length > 1) throw new Failure('usage', '--json prints one reading; use --jsonl for several sources.')
  try {
    const failures = await printAll(sources, options)
    if (failures.length > 0) throw failures.at(-1)
  } finally {
    await closeLibrary()
  }
}

async function printAll(sources: readonly string[], options: ReadOptions): Promise<readonly unknown[]> {
  const failures: unknown[] = []
  for (const source of sources) {
    try {
      const { reading, notes } = await read.run(inputOf(source, options), contextOf({}))
      process.stdout.write(shown(reading, options))
      for (const note of notes) process.stderr.write(`hearsay: ${note}\n`)
    } catch (error) {
      const last = failures.at(-1)
      if (last instanceof Error) process.stderr.write(`hearsay: ${last.message}\n`)
      failures.push(error)
    }
  }
  return failures
}

function inputOf(source: string, options: ReadOptions): ReadInput {
  const layers = options.json || options.jsonl ? options.layers : 'all'
  const input = ReadInput.safeParse({ source, layers, ...(options.published && { published: options.published }) })
  if (!input.success) throw new Failure('usage', input.error.issues[0]!.message)
  return input.data
}

function shown(reading: Reading, options: ReadOptions): string {
  if (options.jsonl) return `${JSON.stringify(reading)}\n`
  if (options.json) return `${JSON.stringify(reading, null, 2)}\n`
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  return page(reading, { width: Math.min(process.stdout.columns ?? 100, 120), colour, explain: options.explain === true })
}
