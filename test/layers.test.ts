/** Who may import whom: the table of ARCHITECTURE.md as data. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'knowledge.ts': ['model'],
  import: ['model', 'knowledge.ts'],
  clean: ['model', 'knowledge.ts'],
  read: ['model', 'knowledge.ts'],
  resolve: ['model', 'knowledge.ts'],
  compare: ['model', 'knowledge.ts'],
  store: ['model'],
  'library.ts': ['model', 'knowledge.ts', 'import', 'clean', 'read', 'resolve', 'compare', 'store'],
  library: ['model', 'knowledge.ts', 'import', 'clean', 'read', 'resolve', 'compare', 'store', 'library.ts'],
  serve: ['model', 'library.ts', 'library'],
  show: ['model'],
  'index.ts': ['model', 'library.ts', 'library'],
}

const stageOf = (file: string): string => relative(src, file).split('/')[0]!

/** Types of the answers may be looked at by the page: nothing of them is left when it runs. */
const TYPES_OF_ANSWERS = /^(?:import|export) type \{[^}]*\} from '(?:\.\.\/)+serve\/answers\/[^']+'$/gm

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8')
      .replace(stageOf(file) === 'show' ? TYPES_OF_ANSWERS : /$^/, '')
      .matchAll(/(?:from|import)\s*\(?\s*(?:new URL\()?'(\.{1,2}\/[^']+)'/g),
  ].map((match) => resolve(dirname(file), match[1]!))

test('every stage imports only what the table allows', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: src }).map((file) => resolve(src, file))
  const forbidden = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !relative(src, target).startsWith('..'))
      .filter((target) => stageOf(target) !== stageOf(file) && !ALLOWED[stageOf(file)]?.includes(stageOf(target)))
      .map((target) => `${relative(src, file)} imports ${relative(src, target)}`),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(forbidden).toEqual([])
})

test('ARCHITECTURE.md quotes the table', () => {
  const text = readFileSync(resolve(src, '../ARCHITECTURE.md'), 'utf8')
  for (const [stage, allowed] of Object.entries(ALLOWED)) {
    const row = text.split('\n').findLast((line) => line.startsWith(`| \`${stage}\` |`))
    expect(row, `a row for ${stage}`).toBeDefined()
    for (const name of allowed) expect(row).toContain(`\`${name}\``)
  }
})

test('the check sees a forbidden import', () => {
  expect(ALLOWED[stageOf(resolve(src, 'read/x.ts'))]).not.toContain(stageOf(resolve(src, 'resolve/y.ts')))
})
