/** The documents keep their promises: commands, options, terms. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { PASSAGE_ROLES, PLOVER_TYPES, VOICE_KINDS } from '../src/model/reading.ts'
import { commands } from '../src/serve/cli.ts'

const root = resolve(import.meta.dirname, '..')
const text = (file: string): string => readFileSync(resolve(root, file), 'utf8')
const documents = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'NOTICE']

test('the documents of the house are there', () => {
  for (const file of documents) expect(existsSync(resolve(root, file)), file).toBe(true)
})

test('README names the two commands, and package.json has every script it mentions', () => {
  const readme = text('README.md')
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
  const scripts = JSON.parse(text('package.json')).scripts as Record<string, string>
  for (const file of ['README.md', 'CONTRIBUTING.md']) {
    for (const [, name] of text(file).matchAll(/`npm (?:run )?([a-z:]+)/g))
      if (name !== 'ci' && name !== 'install') expect(scripts, `${file}: npm run ${name}`).toHaveProperty(name!)
  }
})

test('every command and option is in docs/reference/cli.md', () => {
  const reference = text('docs/reference/cli.md')
  for (const command of commands().commands) {
    expect(reference).toContain(`hearsay ${command.name()}`)
    for (const option of command.options) expect(reference, `${command.name()} ${option.long}`).toContain(option.long!)
  }
})

test('GLOSSARY explains every term of the field that the model uses', () => {
  const glossary = text('GLOSSARY.md')
  const terms = [
    ...PLOVER_TYPES,
    ...PASSAGE_ROLES,
    ...VOICE_KINDS,
    'attribution',
    'cue',
    'factuality',
    'trigger',
    'claim',
    'dispute',
    'effect',
    'happening',
    'origin',
    'copy',
    'elision',
    'mention',
    'actor',
    'voice',
    'passage',
    'TIMEX3',
    'EDTF',
    'FactBank',
    'PLOVER',
    'CAMEO',
    'Universal Dependencies',
  ]
  for (const term of terms) expect(glossary, term).toContain(term)
})

test('links between documents lead somewhere', () => {
  for (const file of globSync('{*.md,docs/**/*.md,examples/*.md,train/*.md,bench/*.md,knowledge/**/*.md}', { cwd: root })) {
    for (const [, target] of text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(existsSync(resolve(root, dirname(file), target!)), `${file} → ${target}`).toBe(true)
  }
})
