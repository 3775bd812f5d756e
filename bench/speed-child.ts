/** Reads texts (a JSON list on standard input) through the whole reading; prints sentences, seconds and peak memory. */
import { readFileSync } from 'node:fs'
import { closeLibrary, readText } from '../src/library.ts'

const texts = JSON.parse(readFileSync(0, 'utf8')) as readonly string[]
await readText(texts[0]!, 'warm-up')
const began = performance.now()
let sentences = 0
for (const [i, text] of texts.entries()) sentences += (await readText(text, `text ${i}`, { layers: 'all' })).reading.sentences!.length
process.stdout.write(
  JSON.stringify({ sentences, seconds: (performance.now() - began) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }),
)
await closeLibrary()
