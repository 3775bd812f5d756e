import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reviewSearch } from '../../../src/show/review/address.ts'
import { around, pieces } from '../../../src/show/review/pieces.ts'
import { cameBack, chosenProposal, documentBeside, standing, stepped, successor } from '../../../src/show/review/queue.ts'

const items = ['d#event:1-2', 'd#event:5-9', 'e#event:1-2'].map((event) => ({ event }))
const NONE: ReadonlySet<string> = new Set()

describe('the queue', () => {
  test('begins with its first, unless another is chosen that is there', () => {
    expect(standing(items, NONE, undefined).chosen).toBe(items[0])
    expect(standing(items, NONE, 'e#event:1-2')).toMatchObject({ index: 2, chosen: items[2] })
    expect(standing(items, NONE, 'gone').chosen).toBe(items[0])
    expect(standing([], NONE, 'gone')).toEqual({ left: [], chosen: undefined, index: -1 })
  })

  test('leaves out what is on its way', () => {
    expect(standing(items, new Set(['d#event:1-2']), 'd#event:1-2')).toMatchObject({ left: [items[1], items[2]], chosen: items[1] })
  })

  test('steps end at its ends; after the last decided one comes the one before', () => {
    expect([stepped(items, 0, -1), stepped(items, 0, 1), stepped(items, 2, 1)]).toEqual([items[0], items[1], items[2]])
    expect([successor(items, 0), successor(items, 2), successor(items.slice(0, 1), 0)]).toEqual([items[1], items[1], undefined])
  })

  test('goes from document to document, and beyond the ends to all of them', () => {
    const to = (document: number | undefined, by: 1 | -1) => documentBeside([1, 2, 4], document, by)
    expect([to(undefined, 1), to(2, 1), to(4, 1), to(undefined, -1), to(1, -1)]).toEqual([1, 4, undefined, 4, undefined])
  })

  test('knows what came back: decided on here, there again, and not on its way', () => {
    const decided = new Set(['d#event:5-9'])
    expect(cameBack(items, decided, NONE)).toBe(items[1])
    expect(cameBack(items, decided, decided)).toBeUndefined()
    expect(cameBack(items.slice(0, 1), decided, NONE)).toBeUndefined()
  })
})

test('proposals come before events: the first is chosen, unless the address names an event that there may be', () => {
  const proposals = [{ id: 'proposal:1' }, { id: 'proposal:2' }]
  expect(chosenProposal(proposals, undefined, 3)).toBe(proposals[0])
  expect(chosenProposal(proposals, 'proposal:2', 3)).toBe(proposals[1])
  expect(chosenProposal(proposals, 'proposal:gone', 3)).toBe(proposals[0])
  expect(chosenProposal(proposals, 'd#event:1-2', 3)).toBeUndefined()
  expect(chosenProposal(proposals, 'd#event:1-2', 0)).toBe(proposals[0])
  expect(chosenProposal([], undefined, 3)).toBeUndefined()
})

describe('pieces of a sentence', () => {
  test('are the sentence, letter for letter, whatever the marks', () => {
    const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), name: 'part' }))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(mark, { maxLength: 5 }), (text, start, marks) => {
        expect(
          pieces({ start, text }, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('the first of overlapping marks shows', () => {
    const found = pieces({ start: 10, text: 'Raiders shelled it' }, [
      { start: 18, end: 25, name: 'trigger' },
      { start: 10, end: 25, name: 'source' },
    ])
    expect(found.map(({ text, mark }) => [text, mark?.name])).toEqual([
      ['Raiders ', 'source'],
      ['shelled', 'trigger'],
      [' it', undefined],
    ])
  })

  test('what stands around is cut at blanks and says where it goes on', () => {
    const text = 'One two three. Four five six. Seven eight.'
    expect(around(text, { start: 15, end: 29 }, 8)).toEqual({ before: '… three. ', after: ' Seven …' })
    expect(around(text, { start: 0, end: 42 }, 8)).toEqual({ before: '', after: '' })
    expect(around('Title\n\nOne. Two.\n\nThree.', { start: 7, end: 11 }, 99)).toEqual({ before: '', after: ' Two.' })
  })
})

test('an address keeps what fits and drops the rest', () => {
  expect(reviewSearch({ at: 'd#event:1-2', document: 3, kind: 'ASSAULT', doubt: 'pronoun', most: 400, x: 1 })).toEqual({
    at: 'd#event:1-2',
    document: 3,
    kind: 'ASSAULT',
    doubt: 'pronoun',
    most: 400,
  })
  expect(reviewSearch({ kind: 'WAR', doubt: 'fear', most: 5, rule: ['a'] })).toEqual({})
})
