/** The only file that knows the whole order: source in, reading out. */
import { clean } from './clean/clean.ts'
import { readSource, sourceOf } from './import/source.ts'
import type { Document, Layers } from './model/document.ts'
import type { Reader } from './model/reader.ts'
import type { Reading } from './model/reading.ts'
import type { Source } from './model/source.ts'
import { attributions } from './read/attributions/attributions.ts'
import { events } from './read/events/events.ts'
import { factuality } from './read/factuality/factuality.ts'
import { grammar } from './read/grammar/grammar.ts'
import { closeGrammar } from './read/grammar/pool.ts'
import { links } from './read/links/links.ts'
import { mentions } from './read/mentions/mentions.ts'
import { times } from './read/times/times.ts'
import { resolveActors } from './resolve/actors/actors.ts'
import { resolveClaims } from './resolve/claims/claims.ts'
import { resolveDisputes } from './resolve/disputes/disputes.ts'
import { resolveEvents } from './resolve/events/events.ts'
import { resolveLinks } from './resolve/links/links.ts'

/** The readers in the order in which they run; each says beside itself why it stands there. */
export const order: readonly Reader[] = [
  grammar,
  mentions,
  times,
  attributions,
  events,
  links,
  factuality,
  resolveActors,
  resolveEvents,
  resolveClaims,
  resolveLinks,
  resolveDisputes,
]

export interface ReadOptions {
  /** EDTF; used when the source does not say when it was published. */
  readonly published?: string
  /** 'all' adds sentences and tokens to the reading. */
  readonly layers?: 'contract' | 'all'
}

export interface ReadResult {
  readonly reading: Reading
  /** Sentences for the user: what was odd about the source. */
  readonly notes: readonly string[]
}

/** Reads a file, an http(s) URL or standard input (`-`). Throws a Failure with one clear sentence. */
export const readDocument = async (source: string, options: ReadOptions = {}): Promise<ReadResult> =>
  readOpened(await readSource(source, options.published ? { published: options.published } : {}), options)

/** Reads text at hand; `name` is what a sentence about it calls it. */
export const readText = async (text: string, name: string, options: ReadOptions = {}): Promise<ReadResult> =>
  readOpened(
    await sourceOf({ bytes: new TextEncoder().encode(text), name }, options.published ? { published: options.published } : {}),
    options,
  )

/** Reads a source that is open. */
export async function readOpened(source: Source, { layers = 'contract' }: Pick<ReadOptions, 'layers'> = {}): Promise<ReadResult> {
  const document = clean(source)
  return { reading: readingOf(await run(document), layers), notes: [...source.notes, ...languageNotes(document)] }
}

/** Ends the threads of the grammar model, so that the process can end. */
export const closeLibrary = (): Promise<void> => closeGrammar()

/** Checks that each reader's layers are there when its turn comes; throws a sentence that names reader and layer. */
export function pipeline(
  readers: readonly Reader[],
  given: readonly string[] = ['passages', 'voices'],
): (document: Document) => Promise<Document> {
  const have = new Set(given)
  for (const reader of readers) {
    const missing = reader.requires.find((layer) => !have.has(layer))
    if (missing) throw new Error(`The reader '${reader.name}' needs the layer '${missing}', which no reader before it makes.`)
    for (const layer of reader.provides) have.add(layer)
  }
  return async (document) => {
    let current = document
    for (const reader of readers) current = withLayers(current, await reader.read(current))
    return current
  }
}

const run = pipeline(order)

const withLayers = (document: Document, layers: Layers): Document => ({ ...document, layers: { ...document.layers, ...layers } })

const languageNotes = ({ language }: Document): readonly string[] =>
  language.startsWith('en')
    ? []
    : [`The text is not English (${language}); its passages, voices and copies are read, events are read in English only.`]

/** The records of the contract, without what only the readers need. */
export function readingOf(document: Document, layers: 'contract' | 'all'): Reading {
  const { passages = [], voices = [], mentions: found = [], actors = [], times: dates = [] } = document.layers
  const {
    events: happened = [],
    claims = [],
    links: drawn = [],
    effects = [],
    disputes = [],
    sentences = [],
    tokens = [],
  } = document.layers
  return {
    schema: 'hearsay.reading/1',
    document: { id: document.id, ...document.meta, language: document.language },
    text: document.text,
    passages,
    voices,
    mentions: found,
    actors,
    times: dates,
    events: happened,
    claims,
    links: drawn,
    effects,
    disputes,
    ...(layers === 'all' ? { sentences, tokens: tokens.map(({ sentence: _, factuality: __, ...token }) => token) } : {}),
    readers: [cleaner, ...order].map(({ name, version, provides }) => ({ name, version, layers: [...provides] })),
  }
}

const cleaner = { name: 'clean', version: '1', provides: ['passages', 'voices'] }
