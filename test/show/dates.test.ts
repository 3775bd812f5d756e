/** EDTF on a line of days and in words. */
import { expect, test } from 'vitest'
import { betweenWords, dateAt, dateWords, dayNumber, daysBetween, daysOf, edtfOf } from '../../src/show/parts/dates.ts'

const day = dayNumber

test.each([
  ['2008-05-12', { first: day(2008, 5, 12), last: day(2008, 5, 12), exact: true }],
  ['2008-05-12~', { first: day(2008, 5, 12), last: day(2008, 5, 12), exact: false }],
  ['2008-02', { first: day(2008, 2, 1), last: day(2008, 2, 29), exact: false }],
  ['2008-0X-12', { first: day(2008, 1, 12), last: day(2008, 9, 12), exact: false }],
  ['200X', { first: day(2000, 1, 1), last: day(2009, 12, 31), exact: false }],
  ['2008-21', { first: day(2008, 3, 1), last: day(2008, 5, 31), exact: false }],
  ['2008-24', { first: day(2008, 12, 1), last: day(2009, 2, 28), exact: false }],
  ['0044-03-15', { first: day(44, 3, 15), last: day(44, 3, 15), exact: true }],
  ['-0043-03-15', { first: day(-43, 3, 15), last: day(-43, 3, 15), exact: true }],
  ['2008-03-24/2008-03-30', { first: day(2008, 3, 24), last: day(2008, 3, 30), exact: true }],
  ['../2008', { last: day(2008, 12, 31), exact: false }],
  ['2008/..', { first: day(2008, 1, 1), exact: false }],
])('%s', (edtf, days) => expect(daysOf(edtf)).toEqual(days))

test.each(['XXXX-05-12', '', 'soon', 'XXXX', '12 May'])('%s has no place on a line', (edtf) => expect(daysOf(edtf)).toBeUndefined())

test('two ends that cross are turned, and are not exact', () =>
  expect(daysBetween('2008-05-12', '2008-05-10')).toEqual({ first: day(2008, 5, 10), last: day(2008, 5, 12), exact: false }))

test.each([
  ['2008-05-12', '12 May 2008'],
  ['2008-05~', 'about May 2008'],
  ['2008?', '2008, doubtful'],
  ['XXXX-05-12', '12 May of an unknown year'],
  ['199X', 'the 1990s'],
  ['2008-22', 'summer 2008'],
  ['-0043-03-15', '15 March 44 BCE'],
  ['not a date', 'not a date'],
])('%s in words', (edtf, words) => expect(dateWords(edtf)).toBe(words))

test.each([
  ['2008-05-10', '2008-05-12', '10 to 12 May 2008'],
  ['2008-04-30', '2008-05-02', '30 April to 2 May 2008'],
  ['2008-05-12', '2008-05-12', '12 May 2008'],
  ['2008-05', undefined, 'since May 2008'],
  [undefined, '2008-05-12', 'until 12 May 2008'],
  ['2007-09~', '2007-12~', 'between about September 2007 and about December 2007'],
  [undefined, undefined, ''],
])('%s to %s in words', (from, to, words) => expect(betweenWords(from, to)).toBe(words))

test('days and dates are there and back, in all years', () => {
  for (const year of [-500, -1, 0, 1, 99, 1583, 1969, 1970, 2008, 9999])
    expect(dateAt(day(year, 2, 28))).toEqual({ year, month: 2, day: 28 })
  expect(edtfOf(day(44, 3, 5))).toBe('0044-03-05')
  expect(edtfOf(day(-43, 3, 5))).toBe('-0043-03-05')
})
