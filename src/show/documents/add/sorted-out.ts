import { handOverLimit } from '../../../model/size-limit.ts'
import type { Dropped } from './dropped.ts'

export interface SortedOut {
  readonly send: readonly Dropped[]
  /** Names and why, for what a folder holds beside documents. */
  readonly passed: readonly { readonly path: string; readonly why: string }[]
}

/** What can be read, what may be a feed, and what holds words that a person would miss. */
const DOCUMENT =
  /\.(?:txt|text|md|markdown|x?html?|urls|pdf|docx?|eml|mht|mhtml|mbox|warc|warc\.gz|wacz|ris|bib|opml|xml|rss|atom|rdf|json|odt|rtf|epub|msg|pages|pptx?|odp|wpd|djvu)$/i

/** In folders only what may be a document is sent; a file that a person chose by itself is tried whatever its name. */
export function sortedOut(dropped: readonly Dropped[]): SortedOut {
  const send: Dropped[] = []
  const passed: SortedOut['passed'][number][] = []
  for (const one of dropped) {
    const why = reason(one)
    if (why) passed.push({ path: one.path, why })
    else send.push(one)
  }
  return { send, passed }
}

function reason({ path, file }: Dropped): string | undefined {
  if (file.size === 0) return 'It is empty.'
  const limit = handOverLimit(path)
  if (file.size > limit)
    return `It holds ${megabytes(file.size)}; at most ${megabytes(limit)} can be added here. Split it, or add it by its path.`
  if (!path.includes('/')) return undefined
  if (/(?:^|\/)\./.test(path)) return 'It is hidden.'
  return DOCUMENT.test(path) ? undefined : 'It is of no format that holds documents.'
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
