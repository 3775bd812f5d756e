import type { Dropped } from './dropped.ts'

export interface SortedOut {
  readonly send: readonly Dropped[]
  /** Names and why, for what a folder holds beside documents. */
  readonly passed: readonly { readonly path: string; readonly why: string }[]
}

/** Bytes: what one document may have. */
const MOST_BYTES = 5_000_000

const DOCUMENT = /\.(?:txt|text|md|markdown|x?html?|urls|xml|rss|atom|rdf|json|pdf|docx?|odt|rtf|epub|eml|msg|mbox)$/i

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
  if (file.size > MOST_BYTES) return `It holds ${(file.size / 1_000_000).toFixed(1)} MB; one document may have 5 MB, so split it first.`
  if (!path.includes('/')) return undefined
  if (/(?:^|\/)\./.test(path)) return 'It is hidden.'
  return DOCUMENT.test(path) ? undefined : 'It is no text, Markdown, HTML or feed.'
}
