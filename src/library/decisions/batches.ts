import type { Decision } from '../../model/decision.ts'
import { Failure } from '../../model/failure.ts'

/** The batch of this id, or with this beginning, or with a decision of this number. Throws a Failure: not-found, or usage. */
export function findBatch(decisions: readonly Decision[], name: string): string {
  const ids = [...new Set(decisions.map(({ batch }) => batch))]
  const numbered = /^#?\d+$/.test(name) ? decisions.find(({ seq }) => seq === Number(name.replace('#', ''))) : undefined
  const exact = ids.find((id) => id === name) ?? numbered?.batch
  if (exact) return exact
  const fitting = ids.filter((id) => id.startsWith(name))
  if (fitting.length === 1) return fitting[0]!
  if (fitting.length === 0) throw new Failure('not-found', `There is no decision ‘${name}’; hearsay decisions lists them.`)
  throw new Failure('usage', `‘${name}’ begins ${fitting.length} batches; please give more of it.`)
}
