/** What the address of this view holds beside its path; whatever else stands there is dropped. */

export const SORTS = ['number', 'title', 'published', 'words', 'events', 'claims', 'disputed', 'origin', 'review'] as const
export type Sort = (typeof SORTS)[number]

export const SHOWS = ['all', 'review', 'copies', 'disputed'] as const
export type Show = (typeof SHOWS)[number]

export interface DocumentsSearch {
  /** Words that the title, the outlet or a voice must have. */
  readonly q?: string
  /** Default 'all'. */
  readonly show?: Exclude<Show, 'all'>
  /** Default 'number'. */
  readonly sort?: Exclude<Sort, 'number'>
  readonly desc?: true
  /** Id of an origin that the documents must have. */
  readonly origin?: string
  /** Number of the chosen document. */
  readonly chosen?: number
  /** What stands beside the list; by default the chosen document, and without one what adds. */
  readonly pane?: 'add' | 'document'
  /** Numbers of documents that are ticked. */
  readonly pick?: readonly number[]
}

export function documentsSearch(given: Readonly<Record<string, unknown>>): DocumentsSearch {
  const { q, show, sort, desc, origin, chosen, pane, pick } = given
  const picked = Array.isArray(pick) ? [...new Set(pick.filter(isNumber))].slice(0, 200) : []
  return {
    ...(typeof q === 'string' && q.trim() && { q: q.slice(0, 200) }),
    ...(SHOWS.some((one) => one === show) && show !== 'all' && { show: show as Exclude<Show, 'all'> }),
    ...(SORTS.some((one) => one === sort) && sort !== 'number' && { sort: sort as Exclude<Sort, 'number'> }),
    ...((desc === true || desc === 'true') && { desc: true as const }),
    ...(typeof origin === 'string' && origin && { origin: origin.slice(0, 500) }),
    ...(isNumber(chosen) && { chosen }),
    ...((pane === 'add' || pane === 'document') && { pane }),
    ...(picked.length > 0 && { pick: picked }),
  }
}

/** With the document ticked, or no longer so. */
export function ticked({ pick = [], ...rest }: DocumentsSearch, number: number): DocumentsSearch {
  const next = pick.includes(number) ? pick.filter((one) => one !== number) : [...pick, number]
  return next.length > 0 ? { ...rest, pick: next } : rest
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
