/** The columns of the table behind the picture, and their order. */
import type { Bar } from './bars.ts'

export const SORTS = ['number', 'when', 'title', 'kind', 'state', 'reports', 'origins', 'voices'] as const
export type Sort = (typeof SORTS)[number]

const VALUE: Readonly<Record<Sort, (bar: Bar) => number | string>> = {
  number: ({ number }) => number,
  when: ({ days }) => days?.first ?? Number.POSITIVE_INFINITY,
  title: ({ title }) => title.toLowerCase(),
  kind: ({ item }) => item.type,
  state: ({ item }) => item.state,
  reports: ({ item }) => item.reports,
  origins: ({ item }) => item.origins,
  voices: ({ item }) => item.voiceCount,
}

/** @param sort 'reports', '-reports': a minus turns it round; what has no date stays last. */
export function sorted(bars: readonly Bar[], sort: string): readonly Bar[] {
  const down = sort.startsWith('-')
  const key = sort.replace('-', '') as Sort
  const value = VALUE[key] ?? VALUE.number
  return bars.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === Number.POSITIVE_INFINITY || y === Number.POSITIVE_INFINITY)
      return x === y ? a.number - b.number : x === Number.POSITIVE_INFINITY ? 1 : -1
    const order = x < y ? -1 : x > y ? 1 : 0
    return (down ? -order : order) || a.number - b.number
  })
}
