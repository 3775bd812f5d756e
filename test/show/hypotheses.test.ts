/** The view of hypotheses: signs and words, an order that stays while rating, arrows, and what the figures come to. */
import { describe, expect, test } from 'vitest'
import { hypothesesSearch } from '../../src/show/hypotheses/address.ts'
import { claimsWith } from '../../src/show/hypotheses/nearby.ts'
import { columnOrder, moved, rowOrder, steady } from '../../src/show/hypotheses/order.ts'
import { type Cell, cellSign, cellWords, opinionsIn, type Row, toneOf } from '../../src/show/hypotheses/ratings.ts'
import { differing, figure, rankWords, recountWords } from '../../src/show/hypotheses/told.ts'

const cell = (more: Partial<Cell>): Cell => ({ hypothesis: 'h', state: 'rated', ratings: [], spread: 0, ...more })
const rated = (by: string, rating: Cell['ratings'][number]['rating']) => ({ by, rating, at: '2026-01-01T00:00:00Z' })

describe('a cell', () => {
  test('has a sign, words and an ink; unrated is not neutral', () => {
    const cells = [
      cell({ median: 2 }),
      cell({ median: 0.5 }),
      cell({ median: 0 }),
      cell({ median: -1 }),
      cell({ median: -1.5 }),
      cell({ state: 'not applicable' }),
      cell({ state: 'unrated' }),
    ]
    expect(cells.map(cellSign)).toEqual(['++', 'N/+', 'N', '−', '−−/−', 'NA', '·'])
    expect(cells.map(toneOf)).toEqual(['pp', 'p', 'n', 'm', 'mm', 'na', 'open'])
    expect(cellWords(cells[1]!)).toBe('between neutral and consistent')
    expect(cellWords(cells[6]!)).toBe('not yet rated')
  })

  test('shows that analysts differ', () => {
    expect(opinionsIn({ ratings: [rated('a', '--'), rated('b', '++'), rated('c', '--')] })).toEqual(['++', '--'])
  })
})

describe('order', () => {
  const row = (id: string, diagnosticity: number | undefined, published = '2008-01-01', originName = id): Row =>
    ({
      id,
      label: id,
      claims: [{ published, originName }],
      dropped: [],
      origins: [],
      cells: [],
      ...(diagnosticity !== undefined && { diagnosticity }),
    }) as unknown as Row
  const rows = [row('a', 0, '2008-03-01', 'wire'), row('b', undefined, '2008-01-01', 'radio'), row('c', 3, '2008-02-01', 'blog')]

  test('what tells most apart is first; the unrated before what tells nothing', () => {
    expect(rowOrder(rows, 'diagnosticity')).toEqual(['c', 'b', 'a'])
    expect(rowOrder(rows, 'date')).toEqual(['b', 'c', 'a'])
    expect(rowOrder(rows, 'origin')).toEqual(['c', 'b', 'a'])
  })

  test('stays while somebody rates; what is new comes last, what is gone goes', () => {
    expect(steady(['c', 'b', 'a'], ['a', 'd', 'c'])).toEqual(['c', 'a', 'd'])
    expect(columnOrder({ ranking: [{ hypothesis: 'x' }, { hypothesis: 'y' }] as never })).toEqual(['x', 'y'])
  })

  test('arrows walk through the grid and stop at its edges', () => {
    const grid = { rows: ['r1', 'r2'], columns: ['c1', 'c2'] }
    expect(moved(grid, { row: undefined, column: undefined }, 1, 0)).toEqual({ row: 'r1', column: 'c1' })
    expect(moved(grid, { row: 'r1', column: 'c1' }, 1, 0)).toEqual({ row: 'r2', column: 'c1' })
    expect(moved(grid, { row: 'r2', column: 'c2' }, 1, 1)).toEqual({ row: 'r2', column: 'c2' })
  })
})

describe('what the figures come to', () => {
  const place = (label: string, rank: number, inconsistency = rank) => ({ hypothesis: label, label, rank, inconsistency })
  const now = [place('H2', 1), place('H1', 2), place('H3', 2)]

  test('ranks in words', () => {
    expect(now.map(({ rank }) => rankWords(rank, now))).toEqual(['least', 'most, shared', 'most, shared'])
    expect(rankWords(1, [place('H1', 1), place('H2', 1)])).toBe('all alike')
    expect([figure(3), figure(2.5), figure(1 / 3)]).toEqual(['3', '2.5', '0.333'])
  })

  test('what an origin decides', () => {
    const recount = (name: string, changesFirst: boolean, ranking = now) => ({ origin: name, name, changesFirst, ranking })
    const other = [place('H1', 1), place('H2', 1)]
    expect(recountWords([recount('the wire', false)], now)).toBe(
      'No single origin decides who is first: H2 stays there without any of them.',
    )
    expect(recountWords([recount('the wire', true, other), recount('the radio', true, [place('H3', 1)])], now)).toBe(
      'Without the wire, H1 and H2 are level; without the radio, H3 comes first.',
    )
    expect(recountWords([], now)).toBe('')
  })

  test('where analysts differ', () => {
    const cells = [
      cell({ hypothesis: 'h1', ratings: [rated('mira', '++'), rated('tom', '-')] }),
      cell({ hypothesis: 'h2', ratings: [rated('mira', 'N')] }),
    ]
    const matrix = {
      hypotheses: [{ id: 'h1', label: 'H1', statement: '', by: '' }],
      rows: [{ id: 'e', label: 'E1', cells } as unknown as Row],
    }
    expect(differing(matrix)).toEqual([{ row: 'e', column: 'h1', says: 'E1 against H1: mira ++ and tom −' }])
  })
})

test('claims with words: those with most of them first', () => {
  const account = (claim: string, quote: string) => ({ claim, event: claim, quote, number: 1, start: 0 }) as never
  const found = claimsWith('truce Basra', [
    { accounts: [account('a', 'A truce was agreed.'), account('b', 'The truce in Basra holds.'), account('c', 'Nothing.')] },
  ])
  expect(found.map(({ claim }) => claim)).toEqual(['b', 'a'])
})

test('an address keeps what it knows and drops the rest', () => {
  expect(
    hypothesesSearch({ of: 'own', sort: 'date', copies: 'each', analyst: 'mira', row: 'evidence:1', column: 'hypothesis:1', x: 1 }),
  ).toEqual({
    of: 'own',
    sort: 'date',
    copies: 'each',
    analyst: 'mira',
    row: 'evidence:1',
    column: 'hypothesis:1',
  })
  expect(hypothesesSearch({ sort: 'diagnosticity', copies: 'once' })).toEqual({})
})
