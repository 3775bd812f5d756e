/** Every question to a case on the command line: pages for people, whole answers for programs, one sentence when it fails. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { isListing } from '../../src/serve/listing.ts'
import { operations } from '../../src/serve/operations.ts'
import type { Run } from '../helpers/hearsay.ts'
import { hearsay } from './hearsay-here.ts'
import { FOLDER, smallCase } from './small-case.ts'

let file = ''
beforeAll(async () => {
  file = await smallCase()
})

const ask = (...args: readonly string[]): Promise<Run> => hearsay(['--case', file, ...args])

async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, out, err } = await ask(...args, '--json')
  expect([code, err], args.join(' ')).toEqual([0, ''])
  return JSON.parse(out) as T
}

interface Place {
  readonly document: string
  readonly start: number
  readonly end: number
}

interface Account extends Place {
  readonly quote: string
  readonly voices: readonly string[]
  readonly sentence: { readonly start: number; readonly end: number }
}

interface Happening {
  readonly id: string
  readonly reports: number
  readonly origins: number
  readonly state: string
  readonly lemma: string
  readonly accounts: readonly Account[]
}

interface Document {
  readonly id: string
  readonly number: number
  readonly uri: string
}

/** The text of each document as the case keeps it: for plain text the file itself. */
async function textsById(): Promise<ReadonlyMap<string, string>> {
  const documents = await json<readonly Document[]>('documents')
  return new Map(documents.map(({ id, uri }) => [id, readFileSync(new URL(uri), 'utf8')]))
}

const QUESTIONS: readonly (readonly string[])[] = [
  ['overview'],
  ['cases'],
  ['documents'],
  ['reading', '3'],
  ['search', 'harbour'],
  ['happenings', '--all'],
  ['disputes'],
  ['origins', '--edits'],
  ['timeline'],
  ['actors'],
  ['actor', 'Aron Vell'],
  ['network'],
  ['acts'],
  ['links'],
  ['effects'],
]

test.each(QUESTIONS)('hearsay %s %s prints a page, and JSON that its schema knows', async (...args) => {
  const page = await ask(...args)
  expect([page.code, page.err]).toEqual([0, ''])
  expect(page.out.trim().length).toBeGreaterThan(20)
  expect(page.out).not.toContain('undefined')
  expect(page.out).not.toContain('\u001b[')
  const operation = operations.find(({ name }) => name === args[0])!
  const whole = isListing(operation)
    ? operation.under
      ? z.object({ [operation.under]: z.array(operation.item) })
      : z.array(operation.item)
    : operation.output
  const answer = whole.safeParse(await json(...args))
  expect(answer.error?.issues ?? []).toEqual([])
})

test('a happening is found by the beginning of its id, with the same accounts as in the list', async () => {
  const all = await json<readonly Happening[]>('happenings')
  const most = all.toSorted((a, b) => b.reports - a.reports)[0]!
  const one = await json<{ happening: Happening }>('happening', most.id.slice(0, -3))
  expect(one.happening).toEqual(most)
  const { out } = await ask('happening', most.id)
  expect(out).toContain('According to whom')
})

test('reports and origins: a reprint is a report and no origin, and its quotes stand in the texts', async () => {
  const all = await json<readonly Happening[]>('happenings')
  const shelling = all.find(({ lemma, reports }) => lemma === 'shell' && reports > 1)!
  expect(new Set(shelling.accounts.map(({ document }) => document)).size).toBe(4)
  expect([shelling.reports, shelling.origins, shelling.state]).toEqual([4, 3, 'contested'])
  const texts = await textsById()
  for (const { document, start, end, quote, sentence } of all.flatMap(({ accounts }) => accounts)) {
    expect(texts.get(document)!.slice(sentence.start, sentence.end)).toBe(quote)
    expect(quote).toContain(texts.get(document)!.slice(start, end))
  }
})

test('disputes carry both sides, and every quote is what stands between its offsets', async () => {
  const all =
    await json<readonly { kind: string; positions: readonly { value: string; voices: readonly string[]; quotes: readonly Account[] }[] }[]>(
      'disputes',
    )
  const texts = await textsById()
  expect(all.some(({ kind }) => kind === 'dispute')).toBe(true)
  for (const { positions } of all) {
    expect(positions.length).toBeGreaterThan(1)
    for (const { document, start, end, quote } of positions.flatMap(({ quotes }) => quotes))
      expect(texts.get(document)!.slice(start, end)).toBe(quote)
  }
})

test('origins name the reprint, and their edits give both texts again', async () => {
  interface Passage extends Place {
    readonly copyOf?: Place
    readonly edits?: readonly { readonly kind: string; readonly text: string }[]
  }
  const all = await json<readonly { documents: readonly string[]; passages: readonly Passage[] }[]>('origins', '--edits')
  const texts = await textsById()
  expect(Math.max(...all.map(({ documents }) => documents.length))).toBe(2)
  const copies = all.flatMap(({ passages }) => passages).filter(({ copyOf }) => copyOf)
  expect(copies.length).toBeGreaterThan(0)
  for (const { document, start, end, copyOf, edits } of copies) {
    const side = (left: string): string =>
      edits!
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('')
    expect(side('removed')).toBe(texts.get(document)!.slice(start, end))
    expect(side('added')).toBe(texts.get(copyOf!.document)!.slice(copyOf!.start, copyOf!.end))
  }
})

test('search gives hits with offsets; filters narrow; a document is called by number, id or path', async () => {
  const { hits } = await json<{ hits: readonly (Place & { snippet: string })[] }>('search', 'ambulances')
  const texts = await textsById()
  expect(hits.length).toBe(2)
  for (const { document, start, end } of hits) expect(texts.get(document)!.slice(start, end)).toBe('ambulances')
  const [third] = (await json<readonly Document[]>('documents')).filter(({ number }) => number === 3)
  for (const name of ['3', third!.id, join(FOLDER, '03-ministry.txt')]) {
    const narrowed = await json<{ hits: readonly Place[] }>('search', 'ambulances', '--document', name)
    expect(
      narrowed.hits.map(({ document }) => document),
      name,
    ).toEqual([third!.id])
  }
})

test('types come in any case and with commas, dates as months; a limit cuts the list', async () => {
  const assaults = await json<readonly { type: string }[]>('happenings', '--types', 'assault,accuse')
  expect(new Set(assaults.map(({ type }) => type))).toEqual(new Set(['ASSAULT', 'ACCUSE']))
  const march = await json<readonly Happening[]>('happenings', '--from', '2014-03', '--to', '2014-03')
  const later = await json<readonly Happening[]>('happenings', '--from', '2015')
  expect(march.length).toBeGreaterThan(later.length)
  expect(await json<readonly unknown[]>('documents', '--limit', '3')).toHaveLength(3)
})

test('what is planned is listed with --all only', async () => {
  const states = async (...args: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set((await json<readonly Happening[]>('happenings', ...args)).map(({ state }) => state))
  expect(await states()).not.toContain('open')
  expect(await states('--all')).toContain('open')
})

test('--case stands before or after the command, or in HEARSAY_CASE', async () => {
  const before = await hearsay(['--case', file, 'documents'])
  const after = await hearsay(['documents', '--case', file])
  const told = await hearsay(['documents'], '', { HEARSAY_CASE: file })
  expect(after.out).toBe(before.out)
  expect(told.out).toBe(before.out)
  expect(before.out).toMatch(/\d\d % of document 1\n/)
})

test('a question takes in what was decided since', async () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'hearsay-decide-')), 'case.db')
  copyFileSync(file, copy)
  const [first] = JSON.parse((await hearsay(['--case', copy, 'actors', 'Vell', '--json'])).out) as { id: string }[]
  expect((await hearsay(['--case', copy, 'decide', 'rename', first!.id, 'Aron T. Vell'])).code).toBe(0)
  const { out } = await hearsay(['--case', copy, 'actor', first!.id])
  expect(out).toContain('Aron T. Vell')
})

test.each([
  ['no case', ['--case', '/nowhere/none.db', 'documents'], 3],
  ['no such happening', ['happening', 'zz\u001b[31m\n‮'], 3],
  ['no such actor', ['actor', '../../etc'], 3],
  ['no such document', ['reading', '99'], 3],
  ['a type that is none', ['happenings', '--types', 'WAR'], 2],
  ['a date that is none', ['timeline', '--from', '2014-13'], 2],
  ['a limit that is too high', ['documents', '--limit', '1e9'], 2],
  ['a limit below one', ['documents', '--limit', '0'], 2],
  ['no words', ['search'], 2],
  ['a port that is none', ['serve', '--port', '99999'], 2],
  ['another host without a token', ['serve', '--host', '0.0.0.0', '--port', '0'], 2],
])('%s ends in one sentence and its exit code', async (_, args, expected) => {
  const { code, out, err } = await hearsay(args[0] === '--case' ? args : ['--case', file, ...args], '', { HEARSAY_TOKEN: '' })
  expect([code, out], err).toEqual([expected, ''])
  expect(err.trim().split('\n')).toHaveLength(1)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
  expect(err).not.toMatch(/[\u001b\u202e]/)
})

test('a file that is no case is left as it is', async () => {
  const other = join(mkdtempSync(join(tmpdir(), 'hearsay-other-')), 'notes.db')
  writeFileSync(other, 'just some notes')
  const { code, err } = await hearsay(['--case', other, 'documents'])
  expect(code).toBeGreaterThan(0)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(readFileSync(other, 'utf8')).toBe('just some notes')
})

test('hearsay open makes the sample a case once, and never into one that is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-open-'))
  const made = await hearsay(['--case', join(folder, 'new.db'), 'open', '--no-serve'])
  expect([made.code, made.err]).toEqual([0, ''])
  expect(made.out).toMatch(/10 documents/)
  expect(made.out).toMatch(/■□+ \d+ documents/)
  expect(existsSync(join(folder, 'new.db'))).toBe(true)
  const ours = await ask('open', '--no-serve')
  expect(ours.out).toMatch(/^\S+case\.db {2}4 documents · 3 independent origins/)
})
