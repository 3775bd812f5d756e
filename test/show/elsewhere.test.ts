/** What is taken elsewhere: which part of the case, and where each shape stands. */
import { expect, test } from 'vitest'
import { FORMATS } from '../../src/serve/exports/formats.ts'
import { grouped } from '../../src/show/elsewhere/groups.ts'
import { scopeOf } from '../../src/show/elsewhere/scope.ts'

const format = (name: string) => ({ name, about: `About ${name}.`, mediaType: 'text/plain', file: `hearsay-${name}.txt` })
const named = (id: string) => ({ 'actor:1': 'Army', 'place:1': 'Basra' })[id]

test('what is narrowed is said in words and asked of the API', () => {
  expect(scopeOf({ actor: 'actor:1', place: 'place:1', from: '2008-03-01', to: '2008-03-31' }, named)).toEqual({
    words: 'Army, in Basra, from 2008-03-01, to 2008-03-31',
    filter: { actor: 'actor:1', place: 'place:1', from: '2008-03-01', to: '2008-03-31' },
  })
  expect(scopeOf({ types: ['ASSAULT', 'COERCE', 'AID'] }, named)?.words).toBe('3 types')
})

test('nothing narrowed is the whole case; what no file can heed is told', () => {
  expect(scopeOf({}, named)).toBeUndefined()
  expect(scopeOf({ from: 'Y-12000-01-01' }, named)).toBeUndefined()
  expect(scopeOf({}, named, 'Kinds narrow the picture alone.')).toMatchObject({ left: 'Kinds narrow the picture alone.' })
  expect(scopeOf({}, named, 'Kinds narrow the picture alone.')?.filter).toBeUndefined()
})

test('every shape stands in one group; one that is not known keeps its name and stands with the other tools', () => {
  const all = [...FORMATS.map(({ name }) => format(name)), format('brand-new')]
  const shapes = grouped(all).flatMap((group) => group.shapes)
  expect(shapes.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name).toSorted())
  expect(grouped(all)[0]!.shapes[0]!.name).toBe('bundle')
  expect(grouped(all).at(-1)!.shapes.at(-1)).toMatchObject({ name: 'brand-new', title: 'brand-new' })
})
