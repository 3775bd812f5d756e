/** The whole way, on the sample post: what a reader of the page must be able to trust. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeLibrary, order, pipeline, readDocument } from '../src/library.ts'
import { type Reading, ReadingSchema } from '../src/model/reading.ts'

const sample = new URL('../examples/cod-war-post.txt', import.meta.url).pathname
let reading: Reading

beforeAll(async () => {
  reading = (await readDocument(sample, { layers: 'all' })).reading
})
afterAll(closeLibrary)

const words = ({ start, end }: { start: number; end: number }): string => reading.text.slice(start, end)
const eventAt = (word: string, nth = 0) => reading.events.filter((event) => words(event) === word)[nth]
const claimsOn = (id: string | undefined) => reading.claims.filter((claim) => claim.event === id)

test('is a valid reading of the very text', () => {
  expect(ReadingSchema.safeParse(reading).error).toBeUndefined()
  expect(reading.text).toBe(readFileSync(sample, 'utf8'))
})

test('passages tile the text', () => {
  const outer = reading.passages.filter(
    (p) => !reading.passages.some((q) => q !== p && q.start <= p.start && p.end <= q.end && q.end - q.start > p.end - p.start),
  )
  expect(outer[0]?.start).toBe(0)
  expect(outer.at(-1)?.end).toBe(reading.text.length)
  outer.slice(1).forEach((passage, i) => {
    expect(passage.start).toBe(outer[i]!.end)
  })
})

test('every id that is named exists', () => {
  const ids = new Set(
    [...reading.voices, ...reading.actors, ...reading.events, ...reading.claims, ...reading.times, ...reading.passages].map(({ id }) => id),
  )
  const named = [
    ...reading.passages.flatMap((p) => [p.voice, p.copyOf?.passage]),
    ...reading.voices.flatMap((v) => [v.within, v.actor]),
    ...reading.mentions.map((m) => m.actor),
    ...reading.actors.flatMap((a) => a.memberOf ?? []),
    ...reading.events.flatMap((e) => [e.time, e.sameAs, ...e.arguments.map((a) => a.actor)]),
    ...reading.claims.flatMap((c) => [c.event, ...c.voices]),
    ...reading.links.flatMap((l) => [l.from, l.to, l.voice]),
    ...reading.effects.flatMap((e) => [e.event, e.actor, e.voice]),
    ...reading.disputes.flatMap((d) => d.positions.flatMap((p) => [...p.claims, ...p.voices])),
  ]
  expect(named.filter((id) => id !== undefined && !ids.has(id))).toEqual([])
})

test('the second pasting is a copy: no events, links or disputes are read in it', () => {
  const copies = reading.passages.filter((p) => p.copyOf)
  expect(copies.length).toBeGreaterThan(1)
  expect(reading.events.filter((e) => copies.some((c) => c.start <= e.start && e.end <= c.end))).toEqual([])
})

test('the bracketed comment is another voice, and the readers are two more', () => {
  const comment = reading.passages.find((p) => p.role === 'comment')
  expect(reading.voices.find((v) => v.id === comment?.voice)?.kind).toBe('commentator')
  expect(reading.voices.filter((v) => v.kind === 'reader').map((v) => v.name)).toEqual(['Skipper Holt', 'Sigrun'])
})

test('what was headed off did not happen', () => {
  const deployment = eventAt('deployment')
  expect(claimsOn(deployment?.id).map((c) => c.value)).toEqual(['CT-'])
  expect(reading.links.some((l) => l.type === 'prevent' && l.to === deployment?.id)).toBe(true)
})

test('the page furniture is furniture', () => {
  expect(reading.passages.find((p) => words(p).startsWith('Post a Comment'))?.role).toBe('furniture')
})

test('a pipeline that lacks a layer is refused when it is built', () => {
  expect(() => pipeline(order.slice(1))).toThrow(/needs the layer '(tokens|sentences)'/)
})
