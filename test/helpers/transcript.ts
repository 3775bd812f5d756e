/** What the README shows as printed. */
import { readFileSync } from 'node:fs'

/** Printed lines without the id at their end: it changes with what is compared. */
export const withoutIds = (out: string): ReadonlySet<string> =>
  new Set(out.split('\n').map((line) => line.replace(/\s+(?:happening|dispute):[0-9a-f]+$/, '')))

/** The lines of the block that `<!-- from: name -->` stands before; `…` stands for lines left out. */
export function transcript(name: string): readonly string[] {
  const block = new RegExp(`<!-- from: ${name} -->\\n\`\`\`text\\n([\\s\\S]*?)\\n\`\`\``).exec(readFileSync('README.md', 'utf8'))
  if (!block) throw new Error(`The README shows nothing from '${name}'.`)
  return block[1]!.split('\n').filter((line) => line.trim() !== '…')
}
