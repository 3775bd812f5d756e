/** Who vouches for an event, and how far: sentences of our own in test/cases/factuality and test/cases/claims. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeLibrary, readText } from '../src/library.ts'
import type { Reading } from '../src/model/reading.ts'

const sentences = (file: string): readonly string[] =>
  readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
const VALUE = /\[([^\]]+)\](CT\+|CT-|PR\+|PR-|PS\+|PS-|Uu)/g
const VOICE = /\[([^\]]+)\](author|unnamed|Ana Ruiz|Tom Hale)/g
const cases = { value: sentences('factuality/sentences.txt'), voice: sentences('claims/sentences.txt') }
const readings = new Map<string, Reading>()

beforeAll(async () => {
  for (const line of [...cases.value, ...cases.voice])
    readings.set(line, (await readText(line.replace(VALUE, '$1').replace(VOICE, '$1'), 'case')).reading)
})
afterAll(closeLibrary)

/** The claims on the event whose trigger is a word of the sentence. */
function claimsOn(line: string, word: string) {
  const reading = readings.get(line)!
  const event = reading.events.find(({ start, end }) => reading.text.slice(start, end) === word)
  return reading.claims.filter((claim) => claim.event === event?.id)
}

describe('factuality', () => {
  test.each(cases.value)('%s', (line) => {
    for (const [, word, value] of line.matchAll(VALUE))
      expect(
        claimsOn(line, word!).map((claim) => claim.value),
        word,
      ).toEqual([value])
  })
})

describe('voices', () => {
  test.each(cases.voice)('%s', (line) => {
    const { voices } = readings.get(line)!
    for (const [, word, wanted] of line.matchAll(VOICE)) {
      const last = claimsOn(line, word!).map((claim) => voices.find(({ id }) => id === claim.voices.at(-1)))
      expect(
        last.map((voice) => voice?.name ?? voice?.kind),
        word,
      ).toEqual([wanted])
    }
  })
})
