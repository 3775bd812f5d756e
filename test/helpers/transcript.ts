/** What the README shows as printed. */
import { readFileSync } from 'node:fs'

/** The lines of the block that `<!-- from: name -->` stands before; `…` stands for lines left out. */
export function transcript(name: string): readonly string[] {
  const block = new RegExp(`<!-- from: ${name} -->\\n\`\`\`text\\n([\\s\\S]*?)\\n\`\`\``).exec(readFileSync('README.md', 'utf8'))
  if (!block) throw new Error(`The README shows nothing from '${name}'.`)
  return block[1]!.split('\n').filter((line) => line.trim() !== '…')
}
