/** What a page says about itself: meta elements, JSON-LD, `<time>`, `rel=author`. */
import type { Metadata } from '../model/document.ts'

/** Only what is stated; a date is cut to its day. */
export function metadataOf(document: Document): Metadata {
  const data = linkedData(document)
  const title = text(document, 'article h1, main h1, h1') ?? meta(document, 'og:title', 'twitter:title', 'dc.title') ?? data.title
  const byline =
    meta(document, 'author', 'article:author', 'dc.creator', 'byl') ?? data.byline ?? text(document, '[rel=author], [itemprop=author]')
  const publisher = meta(document, 'og:site_name', 'application-name') ?? data.publisher
  const published = day(
    meta(document, 'article:published_time', 'date', 'dc.date', 'pubdate', 'parsely-pub-date', 'datePublished') ??
      data.published ??
      timeOf(document),
  )
  const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined
  return {
    ...(title && { title }),
    ...(byline && !/^https?:/.test(byline) && { byline: byline.replace(/^by\s+/i, '') }),
    ...(publisher && { publisher }),
    ...(url && /^https?:/.test(url) && { url }),
    ...(published && { published }),
  }
}

function meta(document: Document, ...names: readonly string[]): string | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop') ?? '').toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (wanted.has(name) && content) return content
  }
  return undefined
}

const text = (document: Document, selector: string): string | undefined =>
  document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() || undefined

const timeOf = (document: Document): string | undefined =>
  document.querySelector('article time[datetime], header time[datetime], time[pubdate], main time[datetime]')?.getAttribute('datetime') ??
  undefined

const day = (value: string | undefined): string | undefined => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(value?.trim() ?? '')?.[0]

interface LinkedData {
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly published?: string
}

/** The first article in the page's JSON-LD. Scripts are gone by now unless they are data; broken JSON is passed over. */
function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return {}
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function articleIn(value: unknown): LinkedData | undefined {
  if (Array.isArray(value)) return value.map(articleIn).find(Boolean)
  if (typeof value !== 'object' || value === null) return undefined
  const record = value as Record<string, unknown>
  if (record['@graph']) return articleIn(record['@graph'])
  if (!/Article|BlogPosting|Report/.test(String(record['@type'] ?? ''))) return undefined
  const [title, byline, publisher, published] = [record.headline, nameIn(record.author), nameIn(record.publisher), record.datePublished]
  return {
    ...(typeof title === 'string' && { title }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(typeof published === 'string' && { published }),
  }
}

function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(nameIn).filter(Boolean).join(', ') || undefined
  return typeof value === 'object' && value !== null ? nameIn((value as Record<string, unknown>).name) : undefined
}
