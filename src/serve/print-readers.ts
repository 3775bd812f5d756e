import { contextOf } from './context.ts'
import { readers } from './operations/readers.ts'

/** Prints the readers in their order: name, what it needs → what it makes, and why it stands there. */
export async function printReaders(): Promise<void> {
  const rows = await readers.run({}, contextOf({}))
  for (const [i, row] of rows.entries()) {
    const needs = row.requires.length > 0 ? row.requires.join(', ') : 'the text'
    process.stdout.write(
      `${String(i + 1).padStart(2)}  ${row.name}@${row.version}\n    ${needs} → ${row.provides.join(', ')}\n    ${row.about}\n`,
    )
  }
}
