/** Taking decisions back, and taking that back. */
import { standingOf } from '../compare/decisions/standing.ts'
import { lastStanding, lastUndone } from '../compare/decisions/undoable.ts'
import type { Decision } from '../model/decision.ts'
import { Failure } from '../model/failure.ts'
import type { Store } from '../model/store.ts'
import { findBatch } from './decisions/batches.ts'

/** The batch that was undone or redone, and what it decides. */
export interface Toggled {
  readonly batch: string
  readonly stands: boolean
  readonly decisions: readonly Decision[]
}

/**
 * Undoes a batch; without one, the last batch of `by` that stands and is no undo or redo itself. An undo can be undone by its own
 * batch, which is a redo. Throws a Failure when there is nothing to undo or it is undone already.
 * @param name of a batch: its id, the beginning of it, or the number of one of its decisions
 */
export async function undo(store: Store, by: string, name?: string): Promise<Toggled> {
  const decisions = await store.decisions()
  const batch = name === undefined ? lastStanding(decisions, by) : findBatch(decisions, name)
  if (batch === undefined) throw new Failure('not-found', `${by} has decided nothing that stands.`)
  if (!standingOf(decisions).get(batch)!.stands) throw new Failure('refused', 'That is undone already.')
  return toggle(store, by, decisions, 'undo', batch)
}

/** Brings a batch back; without one, the one that `by` undid last and that is still undone. */
export async function redo(store: Store, by: string, name?: string): Promise<Toggled> {
  const decisions = await store.decisions()
  const batch = name === undefined ? lastUndone(decisions, by) : findBatch(decisions, name)
  if (batch === undefined) throw new Failure('not-found', `${by} has undone nothing that could be brought back.`)
  if (standingOf(decisions).get(batch)!.stands) throw new Failure('refused', 'That stands already.')
  return toggle(store, by, decisions, 'redo', batch)
}

async function toggle(store: Store, by: string, decisions: readonly Decision[], kind: 'undo' | 'redo', batch: string): Promise<Toggled> {
  await store.decide(by, [{ kind, batch }])
  return { batch, stands: kind === 'redo', decisions: decisions.filter((decision) => decision.batch === batch) }
}
