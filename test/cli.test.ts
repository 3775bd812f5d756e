/** The command line: what it prints, where, and with which exit code. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReadingSchema } from '../src/model/reading.ts'
import { hearsay } from './helpers/hearsay.ts'
import { transcript } from './helpers/transcript.ts'

const sample = 'examples/cod-war-post.txt'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('prints a page, without colour in a pipe, and nothing on standard error', async () => {
  const { code, out, err } = await hearsay(['read', sample])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Iceland')
  expect(out).not.toContain('\u001b[')
})

test('--json prints one valid reading, the same bytes twice', async () => {
  const first = await hearsay(['read', sample, '--json', '--layers', 'all'])
  const second = await hearsay(['read', sample, '--json', '--layers', 'all'])
  expect(first.out).toBe(second.out)
  expect(ReadingSchema.parse(JSON.parse(first.out)).tokens?.length).toBeGreaterThan(100)
})

test('--jsonl prints one reading a line; one bad source does not stop the others', async () => {
  const { code, out, err } = await hearsay(['read', sample, '/no/such/file', '-', '--jsonl'], 'Rebels attacked the town.')
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).schema),
  ).toEqual(['hearsay.reading/1', 'hearsay.reading/1'])
  expect(code).toBe(3)
  expect(err).toMatch(/^hearsay: .*\/no\/such\/file.*\n$/)
})

test('a published date anchors relative dates and is kept', async () => {
  const { out } = await hearsay(['read', '-', '--json', '--published', '2011-07-07'], 'Rebels attacked the town yesterday.')
  const reading = JSON.parse(out)
  expect(reading.document.published).toBe('2011-07-07')
  expect(reading.times.map((time: { value: string }) => time.value)).toEqual(['2011-07-06'])
})

test('what is not English keeps its passages and says so in one line', async () => {
  const { code, out, err } = await hearsay(
    ['read', '-', '--json'],
    'Von Anna Beispiel\n\nDie Regierung hat am Montag den Rückzug der Truppen aus dem Süden des Landes angekündigt.\n\nDer Minister sagte, er wisse davon nichts.\n',
  )
  const reading = JSON.parse(out)
  expect([code, reading.document.language]).toEqual([0, 'de'])
  expect(reading.passages.length).toBeGreaterThan(1)
  expect(reading.events).toEqual([])
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toContain('English only')
})

test.each([
  ['nothing at all', ['read', file('empty.txt', '')], 5],
  ['only white space', ['read', file('blank.txt', ' \n\t\n')], 5],
  [
    'a binary file',
    [
      'read',
      file(
        'data.txt',
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      ),
    ],
    4,
  ],
  ['no such file', ['read', join(folder, 'none.txt')], 3],
  ['this machine', ['read', 'http://127.0.0.1:9/'], 8],
  ['a private network', ['read', 'http://[::ffff:10.0.0.1]/'], 8],
  ['a date that is none', ['read', sample, '--published', 'last week'], 2],
  ['an unknown option', ['read', sample, '--shout'], 2],
  ['an unknown command', ['reed', sample], 2],
  ['two sources for --json', ['read', sample, sample, '--json'], 2],
])('%s ends in one sentence and its exit code', async (_, args, expected) => {
  const { code, out, err } = await hearsay(args)
  expect(code).toBe(expected)
  expect(out).toBe('')
  expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
  expect(err).not.toMatch(/^\s+at /m)
})

test('readers are listed in their order, each with its reason', async () => {
  const { code, out } = await hearsay(['readers'])
  expect(code).toBe(0)
  expect(out.indexOf('grammar@')).toBeLessThan(out.indexOf('events@'))
})

test('escape sequences in a document do not reach the terminal', async () => {
  const { out } = await hearsay(
    ['read', '-'],
    'Rebels \u001b[31mattacked\u001b[0m the town. The \u009b31mmayor said that the army shelled it.',
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
  expect(out).not.toMatch(/[\u001b\u009b]/)
})

test('the reading in the README is what is printed', async () => {
  const printed = new Set((await hearsay(['read', sample])).out.split('\n'))
  for (const line of transcript('read')) expect(printed, line).toContain(line)
})

test('a document reads the same wherever it stands in a long row', async () => {
  const { out } = await hearsay(['read', ...Array.from({ length: 40 }, () => sample), '--jsonl'])
  expect(new Set(out.trim().split('\n')).size).toBe(1)
})
