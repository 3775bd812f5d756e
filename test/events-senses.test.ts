/** Senses of the event lexicon: each holds in the one sentence, and not in the other, which uses the word in another sense. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../src/model/document.ts'
import { eventsIn } from '../src/read/events/events.ts'
import { parseTexts } from './helpers/parse.ts'

const cases = readFileSync(new URL('cases/events/senses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | '))
  .map(([head = '', yes = '', no = '']) => ({ word: head.split(' ')[0]!, type: head.split(' ')[1]!, yes, no }))
let documents: readonly Document[]

beforeAll(async () => {
  documents = await parseTexts(cases.flatMap(({ yes, no }) => [yes, no]))
}, 60_000)

describe('senses of the event lexicon', () => {
  for (const [i, { word, type, yes, no }] of cases.entries())
    test(`${word} is ${type}: ${yes}`, () => {
      expect(typesOf(documents[2 * i]!, word)).toContain(type)
      expect(typesOf(documents[2 * i + 1]!, word), no).not.toContain(type)
    })
})

/** Types of the events that a row of this word gives. */
const typesOf = (document: Document, word: string): readonly string[] =>
  eventsIn(document)
    .filter(({ rule }) => rule.startsWith(`lexicon:${word}/`))
    .map(({ type }) => type)
