import { useMemo } from 'react'
import type { Document, Link, TimelineItem } from '../api/answers.ts'
import { useWhole } from '../api/use.ts'
import type { TimelineSearch } from './address.ts'
import { type Bar, barOf } from './bars.ts'
import { type Published, publishedOf } from './pages.ts'

/** So many happenings are drawn at most. */
export const MOST = 10_000
const NO_LINKS: readonly Link[] = []

/** What the timeline shows: all happenings as bars, those that the filters let through, documents by their date, links. */
export function useTimeline(search: TimelineSearch) {
  const { actor, types, voice, state, place } = search
  const all = useWhole<TimelineItem>('/timeline', {}, MOST)
  const query = useMemo(
    () => ({
      ...(actor && { actor }),
      ...(types && { types }),
      ...(voice && { voice }),
      ...(state && { state: [state] }),
      ...(place && { place }),
    }),
    [actor, types, voice, state, place],
  )
  const narrowed = useWhole<TimelineItem>('/timeline', query, MOST)
  const documents = useWhole<Document>('/documents', {}, MOST)
  const numbers = useMemo(() => new Map(all.data?.items.map(({ id }, i) => [id, i + 1])), [all.data])
  const bars = useMemo<readonly Bar[]>(
    () => (narrowed.data?.items ?? []).map((item, i) => barOf(item, numbers.get(item.id) ?? i + 1)),
    [narrowed.data, numbers],
  )
  const published = useMemo<readonly Published[]>(() => publishedOf(documents.data?.items ?? []), [documents.data])
  return { all, narrowed, bars, published, unpublished: (documents.data?.items.length ?? 0) - published.length }
}

/** Links at the chosen happening, and all of them when they are asked for. */
export function useTies(
  chosen: string | undefined,
  whole: boolean,
): { readonly links: readonly Link[]; readonly allLinks: readonly Link[] } {
  const own = useWhole<Link>('/links', { happening: chosen }, 200, chosen !== undefined)
  const every = useWhole<Link>('/links', {}, 2000, whole)
  return { links: chosen ? (own.data?.items ?? NO_LINKS) : NO_LINKS, allLinks: whole ? (every.data?.items ?? NO_LINKS) : NO_LINKS }
}
