/** The timeline's arithmetic: address, bars, lanes, rows, ticks, window, pages, table. */
import { expect, test } from 'vitest'
import type { Document, Link, TimelineItem } from '../../src/show/api/answers.ts'
import { dayNumber } from '../../src/show/parts/dates.ts'
import { timelineSearch } from '../../src/show/timeline/address.ts'
import { barOf, barWords } from '../../src/show/timeline/bars.ts'
import { windowWords } from '../../src/show/timeline/brush-words.ts'
import { histogramOf } from '../../src/show/timeline/histogram.ts'
import { lanesOf } from '../../src/show/timeline/lanes.ts'
import { layoutOf } from '../../src/show/timeline/layout.ts'
import { packed } from '../../src/show/timeline/pack.ts'
import { pagesIn, publishedOf } from '../../src/show/timeline/pages.ts'
import { outlineOf } from '../../src/show/timeline/shape.ts'
import { sorted } from '../../src/show/timeline/sorted.ts'
import { ticksOf } from '../../src/show/timeline/ticks.ts'
import { tiesOf } from '../../src/show/timeline/ties.ts'
import { everything, moved, showing, stretched, zoomed } from '../../src/show/timeline/window.ts'

const day = dayNumber
const party = (role: TimelineItem['actors'][number]['role'], name: string) => ({ role, actor: `actor:${name}`, name })

function item(id: string, from?: string, to = from, rest: Partial<TimelineItem> = {}): TimelineItem {
  const possible = from || to ? { possible: { ...(from && { from }), ...(to && { to }) } } : {}
  return {
    id,
    type: 'ASSAULT',
    lemma: 'attack',
    state: 'asserted',
    actors: [party('source', 'army')],
    reports: 1,
    origins: 1,
    voices: [{ key: 'outlet:wire', name: 'Wire', kind: 'author' }],
    voiceCount: 1,
    published: [],
    disputed: false,
    prevented: false,
    ...possible,
    ...rest,
  }
}
const bar = (id: string, from?: string, to?: string, rest?: Partial<TimelineItem>) => barOf(item(id, from, to, rest), Number(id))

test('an address keeps what is right and drops the rest', () => {
  const right = {
    lanes: 'voice',
    from: '2008-03-17',
    to: '2008-06-01',
    at: 'happening:1',
    as: 'table',
    sort: '-reports',
    side: 400,
    ties: 'all',
  }
  expect(timelineSearch({ ...right, open: ['actor:a'], types: 'ASSAULT', state: 'denied' })).toEqual({
    ...right,
    open: ['actor:a'],
    types: ['ASSAULT'],
    state: 'denied',
  })
  expect(timelineSearch({ lanes: 'actor', from: '2008-03', to: 2008, side: 5, sort: 'x', what: 1, ties: 'some' })).toEqual({})
  expect(timelineSearch({ from: '2008-06-01', to: '2008-03-17' })).toEqual({})
  expect(timelineSearch({ from: '-0043-03-15', to: '0014-08-19' })).toEqual({ from: '-0043-03-15', to: '0014-08-19' })
})

test('bars know certain and possible days, open ends, and what is hollow', () => {
  const certain = { from: '2008-05-12', to: '2008-05-12' }
  expect(bar('1', '2008-05-10', '2008-05-12', { certain }).days).toEqual({
    first: day(2008, 5, 10),
    last: day(2008, 5, 12),
    certain: { first: day(2008, 5, 12), last: day(2008, 5, 12) },
    open: { start: false, end: false },
  })
  expect(bar('1', '2008-05-10', '').days!.open).toEqual({ start: false, end: true })
  expect(bar('1', undefined).days).toBeUndefined()
  expect(bar('1', '2008', '2008', { state: 'denied', prevented: true })).toMatchObject({ hollow: true, note: 'prevented' })
  expect(bar('1', '2008', '2008', { state: 'open', modality: 'planned' })).toMatchObject({ hollow: true, note: 'planned' })
  expect(barWords(bar('3', '2008-05-10', '2008-05-12', { certain, disputed: true }))).toBe(
    '3 army: attack ≠; use of force; 10 to 12 May 2008, most likely 12 May 2008; disputed; 1 report, 1 origin',
  )
})

test('lanes hold what an actor did; who is only acted on has a lane where nobody else is named', () => {
  const bars = [
    bar('1', '2008-05-10', undefined, { actors: [party('source', 'army'), party('target', 'town')] }),
    bar('2', '2008-05-11', undefined, { actors: [party('source', 'army'), party('source', 'police')] }),
    bar('3', '2008-05-12', undefined, { actors: [party('target', 'town'), party('place', 'Basra')] }),
    bar('4', undefined, undefined, { actors: [] }),
  ]
  const names = (by: 'actor' | 'voice' | 'place') =>
    lanesOf(bars, by).map(({ name, bars: own }) => `${name} ${own.map(({ number }) => number)}`)
  expect(names('actor')).toEqual(['army 1,2', 'police 2', 'town 3', 'nobody is named 4'])
  expect(names('place')).toEqual(['Basra 3', 'no place is named 1,2,4'])
  expect(names('voice')).toEqual(['Wire 1,2,3,4'])
})

const room = { width: 1000, x: (at: number) => (at - day(2008, 1, 1)) * 10, measure: () => 100, rows: 2 }

test('no two bars of a row lie over each other, words and all; the best attested come first, the rest is counted', () => {
  const bars = Array.from({ length: 30 }, (_, i) =>
    bar(String(i + 1), `2008-01-${String(1 + (i % 28)).padStart(2, '0')}`, undefined, { origins: i }),
  )
  const { placed, more, rows } = packed(bars, room)
  expect(rows).toBe(2)
  expect(placed.length + more).toBe(30)
  expect(placed[0]!.bar.item.origins).toBe(29)
  for (const a of placed)
    for (const b of placed)
      if (a !== b && a.row === b.row) expect(a.start < b.start ? a.end + 106 <= b.start : b.end + 106 <= a.start).toBe(true)
  expect(packed(bars, { ...room, rows: Number.POSITIVE_INFINITY }).more).toBe(0)
})

test('words stand after, before, inside an empty frame, or are cut to the room there is', () => {
  const side = (one: ReturnType<typeof bar>, width = 1000) => packed([one], { ...room, width }).placed[0]!.label
  expect(side(bar('1', '2008-01-02'))).toEqual({ side: 'after', width: 100 })
  expect(side(bar('1', '2008-04-08'))).toEqual({ side: 'before', width: 100 })
  expect(side(bar('1', '2008-01-02', '2008-02-20', { state: 'denied' }))).toEqual({ side: 'inside', width: 100 })
  expect(side(bar('1', '2008-01-02'), 90).width).toBe(64)
  expect(side(bar('1', '2008-01-02'), 40).width).toBe(0)
})

test('bars are cut at the window, and say that they go on', () => {
  const [long] = packed([bar('1', '2007-01-01', '2009-01-01')], room).placed
  expect(long).toMatchObject({ start: 0, end: 1000, beyond: { start: true, end: true } })
  expect(packed([bar('1', '2007-01-01', '2007-02-01')], room).placed).toEqual([])
})

test('outlines run out to the earliest and the latest day, and stay full where they are cut', () => {
  const extent = { start: 0, end: 100, beyond: { start: false, end: false } }
  expect(outlineOf({ ...extent, certain: { start: 60, end: 80 } }, 10)).toBe('0,5 60,0 80,0 100,5 80,10 60,10')
  expect(outlineOf(extent, 10)).toBe('0,5 33.3,0 66.7,0 100,5 66.7,10 33.3,10')
  expect(outlineOf({ ...extent, beyond: { start: true, end: true } }, 10)).toBe('0,0 0,0 100,0 100,0 100,10 0,10 0,10')
})

test('lanes with nothing in the window and nothing undated are left out; ties join what is drawn', () => {
  const bars = [
    bar('1', '2008-01-02'),
    bar('2', '2008-01-20', undefined, { actors: [party('source', 'police')] }),
    bar('3', '2009-01-20', undefined, { actors: [party('source', 'band')] }),
  ]
  const { boxes, height } = layoutOf(lanesOf(bars, 'actor'), { ...room, opened: new Set(), undated: true })
  expect(boxes.map(({ lane }) => lane.name)).toEqual(['army', 'police'])
  expect(height).toBe(88)
  const link = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, type: 'prevent', quote: 'q' }) as unknown as Link
  expect(tiesOf([link('1', '2'), link('1', '3'), link('1', '2')], boxes).map(({ id, prevents }) => [id, prevents])).toEqual([['1-2', true]])
})

test('the window zooms round a day, moves, stretches, and follows what is chosen', () => {
  const window = { from: 0, to: 100 }
  expect(zoomed(window, 0.5, 25)).toEqual({ from: 12.5, to: 62.5 })
  expect(zoomed(window, 1e-9, 25).to).toBeGreaterThan(zoomed(window, 1e-9, 25).from)
  expect(moved(window, 10)).toEqual({ from: 10, to: 110 })
  expect(stretched(window, 'from', 200)).toEqual({ from: 99.75, to: 100 })
  expect(showing(window, 50, 50)).toBe(window)
  expect(showing(window, 199, 200)).toEqual({ from: 150, to: 250 })
  expect(everything([], [], 100)).toEqual({ from: 85, to: 115 })
  expect(everything([bar('1', '2008-01-01', '2008-12-31')]).from).toBeLessThan(day(2008, 1, 1))
})

test('ticks fit every window, from days to millennia, before the common era too', () => {
  const words = (from: number, to: number) => ticksOf({ from, to }, 900).map(({ head, words: w }) => [head, w].filter(Boolean).join(' '))
  expect(words(day(2008, 3, 17), day(2008, 6, 1))).toEqual(['Mar 17', '24', '31', 'Apr 7', '14', '21', '28', 'May 5', '12', '19', '26'])
  expect(words(day(2008, 3, 1), day(2008, 3, 4))).toEqual(['Mar 1', '2', '3'])
  expect(words(day(-100), day(100))).toContain('101 BCE')
  expect(words(day(1), day(9999)).length).toBeLessThan(21)
  for (const years of [1, 3, 17, 80, 400, 3000, 9000]) expect(words(day(2000), day(2000 + years)).length).toBeLessThan(21)
})

test('the window in words', () => {
  expect(windowWords({ from: day(2008, 3, 17), to: day(2008, 6, 2) })).toBe('17 Mar to 1 June 2008')
  expect(windowWords({ from: day(1990), to: day(2008, 12, 31) + 1 })).toBe('1990 to 2008')
  expect(windowWords({ from: day(2008, 3, 17), to: day(2008, 3, 18) })).toBe('17 Mar 2008')
})

test('the histogram counts a long happening as one', () => {
  const window = { from: day(2008, 1, 1), to: day(2008, 1, 11) }
  expect(histogramOf([bar('1', '2008-01-01'), bar('2', '2008-01-01', '2008-01-02')], window, 10).slice(0, 3)).toEqual([1, 1 / 3, 0])
  expect(histogramOf([], window, 3)).toEqual([0, 0, 0])
})

test('publications that lie over each other are one page, with their number', () => {
  const paper = (number: number, published?: string) =>
    ({ id: `doc:${number}`, number, uri: 'u', publisher: 'Paper', published }) as unknown as Document
  const published = publishedOf([paper(1, '2008-01-03'), paper(2, '2008-01-02'), paper(3), paper(4, '2008-02-20'), paper(5, '2009-01-01')])
  const { marks, earlier, later } = pagesIn(published, { from: day(2008, 1, 1), to: day(2008, 4, 10) }, room.x)
  expect([marks.map(({ pages }) => pages.map(({ document }) => document.number)), earlier, later]).toEqual([[[2, 1], [4]], 0, 1])
})

test('the table sorts by any column; what has no date stays last', () => {
  const bars = [bar('1', undefined), bar('2', '2008-01-02', undefined, { reports: 5 }), bar('3', '2008-01-01')]
  const numbers = (sort: string) => sorted(bars, sort).map(({ number }) => number)
  expect([numbers('when'), numbers('-when'), numbers('-reports'), numbers('number')]).toEqual([
    [3, 2, 1],
    [2, 3, 1],
    [2, 1, 3],
    [1, 2, 3],
  ])
})

test('five thousand happenings are packed in the time of a frame', () => {
  const bars = Array.from({ length: 5000 }, (_, i) =>
    bar(String(i + 1), `20${String(i % 20).padStart(2, '0')}-0${1 + (i % 9)}-1${i % 9}`, undefined, {
      actors: [party('source', `body ${i % 300}`)],
    }),
  )
  const lanes = lanesOf(bars, 'actor')
  const plan = { width: 1000, x: (at: number) => (at - day(2000)) / 8, measure: () => 180, opened: new Set<string>(), undated: false }
  layoutOf(lanes, plan)
  const began = process.cpuUsage()
  for (let i = 0; i < 10; i++) layoutOf(lanes, plan)
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 10_000).toBeLessThan(40)
})
