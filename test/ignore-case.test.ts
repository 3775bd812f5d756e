import { expect, test } from 'vitest'
import { withoutModifiers } from '../src/model/ignore-case.ts'

test.each([
  ['a(?i:by)c', 'a(?:[bB][yY])c'],
  ['(?i:[a-z.]\\.m\\p{L}(?<n>x)(?=y))z', '(?:[a-zA-Z.]\\.[mM]\\p{L}(?<n>[xX])(?=[yY]))z'],
  ['(?i:a(?-i:May)b)', '(?:[aA](?:May)[bB])'],
  ['(?:[(]a)(?i:b)', '(?:[(]a)(?:[bB])'],
])('%s is written out', (source, expected) => {
  expect(withoutModifiers(source)).toBe(expected)
})

test('a pattern matches the same after it has run many times', () => {
  const pattern = new RegExp(`^${withoutModifiers('(?i:by) (?<name>\\p{Lu}\\p{L}+)')}$`, 'u')
  const found = Array.from({ length: 20_000 }, () => pattern.test('BY Nora'))
  expect(found.every(Boolean)).toBe(true)
})
