/** The list of documents: its address, order and window; what was pasted; what an import told. */
import { expect, test } from 'vitest'
import { linksIn, pasted } from '../../src/show/documents/add/pasted.ts'
import { after, BEGUN, leftWords, type News, nameOf, secondsLeft } from '../../src/show/documents/add/progress.ts'
import { sortedOut } from '../../src/show/documents/add/sorted-out.ts'
import { documentsSearch } from '../../src/show/documents/address.ts'
import { type Row, rowsFor } from '../../src/show/documents/rows.ts'
import { visibleRows } from '../../src/show/documents/visible.ts'
import { when } from '../../src/show/documents/when.ts'

const row = (number: number, more: Partial<Row> = {}): Row => ({
  id: `doc:${number}`,
  number,
  uri: `file:///${number}.txt`,
  language: 'en',
  added: '2026-01-01T00:00:00Z',
  sha256: '',
  words: 10 * number,
  events: 2,
  claims: 2,
  origins: [],
  voices: [],
  reviewed: 0,
  disputed: 0,
  left: 2,
  copy: 0,
  ...more,
})

test('an address keeps what it knows and drops the rest', () => {
  const given = { q: ' army ', show: 'copies', sort: 'words', desc: true, chosen: 3, pane: 'add', pick: [2, 2, 'x', -1, 5], other: 1 }
  expect(documentsSearch(given)).toEqual({ q: ' army ', show: 'copies', sort: 'words', desc: true, chosen: 3, pane: 'add', pick: [2, 5] })
  expect(documentsSearch({ show: 'all', sort: 'number', desc: 'no', chosen: 1.5, pane: 'x', pick: [], q: '  ' })).toEqual({})
})

test('rows are narrowed by words of title, outlet and voice, and sorted with ties in the order of adding', () => {
  const rows = [
    row(1, { title: 'Émeute à Basra', published: '2008-03-25' }),
    row(2, { publisher: 'Gulf Wire', voices: [{ key: 'v', name: 'Spokesman', accounts: 1 }], copy: 0.7, left: 0 }),
    row(3, { published: '2008-03-01', disputed: 2 }),
  ]
  const numbers = (search: Parameters<typeof rowsFor>[1]): readonly number[] => rowsFor(rows, search).map(({ number }) => number)
  expect(numbers({ q: 'emeute BASRA' })).toEqual([1])
  expect(numbers({ q: 'spokesman wire' })).toEqual([2])
  expect(numbers({ show: 'copies' })).toEqual([2])
  expect(numbers({ show: 'review' })).toEqual([1, 3])
  expect(numbers({ sort: 'published' })).toEqual([3, 1, 2])
  expect(numbers({ sort: 'published', desc: true })).toEqual([1, 3, 2])
  expect(numbers({ sort: 'events', desc: true })).toEqual([1, 2, 3])
  expect(numbers({ sort: 'title' })).toEqual([2, 3, 1])
})

test('only rows in sight and a few beyond are drawn, wherever the list is scrolled', () => {
  expect(visibleRows({ top: 100, height: 900, row: 36, count: 10_000 })).toEqual({ first: 0, last: 35 })
  const deep = visibleRows({ top: -180_000, height: 900, row: 36, count: 10_000 })
  expect(deep).toEqual({ first: 4988, last: 5037 })
  expect(visibleRows({ top: -1_000_000, height: 900, row: 36, count: 100 }).last).toBe(100)
  expect(visibleRows({ top: 0, height: 900, row: 36, count: 0 })).toEqual({ first: 0, last: 0 })
})

test.each([
  ['https://a.example/x\n http://b.example', undefined, { kind: 'links', links: ['https://a.example/x', 'http://b.example'] }],
  ['see https://a.example/x for more', undefined, { kind: 'words', text: 'see https://a.example/x for more', type: 'text/plain' }],
  ['<!DOCTYPE html><p>Words', undefined, { kind: 'words', text: '<!DOCTYPE html><p>Words', type: 'text/html' }],
  ['One. Two. Three.', '<p>One.</p><p>Two. Three.</p>', { kind: 'words', text: '<p>One.</p><p>Two. Three.</p>', type: 'text/html' }],
  ['let me = code()', '<pre><span>let me</span></pre>', { kind: 'words', text: 'let me = code()', type: 'text/plain' }],
  ['  \n', undefined, undefined],
  ['a slip', undefined, undefined],
])('%j pasted is understood', (text, html, expected) => expect(pasted(text, html)).toEqual(expected))

test('javascript: and other addresses are no links', () => {
  expect(linksIn('javascript:alert(1)')).toEqual([])
  expect(linksIn('https://a.example file:///etc/passwd')).toEqual([])
})

test('of a folder only what may be a document is sent; the rest is listed with its reason', () => {
  const file = (path: string, size = 10) => ({ path, file: { size } as File })
  const { send, passed } = sortedOut([
    file('a/b.txt'),
    file('a/pic.png'),
    file('pic.png'),
    file('a/.hidden.txt'),
    file('big.txt', 6_000_000),
    file('no.txt', 0),
  ])
  expect(send.map(({ path }) => path)).toEqual(['a/b.txt', 'pic.png'])
  expect(passed.map(({ path }) => path)).toEqual(['a/pic.png', 'a/.hidden.txt', 'big.txt', 'no.txt'])
  for (const { why } of passed) expect(why).toMatch(/^[A-Z].*\.$/)
})

test('news add up to progress; copies are told the same way round whoever came first', () => {
  const shared = { document: 'doc:1', number: 1, title: 'Wire', ofOther: 0.5, ofOwn: 0.9 }
  const news: readonly News[] = [
    { event: 'found', uri: '', documents: 3 },
    { event: 'reading', uri: 'a' },
    { event: 'reading', uri: 'b' },
    { event: 'added', uri: 'a', number: 2, title: 'Reprint', copyOf: [shared], copiedBy: [], notes: ['Odd.'] },
    { event: 'failed', uri: 'c', reason: 'No.' },
  ]
  const now = news.reduce(after, BEGUN)
  expect(now).toMatchObject({ stage: 'reading', found: 3, settled: 2, added: 1, failed: 1, reading: ['b'] })
  expect(now.copies).toEqual([{ ...shared, of: { number: 2, title: 'Reprint' } }])
  const turned = after(now, {
    event: 'added',
    uri: 'b',
    number: 3,
    title: 'Original',
    copyOf: [],
    copiedBy: [{ ...shared, number: 2, title: 'Reprint' }],
    notes: [],
  })
  expect(turned.copies.at(-1)).toMatchObject({
    number: 3,
    title: 'Original',
    of: { number: 2, title: 'Reprint' },
    ofOwn: 0.5,
    ofOther: 0.9,
  })
  expect(after(turned, { event: 'broken', reason: 'Gone.' })).toMatchObject({ stage: 'over', broken: 'Gone.' })
})

test('time that is left is told only when it can be known', () => {
  expect(secondsLeft({ found: 10, settled: 1 }, 0, 5)).toBeUndefined()
  expect(secondsLeft({ found: 10, settled: 5 }, 0, 10)).toBe(10)
  expect(secondsLeft({ found: 10, settled: 6 }, 4, 10)).toBe(20)
  expect([leftWords(undefined), leftWords(2), leftWords(42), leftWords(90), leftWords(7300)]).toEqual([
    '',
    'about 5 s left',
    'about 45 s left',
    'about 2 min left',
    'about 3 h left',
  ])
  expect([nameOf('upload:00ff/a%20b/c.txt'), nameOf('https://a.example/x/'), nameOf('%zz')]).toEqual(['c.txt', 'a.example/x', '%zz'])
})

test('dates are written as people write them', () => {
  expect([when('2008-03-25'), when('2008-03'), when('2008~'), when('2008-03-25?'), when('../2008'), when(undefined)]).toEqual([
    '25 Mar 2008',
    'Mar 2008',
    'about 2008',
    '25 Mar 2008, not certain',
    '../2008',
    '',
  ])
})
