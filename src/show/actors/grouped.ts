/** The happenings of an actor, put together by who else took part or by when. */
import type { HappeningSummary } from '../api/answers.ts'
import { dateWords } from '../parts/dates.ts'

export interface Group {
  readonly key: string
  readonly title: string
  /** Id of the other actor, where the group is one's. */
  readonly actor?: string
  readonly items: readonly HappeningSummary[]
}

/** What the actor did, what was done to it, or where it took part otherwise. */
export type Part = 'did' | 'undergone' | 'otherwise'

/** A happening with several others stands under each; those most often met first, nobody last. */
export function byCounterpart(items: readonly HappeningSummary[], actor: string, part: Part): readonly Group[] {
  const names = new Map<string, string>()
  const groups = new Map<string, HappeningSummary[]>()
  for (const item of items) {
    const others = item.actors.filter((one) => one.actor !== actor && isOther(one.role, part))
    for (const { actor: id, name } of others) names.set(id, name)
    for (const id of new Set(others.length > 0 ? others.map((one) => one.actor) : [''])) groups.set(id, [...(groups.get(id) ?? []), item])
  }
  return [...groups]
    .map(([id, some]) => ({ key: id || 'nobody', title: names.get(id) ?? 'nobody named', ...(id && { actor: id }), items: some }))
    .toSorted(
      (a, b) => Number(!('actor' in a)) - Number(!('actor' in b)) || b.items.length - a.items.length || (a.title < b.title ? -1 : 1),
    )
}

const isOther = (role: string, part: Part): boolean =>
  part === 'did' ? role === 'target' : part === 'undergone' ? role === 'source' : role === 'source' || role === 'target'

/** Of more than so many months, years are the groups. */
const MONTHS = 24

/** By month, of a long time by year, in order; what has no date last. */
export function byTime(items: readonly HappeningSummary[]): readonly Group[] {
  const months = new Set(items.flatMap((item) => periodOf(item, 7) ?? []))
  const length = months.size > MONTHS ? 4 : 7
  const groups = Map.groupBy(items, (item) => periodOf(item, length) ?? '')
  return [...groups]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([period, some]) => ({ key: period || 'undated', title: period ? dateWords(period) : 'no date', items: some }))
}

/** The beginning of the first date that is told: '2008-03', '2008'. */
function periodOf({ from, to }: HappeningSummary, length: 4 | 7): string | undefined {
  const date = from ?? to
  return date === undefined ? undefined : (/^\d{4}(?:-\d\d)?/.exec(date)?.[0].slice(0, length) ?? undefined)
}
