/** The map's places: layers, groups, cycles, words that fit their box. */
import { expect, test } from 'vitest'
import { boxOf, linesOf } from '../../src/show/parts/map/box.ts'
import { componentsOf, within } from '../../src/show/parts/map/components.ts'
import { curve, heading } from '../../src/show/parts/map/curve.ts'
import { laidOut } from '../../src/show/parts/map/layout.ts'
import type { MapEdge } from '../../src/show/parts/map/map-parts.ts'

const measure = (words: string): number => words.length * 7
const node = (id: string) => ({ id, title: `what ${id} is` })
const edge = (from: string, to: string): MapEdge => ({ id: `${from}-${to}`, from, to, sign: 'leads', label: 'causes' })

test('what hangs together is one group, the largest first; steps count arrows', () => {
  const edges = [edge('b', 'c'), edge('d', 'c'), edge('e', 'f')]
  expect(componentsOf(['a', 'e', 'b', 'c', 'd', 'f'], edges)).toEqual([['b', 'c', 'd'], ['e', 'f'], ['a']])
  expect([...within('b', 1, edges)]).toEqual(['b', 'c'])
  expect([...within('b', 2, edges)]).toEqual(['b', 'c', 'd'])
})

test('causes stand before effects, boxes do not touch, and it is the same each time', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map(node)
  const edges = [edge('a', 'c'), edge('b', 'c'), edge('c', 'd')]
  const placed = laidOut(nodes, edges, { measure })
  const x = (id: string) => placed.nodes.find((one) => one.id === id)!.x
  expect(x('a')).toBeLessThan(x('c'))
  expect(x('c')).toBeLessThan(x('d'))
  for (const one of placed.nodes)
    for (const other of placed.nodes)
      if (one !== other) {
        const apart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 || Math.abs(one.y - other.y) >= (one.height + other.height) / 2
        expect(apart, `${one.id} and ${other.id}`).toBe(true)
      }
  expect(placed.nodes.every((one) => one.x + one.width / 2 <= placed.width && one.y + one.height / 2 <= placed.height)).toBe(true)
  expect(laidOut(nodes, edges, { measure })).toEqual(placed)
})

test('cycles, loops, twin arrows and arrows to nowhere are no trouble', () => {
  const twins = [edge('a', 'b'), { ...edge('a', 'b'), id: 'twin' }, edge('b', 'a'), edge('a', 'a'), edge('a', 'gone')]
  const placed = laidOut([node('a'), node('b')], twins, { measure })
  expect(placed.edges.map(({ id }) => id)).toEqual(['a-b', 'twin', 'b-a', 'a-a'])
  expect(placed.edges.every(({ points }) => points.length > 1)).toBe(true)
  expect(laidOut([], [], { measure }).nodes).toEqual([])
})

test('words take two lines at most', () => {
  expect(linesOf('Truce brokered by Iran', 100, measure)).toEqual(['Truce brokered', 'by Iran'])
  expect(linesOf('one two three four five six', 56, measure)).toEqual(['one two', 'three …'])
  expect(linesOf('x'.repeat(400), 70, measure)[0]!.length).toBeLessThan(20)
  expect(boxOf({ id: 'a', title: 'Truce', note: 'claims', sigla: [{ letter: 'A', hue: 1 }] }, measure).lines).toEqual(['Truce'])
})

test('a path runs through its ends', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 20, y: 20 },
    { x: 20, y: 40 },
  ]
  expect(curve(points)).toBe('M0.0,0.0Q10.0,0.0 15.0,10.0Q20.0,20.0 20.0,40.0')
  expect(curve(points.slice(0, 2))).toBe('M0.0,0.0L10.0,0.0')
  expect(curve([])).toBe('')
  expect(heading(points)).toBe(90)
})
