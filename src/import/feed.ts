/** Feeds (RSS, Atom, RDF, JSON Feed): each item is a document, behind its link or in the item itself. */
import { parseFeed } from 'feedsmith'
import { Failure } from '../model/failure.ts'
import type { Carried } from './carried.ts'
import { decode } from './decode.ts'
import { type FeedItem, itemsOf } from './feed-items.ts'
import type { Wanted } from './wanted.ts'

/** Whether the beginning of a file is that of a feed. */
export const looksLikeFeed = (begins: string): boolean =>
  /<(?:rss|feed|(?:rdf:)?RDF)[\s>]/.test(begins) ||
  (/^\s*\{/.test(begins.replace(/^ï»¿/, '')) && /jsonfeed\.org\/version/.test(begins.replaceAll('\\/', '/')))

/**
 * The items of a feed, the oldest first; undefined when it is none.
 * @param uri address of the feed.
 * @throws Failure when it begins as a feed and cannot be read as one.
 */
export function wantedInFeed(carried: Carried, uri: string): readonly Wanted[] | undefined {
  if (!looksLikeFeed(new TextDecoder('latin1').decode(carried.bytes.subarray(0, 4096)))) return undefined
  const items = itemsOf(parsed(carried), carried.url ?? uri)
  return items.toReversed().flatMap((item) => wantedOf(item, uri))
}

function parsed(carried: Carried): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(decode(carried, false).text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure('unsupported', `${carried.name} begins as a feed but cannot be read as one (${why}).`)
  }
}

function wantedOf({ link, id, content, ...said }: FeedItem, from: string): readonly Wanted[] {
  const hints = { ...said, from }
  const own = content && { bytes: new TextEncoder().encode(pageOf(content, said.title)), mediaType: 'text/html', charset: 'utf-8' }
  if (link) return [{ uri: link, hints, ...(own && { instead: { ...own, name: link, url: link } }) }]
  const uri = `${from}#${encodeURIComponent(id)}`
  return own ? [{ uri, hints, carried: { ...own, name: said.title ?? uri } }] : []
}

/** An item's words as a page: its title above them. Words without markup keep their paragraphs. */
function pageOf(content: string, title: string | undefined): string {
  const body = /<\w+[\s/>]/.test(content)
    ? content
    : content
        .split(/\n\s*\n/)
        .map((words) => `<p>${escaped(words)}</p>`)
        .join('\n')
  return `<!doctype html><html><body><article>${title ? `<h1>${escaped(title)}</h1>` : ''}\n${body}</article></body></html>`
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
