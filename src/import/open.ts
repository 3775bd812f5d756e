/** Opens what is wanted: a document as a Source, or a list or feed as more that is wanted. */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/failure.ts'
import type { Source } from '../model/source.ts'
import type { Original } from '../model/store.ts'
import type { Carried, ImportOptions } from './carried.ts'
import { containedIn } from './contain/contained.ts'
import type { ContainerKind } from './contain/container.ts'
import { wantedInFeed } from './feed.ts'
import { linksIn } from './links.ts'
import { carry, sourceOf } from './source.ts'
import { UPLOAD, type Wanted } from './wanted.ts'

export type Opened =
  | {
      readonly kind: 'document'
      /** As wanted; of standard input `stdin:` and the hash of what came in. */
      readonly uri: string
      readonly source: Source
      /** SHA-256 of the bytes as they came, in hex. */
      readonly sha256: string
      readonly original: Original
    }
  | { readonly kind: 'more'; readonly of: 'links' | 'feed' | ContainerKind; readonly wanted: readonly Wanted[] }

/** @throws Failure with one clear sentence. */
export async function openWanted(wanted: Wanted, options: ImportOptions = {}): Promise<Opened> {
  if (wanted.broken !== undefined) throw new Failure('unreadable', wanted.broken)
  if (isItem(wanted)) return openWanted(await itemAgain(wanted, options), options)
  const { carried, notes } = await opened(wanted, options)
  if (!wanted.hints.from) {
    const more = await moreIn(carried, wanted)
    if (more) return more
  }
  refuseData(carried)
  const read = await sourceOf(carried, { ...options, ...wanted.hints })
  const source = { ...read, notes: [...notes, ...(carried.notes ?? []), ...read.notes] }
  const sha256 = createHash('sha256').update(carried.bytes).digest('hex')
  const uri = wanted.uri === 'stdin:' ? `stdin:${sha256.slice(0, 16)}` : wanted.uri
  return { kind: 'document', uri, source, sha256, original: { mediaType: source.mediaType ?? mediaTypeOf(source), bytes: carried.bytes } }
}

const MEDIA_TYPES: Readonly<Record<Source['format'], string>> = { page: 'text/html', markdown: 'text/markdown', plain: 'text/plain' }

/** What it was read as, so that it is shown as it was read. */
const mediaTypeOf = ({ format, encoding = 'utf-8' }: Source): string => `${MEDIA_TYPES[format]}; charset=${encoding}`

interface OpenedBytes {
  readonly carried: Carried
  readonly notes: readonly string[]
}

/** The words that came with a link stand in where the link leads nowhere. */
async function opened(wanted: Wanted, options: ImportOptions): Promise<OpenedBytes> {
  try {
    return { carried: wanted.carried ?? (await carriedOf(wanted, options)), notes: [] }
  } catch (error) {
    if (!wanted.instead || !(error instanceof Failure)) throw error
    return { carried: wanted.instead, notes: [`${error.message} The words that the feed gives were read instead.`] }
  }
}

/** What an address, a file or standard input holds. */
export const carriedOf = ({ uri, hints }: Wanted, options: ImportOptions): Promise<Carried> =>
  options.kept && uri.startsWith(UPLOAD)
    ? options.kept(uri)
    : carry(uri === 'stdin:' ? '-' : uri.startsWith('file:') ? fileURLToPath(uri) : uri, hints.from ? options : { ...options, feeds: true })

async function moreIn(carried: Carried, { uri, hints }: Wanted): Promise<Opened | undefined> {
  const links = linksIn(carried)
  if (links) return { kind: 'more', of: 'links', wanted: links.map((link) => ({ uri: link, hints: { ...hints } })) }
  const contained = await containedIn(carried, uri)
  if (contained)
    return { kind: 'more', of: contained.of, wanted: contained.wanted.map((item) => ({ ...item, hints: { ...hints, ...item.hints } })) }
  const items = wantedInFeed(carried, uri)
  if (!items) return undefined
  if (items.length === 0) throw new Failure('empty', `${carried.name} is a feed without items.`)
  return { kind: 'more', of: 'feed', wanted: items.map((item) => ({ ...item, hints: { ...hints, ...item.hints } })) }
}

/** An item with words of its own that was asked for before an interruption: they have to be fetched again. */
const isItem = ({ uri, hints, carried }: Wanted): boolean =>
  carried === undefined && hints.from !== undefined && uri.startsWith(`${hints.from}#`)

async function itemAgain({ uri, hints }: Wanted, options: ImportOptions): Promise<Wanted> {
  const feed = { uri: hints.from!, hints: {} }
  const carried = await carriedOf(feed, options)
  const items = (await containedIn(carried, feed.uri))?.wanted ?? wantedInFeed(carried, feed.uri)
  const item = items?.find((one) => one.uri === uri)
  if (!item) throw new Failure('not-found', `${hints.from} has no item ${uri.slice(hints.from!.length + 1)} any more.`)
  return { ...item, hints: { ...item.hints, ...hints } }
}

function refuseData({ name, bytes, mediaType }: Carried): void {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^ï»¿/, '')
  const json = mediaType ? /json/.test(mediaType) : /\.json[l]?$/i.test(name) && /^\s*[[{]/.test(begins)
  const xml = mediaType ? /[/+]xml$/.test(mediaType) && !/xhtml/.test(mediaType) : /\.(?:xml|rss|atom|rdf)$/i.test(name)
  if (json || xml) throw new Failure('unsupported', `${name} is ${json ? 'JSON' : 'XML'}, but no feed that can be read.`)
}
