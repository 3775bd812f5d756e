/** Which documents stand in the list, and in what order. */
import type { Document } from '../api/answers.ts'
import type { DocumentsSearch, Show, Sort } from './address.ts'

export interface Row extends Document {
  /** Disputes that quote it. */
  readonly disputed: number
  /** Events that nobody has accepted or rejected. */
  readonly left: number
  /** From 0 (own words) to 1 (all of it stands elsewhere). */
  readonly copy: number
}

export const rowOf = (document: Document, disputed: number): Row => ({
  ...document,
  disputed,
  left: document.events - document.reviewed,
  copy: document.copied?.share ?? 0,
})

/** From this share on it is called a copy; below, it takes over words. */
export const MOSTLY = 0.5

export const SHOWN: Readonly<Record<Show, (row: Row) => boolean>> = {
  all: () => true,
  review: ({ left }) => left > 0,
  copies: ({ copy }) => copy >= MOSTLY,
  disputed: ({ disputed }) => disputed > 0,
}

/** Rows that the address asks for, in its order; equal ones in the order of adding. */
export function rowsFor(rows: readonly Row[], { q, desc, origin, ...asked }: DocumentsSearch): readonly Row[] {
  const show: Show = asked.show ?? 'all'
  const sort: Sort = asked.sort ?? 'number'
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = rows.filter(
    (row) => SHOWN[show](row) && (!origin || row.origins.includes(origin)) && words.every((word) => wordsOf(row).includes(word)),
  )
  const by = ORDERS[sort]
  const sign = desc ? -1 : 1
  return found.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || a.number - b.number
    const apart = typeof x === 'number' ? x - (y as number) : COLLATOR.compare(x, y as string)
    return sign * apart || a.number - b.number
  })
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const ORDERS: Readonly<Record<Sort, (row: Row) => number | string | undefined>> = {
  number: ({ number }) => number,
  title: titleOf,
  published: ({ published }) => published,
  words: ({ words }) => words,
  events: ({ events }) => events,
  claims: ({ claims }) => claims,
  disputed: ({ disputed }) => disputed,
  origin: ({ copy }) => copy,
  review: ({ left }) => left,
}

/** Its title, else the last part of its address. */
export function titleOf({ title, uri }: Pick<Document, 'title' | 'uri'>): string {
  if (title) return title
  const part = uri.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '')
  try {
    return decodeURIComponent(part) || uri
  } catch {
    return part
  }
}

const wordsOf = (row: Row): string =>
  fold([String(row.number), titleOf(row), row.publisher, row.byline, row.published, ...row.voices.map(({ name }) => name)].join(' '))

const fold = (words: string): string => words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
