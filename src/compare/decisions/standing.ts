/** Which batches of a log stand, once its undos and redos are taken into account. */
import type { Decision } from '../../model/decision.ts'

export interface BatchStanding {
  readonly stands: boolean
  /** The undo or redo that settled it; absent when nobody touched the batch. */
  readonly by?: Decision
}

interface Batch {
  readonly id: string
  readonly first: number
  readonly toggles: readonly Decision[]
}

/**
 * A batch stands unless the latest standing undo or redo that names it is an undo. Undos are batches themselves, and name
 * earlier ones only, so the log is settled from its end: undoing an undo brings back what it had undone.
 */
export function standingOf(decisions: readonly Decision[]): ReadonlyMap<string, BatchStanding> {
  const settled = new Map<string, BatchStanding>()
  const pending = new Map<string, Decision>()
  for (const batch of batchesOf(decisions).toReversed()) {
    const by = pending.get(batch.id)
    const stands = by?.action.kind !== 'undo'
    settled.set(batch.id, { stands, ...(by && { by }) })
    if (stands) name(batch.toggles, pending)
  }
  return new Map([...settled].reverse())
}

/** Batches in the order in which they begin. */
const batchesOf = (decisions: readonly Decision[]): readonly Batch[] =>
  [
    ...Map.groupBy(
      decisions.toSorted((a, b) => a.seq - b.seq),
      ({ batch }) => batch,
    ),
  ].map(([id, made]) => ({ id, first: made[0]!.seq, toggles: made.filter(isToggle) }))

/** An undo or a redo: it says nothing about the world. */
export const isToggle = ({ action }: Decision): boolean => action.kind === 'undo' || action.kind === 'redo'

/** Later toggles were seen before earlier ones and keep their place. */
function name(toggles: readonly Decision[], pending: Map<string, Decision>): void {
  for (const toggle of toggles.toReversed()) {
    const { action } = toggle
    if ((action.kind === 'undo' || action.kind === 'redo') && !pending.has(action.batch)) pending.set(action.batch, toggle)
  }
}
