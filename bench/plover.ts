/**
 * Events on one half of the PLOVER gold records: raw sentence in, type and countries out, scored by the scorer beside the data.
 *
 * The records hold one event a sentence, and name what is announced by PLOVER's coding rules: a promised kindness is AGREE, an
 * announced hostile act, or one announced `unless`, is THREATEN; what somebody `will not` do is REJECT, what he `must` do REQUEST. The
 * reading keeps such acts under their own type with a
 * value `Uu`; `coded` below translates. Of the events of a sentence only the one nearest to its root is given: the reading itself
 * keeps all. Where no target is named the country of the place, else of the source, is given, as the records do for domestic acts.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Document } from '../src/model/document.ts'
import type { Reader } from '../src/model/reader.ts'
import type { Actor, EventMention, EventType } from '../src/model/reading.ts'
import { childrenBy, type Tree, treeOf } from '../src/model/tree.ts'
import { events } from '../src/read/events/events.ts'
import { grammar } from '../src/read/grammar/grammar.ts'
import { mentions } from '../src/read/mentions/mentions.ts'
import { resolveActors } from '../src/resolve/actors/actors.ts'
import { resolveEvents } from '../src/resolve/events/events.ts'
import type { Figure } from './figure.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const data = `${shared}data/plover-gsr/plover_gsr.dev.json`

interface Gold {
  readonly id: string
  readonly text?: string
}

export interface Coded {
  readonly type: EventType
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** F1 of category, quad class, and source country + category + target country, in percent; nothing where the data is absent. */
export async function measure(): Promise<readonly Figure[]> {
  if (!existsSync(data)) return []
  const folder = mkdtempSync(join(tmpdir(), 'plover-'))
  const file = join(folder, 'predictions.jsonl')
  writeFileSync(file, (await predictions()).map((record) => JSON.stringify(record)).join('\n'))
  const { stdout } = await promisify(execFile)(process.execPath, [`${shared}gold/score-plover.mjs`, file, data])
  rmSync(folder, { recursive: true })
  return stdout.split('\n').flatMap(figureOf)
}

const TO_BEAT: Readonly<Record<string, number>> = { category: 50, 'quad class': 60, 'source country + category + target country': 33 }

function figureOf(line: string): readonly Figure[] {
  const [, name, p, r, f] = /^(.*?) +P ([\d.]+) +R ([\d.]+) +F1 ([\d.]+)/.exec(line) ?? []
  if (!name || !f) return []
  const toBeat = TO_BEAT[name]
  const note = `F1; precision ${p}, recall ${r}; PETRARCH-1 ${PETRARCH[name] ?? '–'}`
  return [
    {
      layer: 'events',
      measure: `PLOVER gold half: ${name}`,
      value: Math.round(Number(f) * 1000) / 10,
      ...(toBeat ? { toBeat } : {}),
      note,
    },
  ]
}

const PETRARCH: Readonly<Record<string, string>> = {
  category: '44.3',
  'quad class': '53.4',
  'source country + category + target country': '29.2',
}

/** One record a sentence, with at most one event. */
export async function predictions(): Promise<readonly { readonly id: string; readonly events: readonly Coded[] }[]> {
  const gold = (JSON.parse(readFileSync(data, 'utf8')) as readonly Gold[]).filter(({ text }) => text)
  const records = []
  for (const { id, text } of gold) {
    const document = await read(bare(text!.replace(/[{}]/g, '').trim()))
    records.push({ id, events: mainEvent(document) })
  }
  return records
}

const READERS: readonly Reader[] = [grammar, mentions, events, resolveActors, resolveEvents]

async function read(document: Document): Promise<Document> {
  let current = document
  for (const reader of READERS) current = { ...current, layers: { ...current.layers, ...(await reader.read(current)) } }
  return current
}

const bare = (text: string): Document => ({
  id: 'sha256:0',
  meta: {},
  text,
  language: 'en',
  layers: {
    passages: [{ id: 'passage:0', start: 0, end: text.length, role: 'body', voice: 'voice:author' }],
    voices: [{ id: 'voice:author', kind: 'author' }],
    times: [],
  },
})

/** The typed event nearest to the root of the first sentence that has one. */
function mainEvent(document: Document): readonly Coded[] {
  const tree = treeOf(document)
  const found = document.layers.foundEvents ?? []
  const ranked = (document.layers.events ?? [])
    .map((event, i) => ({ event, token: found[i]!.token }))
    .filter(({ event }) => event.type !== 'OTHER')
    .map((one) => ({ ...one, depth: depthOf(tree, one.token) }))
    .sort((a, b) => a.depth - b.depth || a.token - b.token)
  return ranked.slice(0, 1).map(({ event, token }) => coded(document, tree, event, token))
}

/** Steps to the root; the object of a light verb counts as the verb, reported words as the main clause. */
function depthOf(tree: Tree, token: number): number {
  let depth = 0
  for (let at = token; tree.tokens[at]!.head !== at && depth < 30; at = tree.tokens[at]!.head) {
    const { deprel } = tree.tokens[at]!
    depth += deprel === 'obj' || deprel === 'xcomp' ? 1 : deprel === 'ccomp' || deprel === 'parataxis' ? 0.5 : 2
  }
  return depth
}

/** By PLOVER's coding rules; see above. */
function coded(document: Document, tree: Tree, event: EventMention, token: number): Coded {
  const actors = new Map((document.layers.actors ?? []).map((actor) => [actor.id, actor]))
  const named = (...roles: readonly string[]): readonly string[] => [
    ...new Set(event.arguments.filter(({ role }) => roles.includes(role)).flatMap(({ actor }) => codeOf(actors, actors.get(actor ?? '')))),
  ]
  const place = named('place')
  const given = { source: named('source', 'mediator'), target: named('target') }
  const source = given.source.length > 0 ? given.source : given.target.length > 0 ? [] : place
  const target = given.target.length > 0 ? given.target : place.length > 0 ? place : source
  return { type: announced(tree, event.type, token), source, target }
}

function codeOf(actors: ReadonlyMap<string, Actor>, actor: Actor | undefined): readonly string[] {
  if (!actor) return []
  if (actor.country) return [actor.country]
  if (actor.sector === 'IGO' || actor.sector === 'NGO') return [actor.sector]
  return (actor.memberOf ?? []).flatMap((owner) => codeOf(new Map(), actors.get(owner))).slice(0, 1)
}

const KIND: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])

function announced(tree: Tree, type: EventType, token: number): EventType {
  const verb = tree.tokens[token]!.upos === 'VERB' ? token : tree.tokens[token]!.head
  const modals = childrenBy(tree, verb, 'aux').map((c) => tree.tokens[c]!.lemma.toLowerCase())
  if (modals.includes('must') || modals.includes('should')) return 'REQUEST'
  const planned = modals.includes('will') || modals.includes('would') || isWilling(tree, verb)
  if (!planned) return type
  if (childrenBy(tree, verb, 'advmod').some((c) => ['not', 'never'].includes(tree.tokens[c]!.lemma.toLowerCase()))) return 'REJECT'
  if (hasUnless(tree, verb)) return 'THREATEN'
  return KIND.has(type) ? 'AGREE' : 'THREATEN'
}

const hasUnless = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some((c) =>
    childrenBy(tree, c, 'mark').some((mark) => tree.tokens[mark]!.lemma.toLowerCase() === 'unless'),
  )

/** `is willing to withdraw`, `is prepared to lift the ban`. */
function isWilling(tree: Tree, verb: number): boolean {
  const { head, deprel } = tree.tokens[verb]!
  return (
    deprel === 'xcomp' &&
    ['willing', 'ready', 'prepared', 'prepare', 'commit', 'committed'].includes(tree.tokens[head]!.lemma.toLowerCase())
  )
}
