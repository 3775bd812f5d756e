/**
 * `npm run bench [layer…]`: measures each layer and writes bench/results.md. Figures of layers that are not asked for are kept
 * from the last run. What needs data that is not on this machine says so and is skipped.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Figure } from './figure.ts'
import { markdown } from './markdown.ts'

type Measure = () => Promise<readonly Figure[]>

const LAYERS: Readonly<Record<string, () => Promise<{ readonly measure: Measure }>>> = {
  grammar: () => import('./grammar.ts'),
  names: () => import('./names.ts'),
  times: () => import('./times.ts'),
  coreference: () => import('./coreference.ts'),
  factuality: () => import('./factuality.ts'),
  coverage: () => import('./coverage.ts'),
  plover: () => import('./plover.ts'),
  gold: () => import('./gold.ts'),
  stories: () => import('./stories.ts'),
  copies: () => import('./copies.ts'),
  adding: () => import('./adding.ts'),
  crash: () => import('./crash.ts'),
  processes: () => import('./processes.ts'),
  scale: () => import('./scale.ts'),
  speed: () => import('./speed.ts'),
}

const figuresFile = new URL('figures.json', import.meta.url)
const known = (): Record<string, readonly Figure[]> => {
  try {
    return JSON.parse(readFileSync(figuresFile, 'utf8'))
  } catch {
    return {}
  }
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in LAYERS))
if (unknown) {
  process.stderr.write(`bench: there is no layer '${unknown}'; there are ${Object.keys(LAYERS).join(', ')}.\n`)
  process.exit(2)
}

const figures = known()
for (const name of asked.length > 0 ? asked : Object.keys(LAYERS)) {
  const began = Date.now()
  process.stderr.write(`bench: ${name} … `)
  try {
    const { measure } = await LAYERS[name]!()
    const measured = await measure()
    if (measured.some(({ value }) => Number.isFinite(value))) figures[name] = measured
    process.stderr.write(
      `${((Date.now() - began) / 1000).toFixed(0)} s${measured.length === 0 ? ', skipped: its data is not on this machine' : ''}\n`,
    )
  } catch (error) {
    process.stderr.write(`failed: ${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  }
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(
    new URL('results.md', import.meta.url),
    markdown(Object.keys(LAYERS), figures, readFileSync(new URL('errors.md', import.meta.url), 'utf8')),
  )
}
process.exit()
