/** Whole texts: which words are events, of which type, with whom, and which tell again of one told before. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Document, FoundEvent } from '../src/model/document.ts'
import { events } from '../src/read/events/events.ts'
import { mentions } from '../src/read/mentions/mentions.ts'
import { resolveActors } from '../src/resolve/actors/actors.ts'
import { resolveEvents } from '../src/resolve/events/events.ts'
import { parseTexts } from './helpers/parse.ts'

const file = readFileSync(new URL('cases/events/documents.txt', import.meta.url), 'utf8')
const cases = file
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')
  .trim()
  .split(/\n\n+/)
  .map((block) => block.split(/\n?==>\n?/))
  .map(([text = '', expected = '']) => ({ text: text.trim(), expected: expected.trim().split('\n').filter(Boolean) }))
let documents: readonly Document[]

beforeAll(async () => {
  documents = await parseTexts(cases.map(({ text }) => text))
})

describe('events of a text', () => {
  for (const [i, { text, expected }] of cases.entries())
    test(text.slice(0, 60), async () => {
      expect(await printed(documents[i]!)).toEqual(expected)
    })
})

async function printed(document: Document): Promise<readonly string[]> {
  let read = document
  for (const reader of [mentions, events, resolveActors, resolveEvents])
    read = { ...read, layers: { ...read.layers, ...(await reader.read(read)) } }
  const found = read.layers.foundEvents ?? []
  const word = (event: { readonly start: number; readonly end: number }): string => read.text.slice(event.start, event.end)
  return (read.layers.events ?? []).flatMap((event, i) => {
    if (event.type === 'OTHER') return []
    const first = read.layers.events!.find(({ id }) => id === event.sameAs)
    return [[word(event), event.type, ...roles(read, found[i]!), ...(first ? [`same=${word(first)}`] : [])].join(' ')]
  })
}

/** Sources and targets by their heads. */
const roles = (document: Document, event: FoundEvent): readonly string[] =>
  event.arguments
    .filter(({ role }) => role === 'source' || role === 'target')
    .map(({ role, token }) => {
      const { start, end } = document.layers.tokens![token]!
      return `${role}=${document.text.slice(start, end)}`
    })
