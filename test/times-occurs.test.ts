import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { closeLibrary, readText } from '../src/library.ts'
import type { EventMention, Reading } from '../src/model/reading.ts'

/**
 * Case files: an optional line '@published DATE', a text, '==>', and lines `trigger | from..to`, or `trigger | -` for an event of
 * which no day is known; `trigger@2` is the second place where the word stands. Cases are parted by '----'. In `undated.txt`
 * no event has a day.
 */
const casesOf = (file: string): readonly (readonly [published: string | undefined, text: string, wanted: readonly string[]])[] =>
  readFileSync(new URL(`cases/occurs/${file}`, import.meta.url), 'utf8')
    .split(/^----$/m)
    .map((source) => {
      const [head = '', wanted = ''] = source.split(/^==>$/m)
      const [, published, text = ''] = /^(?:@published (\S+)\n)?([\s\S]*)$/.exec(head.trim()) ?? []
      return [published, text, wanted.trim().split('\n')]
    })

afterAll(closeLibrary)

const readingOf = async (text: string, published: string | undefined): Promise<Reading> =>
  (await readText(text, 'a case', published ? { published } : {})).reading

describe('events happen when their story tells', () => {
  for (const [published, text, wanted] of casesOf('story.txt'))
    it(text.slice(0, 100), async () => {
      const { events } = await readingOf(text, published)
      expect(wanted.map((line) => `${line.split(' | ')[0]} | ${daysOf(eventAt(events, text, line.split(' | ')[0]!))}`)).toEqual(wanted)
    })
})

describe('nothing is invented', () => {
  const cases = casesOf('undated.txt')
  it('in at least twenty texts', () => expect(cases.length).toBeGreaterThanOrEqual(20))
  for (const [published, text] of cases)
    it(text.slice(0, 100), async () => {
      const { events } = await readingOf(text, published)
      expect(events.length).toBeGreaterThan(0)
      expect(events.filter(({ occurs }) => occurs).map((event) => `${event.lemma} ${daysOf(event)}`)).toEqual([])
    })
})

function eventAt(events: readonly EventMention[], text: string, trigger: string): EventMention | undefined {
  const [word = '', nth = '1'] = trigger.split('@')
  const start = Array.from({ length: Number(nth) }).reduce<number>((at) => text.indexOf(word, at + 1), -1)
  return events.find((event) => event.start === start)
}

const daysOf = (event: EventMention | undefined): string =>
  event === undefined ? 'no event' : event.occurs ? `${event.occurs.from ?? ''}..${event.occurs.to ?? ''}` : '-'
