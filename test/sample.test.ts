/** The sample case shows what examples/basra-2008.md and docs/guide/first-case.md promise. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { hearsay } from './helpers/hearsay.ts'
import { transcript, withoutIds } from './helpers/transcript.ts'

const sample = 'examples/basra-2008'
const database = join(mkdtempSync(join(tmpdir(), 'hearsay-sample-')), 'basra.db')
const ask = async (...args: string[]): Promise<string> => (await hearsay([...args, '--case', database])).out.replaceAll(/\s+/g, ' ')

beforeAll(async () => {
  const { code } = await hearsay(['add', sample, '--case', database])
  expect(code).toBe(0)
}, 120_000)

test('ten documents are added', async () => {
  expect(JSON.parse((await hearsay(['documents', '--json', '--case', database])).out)).toHaveLength(10)
})

test('the curfew has three reports and one origin', async () => {
  expect(await ask('happenings')).toMatch(/curfew · government [^■□]*■□□ 3 reports, 1 origin /)
})

test('the agency and its reprints are one origin, with what was changed', async () => {
  const out = await ask('origins')
  expect(out).toMatch(/Gulf Wire ■□□□ 4 documents/)
  expect(out).toContain('[−on Tuesday−]{+yesterday+}')
})

test('the dispute over who brokered the ceasefire shows both sides in their own words', async () => {
  const out = await ask('disputes')
  expect(out).toMatch(/happened — [^(]*Miriam Aldous[^(]*\(\d origins\) “Iran brokered the ceasefire in Basra because it wanted/)
  expect(out).toMatch(/did not happen — ministry official \(1 origin\) “A ministry official told the Bulletin that Iran did not broker/)
})

test.each(['happenings', 'origins', 'disputes'])('what the README shows of %s is what is printed', async (command) => {
  const printed = withoutIds((await hearsay([command, '--case', database])).out)
  for (const line of transcript(command)) expect(printed, line).toContain(line)
})

test('every document says that it is a sample', () => {
  for (const file of readdirSync(sample))
    expect(readFileSync(join(sample, file), 'utf8'), file).toMatch(/Sample (?:text|page) written for Hearsay/)
})
