/** The items of a parsed feed of any format, in one shape. */
import type { AtomFeed, JsonFeed, parseFeed, RdfFeed, RssFeed } from 'feedsmith'

export interface FeedItem {
  /** Absolute http(s) address. */
  readonly link?: string
  /** What tells it from the other items. */
  readonly id: string
  readonly title?: string
  readonly byline?: string
  /** EDTF day. */
  readonly published?: string
  /** The feed's title. */
  readonly publisher?: string
  /** Title of the feed that it was taken over from. */
  readonly credit?: string
  /** Markup, or plain words. */
  readonly content?: string
}

/** What an item says, before links are made absolute and dates are cut. */
interface Raw {
  readonly link: string | undefined
  readonly id: string | undefined
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly date: unknown
  readonly credit: string | undefined
  readonly content: string | undefined
}

/** In the feed's order. @param base address of the feed, for links that are not absolute. */
export function itemsOf({ format, feed }: ReturnType<typeof parseFeed>, base: string): readonly FeedItem[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => itemOf(rss(item), feed.title, feed.link ?? base))
    case 'atom':
      return (feed.entries ?? []).map((entry) => itemOf(atom(entry), feed.title?.value, alternate(feed.links) ?? base))
    case 'rdf':
      return (feed.items ?? []).map((item) => itemOf(rdf(item), feed.title, feed.link ?? base))
    case 'json':
      return (feed.items ?? []).map((item) => itemOf(json(item), feed.title, feed.home_page_url ?? base))
  }
}

function itemOf({ link, id, title, byline, date, credit, content }: Raw, publisher: string | undefined, base: string): FeedItem {
  const address = absolute(link, base)
  const published = dayOf(date)
  const words = title && plain(title)
  return {
    id: id ?? address ?? words ?? content?.slice(0, 80) ?? '',
    ...(address && { link: address }),
    ...(words && { title: words }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(publisher && { publisher: plain(publisher) }),
    ...(credit && { credit: plain(credit) }),
    ...(content?.trim() && { content }),
  }
}

const rss = (item: RssFeed.Item<unknown, false>): Raw => ({
  link: item.link ?? (item.guid?.isPermaLink === false ? undefined : webOnly(item.guid?.value)),
  id: item.guid?.value,
  title: item.title,
  byline: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
  date: item.pubDate ?? item.dc?.dates?.[0],
  credit: item.source?.title,
  content: item.content?.encoded ?? item.description,
})

const atom = (entry: AtomFeed.Entry<unknown, false>): Raw => ({
  link: alternate(entry.links),
  id: entry.id,
  title: entry.title?.value,
  byline: entry.authors?.[0]?.name,
  date: entry.published ?? entry.updated,
  credit: entry.source?.title?.value,
  content: entry.content?.value ?? entry.summary?.value,
})

const rdf = (item: RdfFeed.Item<unknown, false>): Raw => ({
  link: item.link,
  id: item.link,
  title: item.title,
  byline: item.dc?.creators?.[0],
  date: item.dc?.dates?.[0],
  credit: item.dc?.sources?.[0],
  content: item.content?.encoded ?? item.description,
})

const json = (item: JsonFeed.Item<unknown, false>): Raw => ({
  link: item.url ?? item.external_url,
  id: item.id,
  title: item.title,
  byline: item.authors?.[0]?.name,
  date: item.date_published ?? item.date_modified,
  credit: undefined,
  content: item.content_html ?? item.content_text ?? item.summary,
})

const alternate = (links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href

const webOnly = (value: string | undefined): string | undefined => (value && /^https?:\/\//i.test(value) ? value : undefined)

function absolute(link: string | undefined, base: string): string | undefined {
  if (!link || !URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  url.hash = ''
  return webOnly(url.href)
}

/** The day that a date writes, in its own time zone: `Tue, 05 Mar 2019 00:10:00 +0100` is 2019-03-05. */
function dayOf(date: unknown): string | undefined {
  const stated = String(date ?? '')
  const written = /^\s*(\d{4}-\d{2}-\d{2})/.exec(stated)?.[1]
  if (written) return written
  const [, day, month, year] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(stated) ?? []
  const parsed = new Date(day ? `${day} ${month} ${year} UTC` : stated)
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().slice(0, 10)
}

/** Titles may hold markup and references. */
const plain = (words: string): string =>
  words
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
