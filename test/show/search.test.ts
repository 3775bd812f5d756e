/** The search view: what is typed as a question, chips, what was looked for lately, marks, and the palette's commands. */
import { expect, test } from 'vitest'
import { placesOf } from '../../src/model/search-places.ts'
import { queryOf } from '../../src/model/search-query.ts'
import type { Key } from '../../src/show/keys/keys.tsx'
import { commandsFor } from '../../src/show/palette/commands.ts'
import { searchSearch } from '../../src/show/search/address.ts'
import { askedOf, growing, isNarrowed } from '../../src/show/search/asked.ts'
import { chipsOf } from '../../src/show/search/chips.ts'
import { countWords } from '../../src/show/search/groups.ts'
import { withSearch } from '../../src/show/search/recent.ts'

test.each([
  ['hosp', 'hosp*'],
  ['teaching hosp', 'teaching hosp*'],
  ['hospital ', 'hospital '],
  ['h', 'h'],
  ['"teaching hosp', '"teaching hosp'],
  ['"teaching hospital"', '"teaching hospital"'],
  ['"teaching hospital" war', '"teaching hospital" war*'],
  ['hosp*', 'hosp*'],
  ['hospital -wa', 'hospital -wa'],
  ['Vénf', 'Vénf*'],
  ['#3', '#3'],
  ['', ''],
])('%j is looked for as %j', (typed, asked) => {
  expect(growing(typed)).toBe(asked)
})

test('an address keeps what fits and drops the rest', () => {
  const whole = {
    q: 'mill',
    group: 'texts',
    actor: 'Vell',
    types: ['ASSAULT'],
    voice: 'W',
    states: ['denied'],
    values: ['CT-'],
    since: '2008-03',
    until: '2008',
    place: 'Corda',
    inside: '3',
  }
  expect(searchSearch(whole)).toEqual(whole)
  expect(searchSearch({ q: 7, inside: 3, types: 'ASSAULT' })).toEqual({ q: '7', inside: '3', types: ['ASSAULT'] })
  expect(searchSearch({ group: 'songs', types: ['DANCE'], since: 'March', states: 'lost', values: [1], x: 1 })).toEqual({})
})

test('the question to the server', () => {
  expect(askedOf(searchSearch({ q: 'mill', states: ['denied'], since: '2008', inside: '3' }))).toEqual({
    words: 'mill*',
    most: 5,
    state: ['denied'],
    from: '2008',
    document: '3',
  })
  expect(askedOf({ q: 'mill', group: 'texts' }).most).toBe(200)
  expect([isNarrowed({ q: 'mill', group: 'texts' }), isNarrowed({ q: 'mill', place: 'Corda' })]).toEqual([false, true])
})

test('chips say in plain words what narrows, and what is left without them', () => {
  const chips = chipsOf({ actor: 'actor:aron-vell', types: ['ASSAULT', 'AID'], values: ['CT-'], since: '2008-03' })
  expect(chips.map(({ words }) => words)).toEqual([
    'with aron vell',
    'use of force',
    'aid',
    'a voice is certain it did not happen (CT-)',
    'not before March 2008',
  ])
  expect(chips[1]!.without).toEqual({ types: ['AID'] })
  expect(chips[4]!.without).toEqual({ since: undefined })
  expect(chipsOf({ q: 'mill', group: 'texts' })).toEqual([])
})

test('what was looked for lately: each once, the longer for what it grew from', () => {
  expect(withSearch(['mill', 'ferry'], 'mill shelled')).toEqual(['mill shelled', 'ferry'])
  expect(withSearch(['mill', 'ferry'], ' ferry ')).toEqual(['ferry', 'mill'])
  expect(withSearch(['mill'], 'm')).toEqual(['mill'])
  expect(
    withSearch(
      Array.from({ length: 12 }, (_, i) => `word ${i}x`),
      'new',
    ),
  ).toHaveLength(12)
})

test('words of a search are found in a text, phrases and beginnings too, without overlaps', () => {
  const found = (text: string, typed: string) => placesOf(text, queryOf(typed)).map(({ start, end }) => text.slice(start, end))
  expect(found('The old mill near Vénfen; the MILL.', 'mill venf*')).toEqual(['mill', 'Vénfen', 'MILL'])
  expect(found('The old mill, an old ferry', '"old mill" old')).toEqual(['old mill', 'old'])
  expect(found('The mill', 'mil -the')).toEqual([])
  expect(found('', 'mill')).toEqual([])
})

test('counts', () => {
  expect([countWords({ count: 12 }), countWords({ count: 1000, atLeast: true })]).toEqual(['12', 'more than 1,000'])
})

test('the palette has the deeds of the page, the views, and what is everywhere, each once', () => {
  const key = (id: string, does: string, where?: Key['where']): Key => ({
    id,
    keys: 'x',
    does,
    run: () => undefined,
    ...(where && { where }),
  })
  const keys = [
    key('merge', 'merge with another'),
    key('merge', 'merge with another'),
    key('undo', 'undo', 'everywhere'),
    key('palette', 'go to, or do', 'everywhere'),
    key('go /timeline', 'Timeline', 'everywhere'),
  ]
  const names = (typed: string) => Object.values(commandsFor(keys, typed)).map((some: readonly Key[]) => some.map(({ id }) => id))
  expect(names('')).toEqual([['merge'], ['go /timeline'], ['undo']])
  expect(names('anoth me')).toEqual([['merge'], [], []])
  expect(names('tim')).toEqual([[], ['go /timeline'], []])
})
