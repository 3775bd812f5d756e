import { expect, test } from 'vitest'
import type { Figure } from '../bench/figure.ts'
import { markdown } from '../bench/markdown.ts'

const line = (figure: Omit<Figure, 'layer' | 'measure'>): string =>
  markdown(['speed'], { speed: [{ layer: 'speed', measure: 'it', ...figure }] }, '')
    .split('\n')
    .find((text) => text.startsWith('| it'))!

test.each([
  [{ value: 96, toBeat: 97 }, '| it | **96** | 97 |  |'],
  [{ value: 97, toBeat: 97 }, '| it | 97 | 97 |  |'],
  [{ value: 120, toBeat: 100, better: 'lower' as const }, '| it | **120** | ≤ 100 |  |'],
  [{ value: 80, toBeat: 100, better: 'lower' as const, note: 'a day' }, '| it | 80 | ≤ 100 | a day |'],
  [{ value: Number.NaN, toBeat: 100, better: 'lower' as const }, '| it | not measured | ≤ 100 |  |'],
  [{ value: 4 }, '| it | 4 |  |  |'],
])('what falls short is bold, whichever way is better: %j', (figure, expected) => {
  expect(line(figure)).toBe(expected)
})
