/** Which decisions are about something. */
import type { Decision } from '../../model/decision.ts'
import { partsOfRef, refOf } from '../../model/digest.ts'
import type { Store } from '../../model/store.ts'
import { findRef, isRef } from './refs.ts'
import { findActor, findDispute, findHappening } from './things.ts'

/**
 * Ids by which decisions can name it: of an event its claims too, of a happening its events and their claims, of an actor its
 * members. @param name as for `decide`. Throws a Failure where there is no such thing.
 */
export async function idsOf(store: Store, name: string): Promise<ReadonlySet<string>> {
  if (isRef(name)) return refsAt(store, name)
  if (name.startsWith('happening:')) {
    const { id, accounts } = await findHappening(store, name)
    return new Set([id, ...accounts.flatMap(({ event, claim }) => [event, claim])])
  }
  if (name.startsWith('dispute:')) return new Set([(await findDispute(store, name)).id])
  const document = await store.document(name)
  if (document) return new Set([document.id])
  const { id, members } = await findActor(store, name)
  return new Set([id, ...members])
}

async function refsAt(store: Store, name: string): Promise<ReadonlySet<string>> {
  const { ref, report } = await findRef(store, name)
  const event = report.digest.events.find(({ id }) => id === partsOfRef(ref).id)
  return new Set([ref, ...(event?.claims ?? []).map(({ id }) => refOf(report.document, id))])
}

/** Whether a decision names one of these, as its target or among what it is about. */
export function isOn({ action }: Decision, ids: ReadonlySet<string>): boolean {
  const anchored = 'anchors' in action ? (action.anchors ?? []).map(({ target }) => target) : []
  const named = [...('target' in action ? [action.target] : []), ...('document' in action ? [action.document] : [])]
  return [...anchored, ...named].some((id) => ids.has(id))
}
