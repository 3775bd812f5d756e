/** What an import has told so far, folded into what a page shows. */

export interface Shared {
  readonly document: string
  readonly number: number
  readonly title: string
  readonly ofOther: number
  readonly ofOwn: number
}

export type News =
  | { readonly event: 'found'; readonly uri: string; readonly documents: number }
  | { readonly event: 'skipped'; readonly uri: string; readonly reason: string }
  | { readonly event: 'reading'; readonly uri: string }
  | {
      readonly event: 'added'
      readonly uri: string
      readonly number: number
      readonly title: string
      readonly copyOf: readonly Shared[]
      readonly copiedBy: readonly Shared[]
      readonly notes: readonly string[]
    }
  | { readonly event: 'unchanged'; readonly uri: string; readonly number: number }
  | { readonly event: 'failed'; readonly uri: string; readonly reason: string }
  | { readonly event: 'comparing'; readonly documents: number }
  | { readonly event: 'summary'; readonly stopped: boolean; readonly waiting: number }
  | { readonly event: 'broken'; readonly reason: string }

export interface CopyFound extends Shared {
  /** The copy. */
  readonly of: { readonly number: number; readonly title: string }
}

export interface Progress {
  readonly stage: 'finding' | 'reading' | 'comparing' | 'over'
  readonly found: number
  readonly settled: number
  readonly added: number
  readonly unchanged: number
  readonly failed: number
  /** Addresses in hand. */
  readonly reading: readonly string[]
  readonly copies: readonly CopyFound[]
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[]
  readonly notes: readonly { readonly number: number; readonly title: string; readonly note: string }[]
  readonly broken?: string
}

export const BEGUN: Progress = {
  stage: 'finding',
  found: 0,
  settled: 0,
  added: 0,
  unchanged: 0,
  failed: 0,
  reading: [],
  copies: [],
  skipped: [],
  notes: [],
}

export function after(before: Progress, news: News): Progress {
  switch (news.event) {
    case 'found':
      return { ...before, stage: 'reading', found: before.found + news.documents }
    case 'skipped':
      return { ...before, skipped: [...before.skipped, { uri: news.uri, reason: news.reason }] }
    case 'reading':
      return { ...before, stage: 'reading', reading: [...before.reading, news.uri] }
    case 'comparing':
      return { ...before, stage: 'comparing', reading: [] }
    case 'summary':
      return { ...before, stage: 'over', reading: [] }
    case 'broken':
      return { ...before, stage: 'over', reading: [], broken: news.reason }
    case 'failed':
      return settled({ ...before, failed: before.failed + 1 }, news.uri)
    case 'unchanged':
      return settled({ ...before, unchanged: before.unchanged + 1 }, news.uri)
    case 'added':
      return settled(
        { ...before, added: before.added + 1, copies: [...before.copies, ...copiesOf(news)], notes: [...before.notes, ...notesOf(news)] },
        news.uri,
      )
  }
}

const settled = (before: Progress, uri: string): Progress => ({
  ...before,
  settled: before.settled + 1,
  reading: before.reading.filter((one) => one !== uri),
})

type Added = Extract<News, { readonly event: 'added' }>

const copiesOf = ({ number, title, copyOf, copiedBy }: Added): readonly CopyFound[] => [
  ...copyOf.map((shared) => ({ ...shared, of: { number, title } })),
  ...copiedBy.map((other) => ({
    ...other,
    number,
    title,
    ofOwn: other.ofOther,
    ofOther: other.ofOwn,
    of: { number: other.number, title: other.title },
  })),
]

const notesOf = ({ number, title, notes }: Added) => notes.map((note) => ({ number, title, note }))

/**
 * Seconds that are left, from how long those took that were settled while somebody watched; undefined while nobody can tell.
 * @param before settled when the watching began
 * @param elapsed seconds since then
 */
export function secondsLeft({ found, settled }: Pick<Progress, 'found' | 'settled'>, before: number, elapsed: number): number | undefined {
  const seen = settled - before
  if (seen < 2 || elapsed < 1 || settled >= found) return undefined
  return Math.round(((found - settled) * elapsed) / seen)
}

/** 'about 20 s left'. */
export function leftWords(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  if (seconds < 60) return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} s left`
  return seconds < 3600 ? `about ${Math.ceil(seconds / 60)} min left` : `about ${Math.ceil(seconds / 3600)} h left`
}

/** The last part of an address, for people: `wire.txt`. */
export function nameOf(uri: string): string {
  const plain = /^https?:/i.test(uri) ? uri.replace(/^https?:\/\//i, '').replace(/\/$/, '') : (uri.split(/[/\\]/).findLast(Boolean) ?? uri)
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
