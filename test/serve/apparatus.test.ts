/** What the case knows about one document beside its reading, and rules in plain words, over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ApparatusAnswer } from '../../src/serve/answers/apparatus.ts'
import { editsBetween } from '../../src/serve/answers/edits.ts'
import type { RuleAnswer } from '../../src/serve/answers/rule.ts'
import { wordsChanged } from '../../src/serve/answers/words-changed.ts'
import { type Serving, serve } from '../../src/serve/http/server.ts'
import { smallCase } from './small-case.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serve({ case: await smallCase(), port: 0, by: 'ada' })
})
afterAll(() => serving.close())

const get = async <T>(path: string): Promise<T> => (await (await fetch(new URL(path, serving.url))).json()) as T
const decide = async (...actions: readonly object[]): Promise<void> => {
  const body = JSON.stringify({ actions })
  const response = await fetch(new URL('/decisions', serving.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect(response.status).toBe(200)
}
const about = (document: number, query = ''): Promise<ApparatusAnswer> => get(`/documents/${document}/apparatus${query}`)

test('every event of the reading is there, in the order of the text, with the happening that it tells of', async () => {
  const [reading, { events }] = await Promise.all([
    get<{ events: readonly { id: string; start: number }[] }>('/documents/1/reading'),
    about(1),
  ])
  expect(events.map(({ event }) => event.split('#')[1])).toEqual(reading.events.map(({ id }) => id))
  expect(events.some(({ happening, reports }) => happening?.startsWith('happening:') && (reports ?? 0) > 0)).toBe(true)
})

test('copied stretches name the document and how many words differ; the edits come when asked for', async () => {
  const all = await Promise.all([1, 2, 3, 4].map((number) => about(number)))
  const copied = all.find(({ copies }) => copies.length > 0)!
  const [first] = copied.copies
  expect(first!.of.number).not.toBe(copied.number)
  expect(first!.words).toBeGreaterThanOrEqual(0)
  expect(first!.edits).toBeUndefined()
  const [withEdits] = (await about(copied.number, '?edits=true')).copies
  expect(wordsChanged(withEdits!.edits!)).toBe(first!.words)
})

test('what people decide stands at its event: verdict, correction with what was read, note; undone it is gone', async () => {
  const before = (await about(1)).events.find(({ claims }) => claims.length === 1)!
  const target = before.event
  await decide({ kind: 'accept', target, why: 'seen' })
  await decide({ kind: 'correct', target, change: { type: 'PROTEST', value: 'CT-', from: '2014-03-01' } })
  await decide({ kind: 'note', target, text: 'ask again' })
  const after = (await about(1)).events.find(({ event }) => event === target)!
  expect(after).toMatchObject({
    type: 'PROTEST',
    from: '2014-03-01',
    read: { type: before.type },
    verdict: { verdict: 'accepted', by: 'ada', why: 'seen' },
    correction: { by: 'ada', change: { type: 'PROTEST' } },
    notes: [{ text: 'ask again', by: 'ada' }],
  })
  expect(after.claims[0]).toMatchObject({ value: 'CT-', read: before.claims[0]!.value })
  await decide({ kind: 'reject', target })
  expect((await about(1)).events.find(({ event }) => event === target)!.verdict!.verdict).toBe('rejected')
  await fetch(new URL('/undo', serving.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect((await about(1)).events.find(({ event }) => event === target)!.verdict!.verdict).toBe('accepted')
})

test('an event that a person labelled is among the others', async () => {
  const { text } = await get<{ text: string }>('/documents/1/reading')
  const known = (await about(1)).events
  const [word] = [...text.matchAll(/[a-z]{5,}/g)].filter(({ index }) => known.every(({ start, end }) => index >= end || index + 5 <= start))
  const [start, end] = [word!.index, word!.index + word![0].length]
  await decide({ kind: 'label', document: '1', start, end, type: 'CONSULT', why: 'missed' })
  const found = (await about(1)).events.find((event) => event.start === start && event.end === end)
  expect(found).toMatchObject({ type: 'CONSULT', label: { by: 'ada', why: 'missed' }, claims: [{ value: 'CT+' }] })
})

test('rules of the readings are explained in plain words', async () => {
  const { rules } = await about(1)
  expect(rules.length).toBeGreaterThan(2)
  const ids = rules.map(({ id }) => `id=${encodeURIComponent(id)}`).join('&')
  const explained = await get<readonly RuleAnswer[]>(`/rules?${ids}`)
  expect(explained.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
})

test.each([
  ['lexicon:attack/verb[free]@attack', 'events', /“attack”.*ASSAULT/],
  ['rule:give-up-arms', 'events', /RETREAT/],
  ['links/prevent-object', 'links', /kept another from happening/],
  ['effects/benefit-subject', 'effects', /gains/],
  ['factuality/negation', 'factuality', /did not happen/],
  ['factuality/fail', 'factuality', /“fail”/],
  ['factuality/allegedly', 'factuality', /likely/],
  ['attributions/says-verb', 'attributions', /saying/],
  ['denial', 'disputes', /did not/],
])('the rule %s is one of %s', async (id, layer, words) => {
  const [rule] = await get<readonly RuleAnswer[]>(`/rules?id=${encodeURIComponent(id)}`)
  expect(rule).toMatchObject({ layer })
  expect(rule!.about).toMatch(words)
  expect([...rule!.yes, ...rule!.no].join(' ')).not.toMatch(/\]/)
})

test('a rule that is not there is a problem', async () => {
  expect((await fetch(new URL('/rules?id=made-up', serving.url))).status).toBe(404)
})

test.each([
  ['a b c', 'a b c', 0],
  ['a b  c', 'a b c', 0],
  ['the army withdrew', 'the army retreated', 1],
  ['one two three', 'one three', 1],
  ['one three', 'one two new three', 2],
])('from %j to %j %d words differ', (before, after, words) => {
  expect(wordsChanged(editsBetween(before, after))).toBe(words)
})
