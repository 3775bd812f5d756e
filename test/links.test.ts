/** Every link and effect rule is proven by its own sentences: in `yes` it finds what is marked, in `no` it finds nothing. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../src/model/document.ts'
import { events } from '../src/read/events/events.ts'
import { effectRules } from '../src/read/links/effects.ts'
import { linkRules } from '../src/read/links/link-rules.ts'
import { links } from '../src/read/links/links.ts'
import { parseTexts } from './helpers/parse.ts'

const LABEL = /\[([^\]]+)\](from|to|\+|-)/g
const plain = (sentence: string): string => sentence.replace(LABEL, '$1')
const marked = (sentence: string, label: string): readonly string[] =>
  [...sentence.matchAll(LABEL)].filter((m) => m[2] === label).map((m) => m[1]!)

const documents = new Map<string, Document>()
const proofs = [...linkRules(), ...effectRules()].flatMap((rule) => [...rule.yes, ...rule.no])

beforeAll(async () => {
  const parsed = await parseTexts(proofs.map(plain))
  for (const [i, document] of parsed.entries()) {
    const found = { ...document, layers: { ...document.layers, ...(await events.read(document)) } }
    documents.set(proofs[i]!, { ...found, layers: { ...found.layers, ...(await links.read(found)) } })
  }
})

const wordAt = (document: Document, id: string): string => {
  const [start, end] = id.replace('event:', '').split('-').map(Number)
  return document.text.slice(start, end)
}

describe.each(linkRules().map((rule) => [rule.id, rule] as const))('links/%s', (id, rule) => {
  const pairs = (document: Document) =>
    (document.layers.foundLinks ?? [])
      .filter((l) => l.type === rule.type)
      .map((l) => `${wordAt(document, l.from)} → ${wordAt(document, l.to)}`)

  test.each(rule.yes)('yes: %s', (sentence) => {
    expect(pairs(documents.get(sentence)!)).toContain(`${marked(sentence, 'from')[0]} → ${marked(sentence, 'to')[0]}`)
  })
  test.each(rule.no)('no: %s', (sentence) => {
    expect((documents.get(sentence)!.layers.foundLinks ?? []).filter((l) => l.rule === `links/${id}`)).toEqual([])
  })
})

describe.each(effectRules().map((rule) => [rule.id, rule] as const))('effects/%s', (id, rule) => {
  test.each(rule.yes)('yes: %s', (sentence) => {
    const document = documents.get(sentence)!
    const found = (document.layers.foundEffects ?? [])
      .filter((e) => e.rule === `effects/${id}`)
      .map(
        ({ token, sign }) => `${document.text.slice(document.layers.tokens![token]!.start, document.layers.tokens![token]!.end)} ${sign}`,
      )
    expect(found).toEqual(marked(sentence, rule.sign).map((word) => `${word} ${rule.sign}`))
  })
  test.each(rule.no)('no: %s', (sentence) => {
    expect((documents.get(sentence)!.layers.foundEffects ?? []).filter((e) => e.rule === `effects/${id}`)).toEqual([])
  })
})
