/** A document for the store, made by hand: every `word` in its text is an event of one actor, told by one voice a paragraph. */
import { createHash } from 'node:crypto'
import { digestOf } from '../../src/compare/digest.ts'
import { documentId } from '../../src/model/document-id.ts'
import { EVENT_TYPES, FACTUALITIES, type Reading } from '../../src/model/reading.ts'
import type { NewDocument } from '../../src/model/store.ts'

export interface Made {
  readonly uri: string
  readonly text: string
  readonly title: string
  readonly actor: string
  readonly voices: readonly string[]
  readonly word: string
  /** How many of its words become events; default all. */
  readonly most?: number
}

export function madeDocument(made: Made): NewDocument {
  const { uri, text } = made
  const sha256 = createHash('sha256').update(text).digest('hex')
  const reading = readingOf(made, `sha256:${sha256}`)
  const id = documentId(uri, reading.document.id)
  return { id, uri, reading, digest: digestOf(reading), fingerprint: new Uint8Array([1]), copies: [], sha256 }
}

function readingOf({ text, title, actor, voices, word, most = Number.POSITIVE_INFINITY }: Made, id: string): Reading {
  const spans = [...text.matchAll(new RegExp(word, 'g'))].slice(0, most).map(({ index }) => ({ start: index, end: index + word.length }))
  const passages = paragraphsOf(text).map(({ start, end }, i) => ({
    id: `passage:${start}-${end}`,
    role: 'body' as const,
    voice: `voice:${i % voices.length}`,
    start,
    end,
  }))
  const acting = { start: 0, end: text.indexOf(' ') }
  const events = spans.map((span, i) => ({
    id: `event:${span.start}-${span.end}`,
    ...span,
    lemma: word,
    type: EVENT_TYPES[i % EVENT_TYPES.length]!,
    arguments: [{ role: 'source' as const, span: acting, actor: 'actor:0' }],
  }))
  const speaking = (at: number): string => passages.findLast(({ start }) => start <= at)?.voice ?? 'voice:0'
  return {
    schema: 'hearsay.reading/1',
    document: { id, language: 'en', title, publisher: title, published: '2014-03-05' },
    text,
    passages,
    voices: voices.map((name, i) => ({ id: `voice:${i}`, kind: i === 0 ? 'author' : 'quoted', name })),
    mentions: [{ id: 'mention:0', ...acting, head: acting, form: 'name', kind: 'organization', actor: 'actor:0' }],
    actors: [{ id: 'actor:0', name: actor, kind: 'organization', aliases: [`${actor} again`] }],
    times: [],
    events,
    claims: events.map(({ id, start }, i) => ({
      id: `claim:${i}`,
      event: id,
      voices: [...new Set(['voice:0', speaking(start)])],
      value: FACTUALITIES[i % FACTUALITIES.length]!,
      independent: true,
    })),
    links: [],
    effects: [],
    disputes: [],
    readers: [{ name: 'test', version: '1', layers: [] }],
  }
}

const paragraphsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
