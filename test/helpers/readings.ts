/** Documents for tests of the case: small, made up, and right in every offset. */
import { createHash } from 'node:crypto'
import { digestOf } from '../../src/compare/digest.ts'
import type { Account, CaseActor, CaseDispute, Comparison, Happening } from '../../src/model/comparison.ts'
import { documentId } from '../../src/model/document-id.ts'
import type { EventType, Reading } from '../../src/model/reading.ts'
import type { CaseDocument, NewDocument } from '../../src/model/store.ts'

/** A reading of `text` with one event, its second word, told by the author. */
export function readingOf(text: string, about: Partial<Reading['document']> = {}): Reading {
  const [first = '', second = ''] = text.split(' ')
  const trigger = { start: first.length + 1, end: first.length + 1 + second.length }
  const event = `event:${trigger.start}-${trigger.end}`
  return {
    schema: 'hearsay.reading/1',
    document: { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, language: 'en', ...about },
    text,
    passages: [{ id: 'passage:0', role: 'body', voice: 'voice:author', start: 0, end: text.length }],
    voices: [{ id: 'voice:author', kind: 'author' }],
    mentions: [],
    actors: [],
    times: [],
    events: [{ id: event, ...trigger, lemma: second, type: 'ASSAULT', arguments: [] }],
    claims: [{ id: 'claim:0', event, voices: ['voice:author'], value: 'CT+', independent: true }],
    links: [],
    effects: [],
    disputes: [],
    readers: [{ name: 'test', version: '1', layers: [] }],
  }
}

export function newDocument(uri: string, text: string, about: Partial<Reading['document']> = {}): NewDocument {
  const reading = readingOf(text, about)
  return {
    id: documentId(uri, reading.document.id),
    uri,
    reading,
    digest: digestOf(reading),
    fingerprint: new Uint8Array([1, 2, 3]),
    copies: [],
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

/** What a happening for a test has; the rest is filled in. */
export interface Told {
  readonly id: string
  readonly type?: EventType
  readonly source: string
  readonly target: string
  readonly place?: string
  readonly from?: string
  readonly to?: string
  readonly state?: Happening['state']
  readonly voice?: string
  readonly value?: Account['value']
  readonly lemma?: string
}

export function happeningOf(documents: readonly CaseDocument[], told: Told): Happening {
  const { id, type = 'ASSAULT', source, target, place, from, to = from, state = 'asserted', lemma = 'shell' } = told
  const roles = [
    ['source', source],
    ['target', target],
    ['place', place],
  ] as const
  const actors = roles.flatMap(([role, name]) => (name ? [{ role, actor: `actor:${name}`, name }] : []))
  const accounts = documents.map((document) => accountOf(document, told))
  const dates = { ...(from && { from }), ...(to && { to }) }
  return { id, type, lemma, actors, ...dates, reports: documents.length, origins: 1, firstHand: 1, state, accounts }
}

function accountOf({ id }: CaseDocument, { source, target, voice = 'Tessa Maur', value = 'CT+', lemma = 'shell' }: Told): Account {
  return {
    document: id,
    start: 0,
    end: 5,
    event: `${id}#event:0-5`,
    claim: `${id}#claim:0`,
    origin: 'origin:1',
    voices: [{ key: `voice:${voice}`, name: voice, kind: 'quoted' }],
    value,
    lemma,
    quote: 'Somebody shelled somebody.',
    sentence: { start: 0, end: 26 },
    independent: true,
    says: { sources: [source], targets: [target], places: [], quantities: [] },
  }
}

export const actorOf = (name: string, documents = 1): CaseActor => ({
  id: `actor:${name}`,
  name,
  kind: 'organization',
  aliases: [`the ${name}`],
  members: [],
  documents,
  maybe: [],
})

export const disputeOf = (id: string, happening: string, origins: number, kind: CaseDispute['kind'] = 'dispute'): CaseDispute => ({
  id,
  kind,
  about: 'number',
  happening,
  question: 'How many were there?',
  positions: [
    { value: '14', voices: [], origins, reports: origins, quotes: [] },
    { value: '40', voices: [], origins: 1, reports: 1, quotes: [] },
  ],
  why: 'One side counts 14, the other 40.',
  rule: 'test',
})

export const comparisonOf = (parts: Partial<Comparison>): Comparison => ({
  origins: [],
  actors: [],
  happenings: [],
  disputes: [],
  links: [],
  effects: [],
  ...parts,
})
