/** What a copy changed of its original, for showing. */
import { describe, expect, test } from 'vitest'
import { copiesBetween } from '../src/compare/copies/between.ts'
import type { Candidate } from '../src/compare/copies/candidate.ts'
import { diffOf } from '../src/compare/copies/diff.ts'
import type { Copy } from '../src/model/comparison.ts'

const WIRE = `A ferry with 12 passengers ran aground on the Skarn reef on Sunday night after its pilot mistook a fishing boat for the harbour light.

Fishermen from the village of Aldersund took everybody off before the tide turned. Nobody was hurt, but two horses that were carried on the lower deck drowned in their boxes.

The harbour master closed the channel until divers have looked at the hull. Similar strandings led to a change of pilots six years ago.`

const plain = (document: string, number: number, text: string, more: Partial<Candidate> = {}): Candidate => ({
  document,
  number,
  uri: `/case/${document}.txt`,
  text,
  passages: [],
  ...more,
})

const between = (one: string, other: string): readonly Copy[] => copiesBetween(plain('one', 1, one), plain('other', 2, other))

describe('diff', () => {
  test('names what a reprint changed, added and left out, each with its places', () => {
    const text = WIRE.replace('12 passengers', '14 passengers').replace('two horses', 'two fine horses').replace(' on Sunday night', '')
    const [copy] = between(WIRE, text)
    const texts: Record<string, string> = { one: WIRE, other: text }
    const edits = diffOf(copy!, (document) => texts[document]!)
    expect(edits.filter(({ kind }) => kind !== 'same').map(({ kind, before, after }) => [kind, before.text, after.text])).toEqual([
      ['changed', '12', '14'],
      ['left out', 'on Sunday night', ''],
      ['added', '', 'fine'],
    ])
    for (const { before, after } of edits) {
      expect(WIRE.slice(before.start, before.end)).toBe(before.text)
      expect(text.slice(after.start, after.end)).toBe(after.text)
    }
  })

  test('the shape of quotation marks and dashes is no edit', () => {
    const text = WIRE.replace('Nobody was hurt, but', '“Nobody was hurt”, but')
    const original = WIRE.replace('Nobody was hurt, but', '"Nobody was hurt", but')
    const [copy] = between(original, text)
    const texts: Record<string, string> = { one: original, other: text }
    expect(diffOf(copy!, (document) => texts[document]!).map(({ kind }) => kind)).toEqual(['same'])
  })
})
