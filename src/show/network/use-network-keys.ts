/** Keys of the network: along relations and actors, nearer and farther, merge, play, table. */
import { useMemo } from 'react'
import { type Key, useKeys } from '../keys/keys.tsx'
import type { NetworkSearch } from './address.ts'
import type { Network } from './network.ts'
import type { Change } from './view.tsx'

interface Does {
  readonly shown: Network
  readonly search: NetworkSearch
  readonly change: Change
  readonly openPanel: () => void
  readonly merge: () => void
  readonly play: () => void
}

const ZOOMS = [50, 75, 100, 125, 150, 200, 300, 400, 600, 800]

/** The next larger or smaller step. */
export function zoomBy(zoom: number, by: number): number | undefined {
  const now = ZOOMS.findIndex((one) => one >= zoom)
  const next = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, (now < 0 ? ZOOMS.length - 1 : now) + by))]
  return next === 100 ? undefined : next
}

/** What comes so many steps after one; the first or the last one where none is chosen. */
export function stepped<T extends { readonly id: string }>(items: readonly T[], id: string | undefined, by: number): T | undefined {
  const now = items.findIndex((one) => one.id === id)
  return items[now < 0 ? (by > 0 ? 0 : items.length - 1) : Math.max(0, Math.min(items.length - 1, now + by))]
}

export function useNetworkKeys(does: Does): void {
  const { shown, search, change } = does
  const { at, of, zoom = 100, as } = search
  const { openPanel, merge, play } = does
  // biome-ignore lint/correctness/useExhaustiveDependencies: the three deeds do the same each time
  const keys = useMemo((): readonly Key[] => {
    const actor = of ?? (shown.players.some(({ id }) => id === at) ? at : undefined)
    const ties = actor === undefined ? shown.ties : shown.ties.filter(({ source, target }) => source === actor || target === actor)
    const along = (by: number) => {
      const next = stepped(ties, at, by)
      if (next) change({ at: next.id, of: actor })
    }
    const among = (by: number) => {
      const next = stepped(shown.players, actor, by)
      if (next) change({ at: next.id, of: undefined })
    }
    return [
      { id: 'next', keys: 'j', does: actor ? 'next relation of the actor' : 'next relation', run: () => along(1) },
      { id: 'previous', keys: 'k', does: 'previous', run: () => along(-1) },
      { id: 'next actor', keys: 'Shift+J', does: 'next actor', run: () => among(1) },
      { id: 'previous actor', keys: 'Shift+K', does: 'previous actor', where: 'everywhere', run: () => among(-1) },
      { id: 'open', keys: 'Enter', does: 'open', run: openPanel },
      { id: 'merge', keys: 'm', does: 'merge two actors', run: merge },
      { id: 'zoom in', keys: ['+', '='], does: 'nearer', run: () => change({ zoom: zoomBy(zoom, 1) }) },
      { id: 'zoom out', keys: '-', does: 'farther', run: () => change({ zoom: zoomBy(zoom, -1) }) },
      { id: 'zoom all', keys: '0', does: 'all', run: () => change({ zoom: undefined, since: undefined, until: undefined }) },
      { id: 'play', keys: 'p', does: 'play through time', run: play },
      {
        id: 'table',
        keys: 'v',
        does: as === 'table' ? 'as a picture' : 'as a table',
        run: () => change({ as: as === 'table' ? undefined : 'table' }),
      },
      { id: 'out', keys: 'Escape', does: 'out', where: 'everywhere', run: () => change({ at: of, of: undefined }) },
    ]
  }, [shown, at, of, zoom, as, change])
  useKeys(keys)
}
