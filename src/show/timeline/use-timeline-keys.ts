import { useMemo } from 'react'
import { type Key, useKeys } from '../keys/keys.tsx'

export interface Moves {
  readonly next: () => void
  readonly previous: () => void
  readonly pan: (share: number) => void
  readonly zoom: (factor: number) => void
  readonly all: () => void
  readonly open: () => void
  readonly table: () => void
  readonly away: () => void
}

/** A step sideways, as a share of the window. */
const STEP = 1 / 8
const NEARER = 0.7

/** The keys of the timeline. @param moves stays the same object while nothing changes */
export function useTimelineKeys(moves: Moves, picture: boolean): void {
  const keys = useMemo<readonly Key[]>(
    () => [
      { id: 'next', keys: 'j', does: 'next happening', run: moves.next },
      { id: 'previous', keys: 'k', does: 'previous', run: moves.previous },
      ...(picture ? ofPicture(moves) : []),
      { id: 'open', keys: 'Enter', does: 'open the words', run: moves.open },
      { id: 'table', keys: 'v', does: picture ? 'as a table' : 'as a picture', run: moves.table },
      { id: 'out', keys: 'Escape', does: 'choose none', run: moves.away },
    ],
    [moves, picture],
  )
  useKeys(keys)
}

const ofPicture = ({ pan, zoom, all }: Moves): readonly Key[] => [
  { id: 'pan-back', keys: 'ArrowLeft', does: 'earlier', run: () => pan(-STEP) },
  { id: 'pan-on', keys: 'ArrowRight', does: 'later', run: () => pan(STEP) },
  { id: 'zoom-in', keys: ['+', '=', 'Shift++'], does: 'nearer', run: () => zoom(NEARER) },
  { id: 'zoom-out', keys: ['-', '_'], does: 'farther', run: () => zoom(1 / NEARER) },
  { id: 'zoom-all', keys: '0', does: 'everything', run: all },
]
