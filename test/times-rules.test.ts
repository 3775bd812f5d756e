import { describe, expect, it } from 'vitest'
import { findTimes } from '../src/read/times/find.ts'
import { timeRules } from '../src/read/times/rules.ts'

describe('every time rule finds the bracketed words of its yes sentences', () => {
  for (const rule of timeRules())
    for (const example of rule.yes)
      it(`${rule.id}: ${example}`, () => {
        const wanted = [...example.matchAll(/\[(.*?)\]/g)].map((match) => match[1]!.replace(/[\s,]+$/, ''))
        expect(wordsFound(example.replace(/[[\]]/g, '')).filter(([, id]) => id === rule.id)).toEqual(
          wanted.map((words) => [words, rule.id]),
        )
      })
})

describe('and nothing in its no sentences', () => {
  for (const rule of timeRules())
    for (const example of rule.no)
      it(`${rule.id}: ${example}`, () => {
        expect(wordsFound(example).filter(([, id]) => id === rule.id)).toEqual([])
      })
})

const wordsFound = (text: string): readonly (readonly [string, string])[] =>
  findTimes(text, { start: 0, end: text.length }).map((found) => [text.slice(found.start, found.end), found.rule] as const)
