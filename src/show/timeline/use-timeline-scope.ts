import { useMemo } from 'react'
import type { TimelineItem } from '../api/answers.ts'
import { type Scope, scopeOf } from '../elsewhere/scope.ts'
import type { TimelineSearch } from './address.ts'

/** What an export of these happenings holds. */
export function useTimelineScope(search: TimelineSearch, items: readonly TimelineItem[]): Scope | undefined {
  const { actor, types, voice, state, place, from, to } = search
  return useMemo(() => {
    const named = (id: string): string | undefined =>
      items.flatMap(({ actors }) => actors).find((one) => one.actor === id)?.name ??
      items.flatMap(({ voices }) => voices).find(({ key, name }) => key === id || name === id)?.name
    return scopeOf({ actor, types, voice, state, place, from, to }, named)
  }, [actor, types, voice, state, place, from, to, items])
}
