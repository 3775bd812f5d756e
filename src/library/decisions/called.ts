import { labelsOf } from '../../compare/decisions/labels.ts'
import type { Decision } from '../../model/decision.ts'
import { partsOfRef } from '../../model/digest.ts'
import type { Store } from '../../model/store.ts'
import type { Called } from './says.ts'

/**
 * Documents are called by number, hypotheses and rows by label, batches and proposals by the number of their first decision.
 * @param told those of the decisions that words are wanted for
 */
export async function calledIn(store: Store, decisions: readonly Decision[], told = decisions): Promise<Called> {
  const labels = labelsOf(decisions)
  const anchors = told.flatMap(({ action }) => ('anchors' in action ? (action.anchors ?? []) : []))
  const documents = new Set(
    anchors
      .map(({ target }) => target)
      .filter((target) => target.includes('#'))
      .map((ref) => partsOfRef(ref).document),
  )
  const numbers = new Map<string, number>()
  for (const id of documents) {
    const number = (await store.document(id))?.number
    if (number !== undefined) numbers.set(id, number)
  }
  const first = new Map([...Map.groupBy(decisions, ({ batch }) => batch)].map(([batch, made]) => [batch, made[0]!.seq]))
  const proposed = new Map(decisions.flatMap(({ seq, action }) => (action.kind === 'propose' ? [[action.id, seq] as const] : [])))
  return {
    number: (id) => numbers.get(id),
    label: (id) => labels.get(id) ?? id,
    step: (batch) => `#${first.get(batch) ?? batch}`,
    proposal: (id) => `#${proposed.get(id) ?? id}`,
  }
}
