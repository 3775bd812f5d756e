import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutEdges } from '../src/read/tokens/edges.ts'
import { gapsIn } from '../src/read/tokens/gaps.ts'
import { stretchesOf } from '../src/read/tokens/stretches.ts'
import { wordsIn } from '../src/read/tokens/words.ts'

const cases = readFileSync(new URL('cases/tokens/words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' ==> ') as [string, string])

test.each(cases)('%s', (text, words) => {
  expect(formsOf(text)).toEqual(words.split(' | '))
})

const formsOf = (text: string) => wordsIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

test('words are counted from the start of the text, also in the middle of it', () => {
  const text = 'Before. The pact held. After.'
  expect(wordsIn(text, 8, 22).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'pact', 'held', '.'])
})

test('for any text, words lie inside, in order, apart, and cover all that is no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = wordsIn(text, 0, text.length)
      words.forEach((word, i) => {
        expect(word.start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0)
        expect(word.end).toBeGreaterThan(word.start)
      })
      const covered = words.map(({ start, end }) => text.slice(start, end)).join('')
      expect(strip(covered)).toBe(strip(text))
      expect(gapsIn(text, words)).toHaveLength(words.length)
    }),
  )
})

const strip = (text: string) => text.replace(/[\s\p{Cf}\p{Cc}]/gu, '')

test('a line of a million letters or signs is read in little time', () => {
  const before = process.cpuUsage()
  for (const part of ['a', '-', 'a.', '. ', '((', 'a-b', "'", 'a1', '!', 'U.S.', 'x '])
    wordsIn(part.repeat(100_000), 0, part.length * 100_000)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
})

test.each([
  ['"The truce held."', 'The truce held.'],
  ['“The truce held.”', 'The truce held.'],
  ['"No," he said.', '"No," he said.'],
  ['He said "no"', 'He said "no"'],
  ['"The truce held', 'The truce held'],
  ['The truce held."', 'The truce held.'],
  ['"Go," she said, "now."', '"Go," she said, "now."'],
  ['..... The truce held ...', 'The truce held'],
  ['[…] The truce held. […]', 'The truce held.'],
  ['It was the ministers’', 'It was the ministers’'],
])('the edges of %s', (text, inner) => {
  const { start, end } = withoutEdges(text, { start: 0, end: text.length })
  expect(text.slice(start, end)).toBe(inner)
})

test('what is read: passages that lie in no other, without furniture, exact copies, and the brackets of comments', () => {
  const text = 'He said "no" twice. [Ed.: He did not.] Share He said "no" twice.'
  const span = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
    voice: 'v',
  })
  const passages = [
    { id: 'a', role: 'body' as const, ...span('He said "no" twice. ') },
    { id: 'b', role: 'quotation' as const, ...span('"no"') },
    { id: 'c', role: 'comment' as const, ...span('[Ed.: He did not.] ') },
    { id: 'd', role: 'furniture' as const, ...span('Share ') },
    { id: 'e', role: 'body' as const, ...span('He said "no" twice.', 30), copyOf: { passage: 'a', similarity: 1 } },
  ]
  const stretches = stretchesOf({ id: '', meta: {}, text, language: 'en', layers: { passages } })
  expect(stretches.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['He said "no" twice.', 'He did not.'])
})
