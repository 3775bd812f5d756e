/** Pages for people: weights at a glance, dates, empty states that teach, and nothing that could take over a terminal. */
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { inkFor } from '../../src/serve/page/ink.ts'
import { actorsView } from '../../src/serve/views/actors.ts'
import { disputesView } from '../../src/serve/views/disputes.ts'
import { documentsView } from '../../src/serve/views/documents.ts'
import { effectsView } from '../../src/serve/views/effects.ts'
import { happeningsView } from '../../src/serve/views/happenings.ts'
import { linksView } from '../../src/serve/views/links.ts'
import { networkView } from '../../src/serve/views/network.ts'
import { originsView } from '../../src/serve/views/origins.ts'
import { searchView } from '../../src/serve/views/search.ts'
import { timelineView } from '../../src/serve/views/timeline.ts'
import { boxes, days } from '../../src/serve/views/words.ts'

const plain = inkFor(80, false)
const EVIL = '\u001b]0;owned\u0007\u001b[2J\u202egnp\nsecond line'

test.each([
  [3, 1, '■□□'],
  [1, 1, '■'],
  [4, 4, '■■■■'],
  [0, 0, ''],
  [40, 2, '■■□□□□…'],
  [40, 12, '■■■■■■…'],
])('%d reports of %d origins are %s', (reports, origins, drawn) => {
  expect(boxes(reports, origins)).toBe(drawn)
})

test.each([
  [{ from: '2014-03-04', to: '2014-03-04' }, '2014-03-04'],
  [{ from: '2014-03-04', to: '2014-03-07' }, '2014-03-04 – 07'],
  [{ from: '2014-03-04', to: '2014-05-07' }, '2014-03-04 – 05-07'],
  [{ from: '2014', to: '2015' }, '2014 – 2015'],
  [{ from: '2014-03' }, '2014-03'],
  [{ to: '2014-03-04' }, '– 2014-03-04'],
  [{}, ''],
])('days %j are %s', (span, shown) => {
  expect(days(span)).toBe(shown)
})

test('what is empty says what to do or what it means', () => {
  const views = [actorsView, disputesView, documentsView, effectsView, happeningsView, linksView, networkView, originsView, timelineView]
  for (const view of views) expect(view.lines({ items: [] }, plain, {}).join(' ')).toMatch(/\w{3,}.*\./)
  expect(documentsView.lines({ items: [] }, plain, {}).join(' ')).toContain('hearsay add')
  expect(searchView.lines({ items: [] }, plain, { words: [EVIL] }).join('')).not.toMatch(/\p{Cc}/u)
})

const party = { role: 'source', actor: 'actor:1', name: EVIL } as const
const voice = { key: 'k', name: EVIL, kind: 'author' }
const account = {
  document: 'doc:1',
  number: 1,
  title: EVIL,
  start: 4,
  end: 9,
  origin: 'origin:1',
  voices: [EVIL],
  chain: [voice],
  value: 'CT+',
  independent: false,
  lemma: EVIL,
  quote: `The \u001b[31m shelled ${EVIL}`,
  sentence: { start: 0, end: 40 },
  event: 'e',
  claim: 'c',
  says: { sources: [], targets: [], places: [], quantities: [] },
} as const
const happening = {
  id: 'happening:1',
  type: 'ASSAULT',
  lemma: EVIL,
  state: 'asserted',
  actors: [party, { ...party, role: 'target', name: 'x'.repeat(300) }],
  from: '2014-03-04',
  to: '2014-03-04',
  reports: 3,
  origins: 1,
  firstHand: 1,
  accounts: [account],
} as const

test('control characters of documents do not reach the terminal, and lines keep to its width', () => {
  const quote = { ...account, trigger: { start: 4, end: 9 }, voice: EVIL, chain: [voice] }
  const position = { value: EVIL, voices: [EVIL, 'B'], speakers: [voice], reports: 1, origins: 1, quotes: [quote] }
  const dispute = {
    id: 'dispute:1',
    kind: 'revised',
    about: 'number',
    question: EVIL,
    happening: 'h',
    positions: [position, position],
    why: EVIL,
    checks: [],
    notes: [],
    rule: 'r',
  } as const
  const origin = {
    id: 'origin:1',
    name: EVIL,
    documents: ['doc:1'],
    members: [{ document: 'doc:1', number: 1, title: EVIL }],
    passages: [
      {
        document: 'doc:1',
        start: 0,
        end: 9,
        similarity: 0.9,
        copyOf: { document: 'doc:2', start: 0, end: 9 },
        edits: [{ kind: 'added', text: EVIL }],
      },
    ],
  } as const
  const lines = [
    ...happeningsView.lines({ items: [happening] }, plain, { accounts: true }),
    ...disputesView.lines({ items: [dispute] }, plain, {}),
    ...originsView.lines({ items: [origin] }, plain, {}),
    ...timelineView.lines({ items: [happening] }, plain, {}),
    ...searchView.lines({ items: [{ number: 1, title: EVIL, snippet: EVIL }] }, plain, { words: ['second'] }),
  ]
  for (const line of lines) {
    expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    expect(stringWidth(line), line).toBeLessThanOrEqual(80)
  }
  expect(lines.join('\n')).toContain('3 reports, 1 origin')
})

test('colour is for terminals only', () => {
  expect(happeningsView.lines({ items: [happening] }, inkFor(80, true), {}).join('')).toContain('\u001b[')
  expect(happeningsView.lines({ items: [happening] }, plain, {}).join('')).not.toContain('\u001b[')
})
