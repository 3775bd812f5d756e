import type { Decision } from '../../model/decision.ts'

/**
 * Short names of hypotheses ('H1', 'H2' …) and rows of evidence ('E1' …): counted in the order of the whole log, undone and
 * withdrawn ones too, so that a name never comes to mean something else.
 */
export function labelsOf(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const counts = { hypothesis: 0, evidence: 0 }
  for (const { action } of decisions.toSorted((a, b) => a.seq - b.seq)) {
    if ((action.kind !== 'hypothesis' && action.kind !== 'evidence') || labels.has(action.id)) continue
    counts[action.kind] += 1
    labels.set(action.id, `${action.kind === 'hypothesis' ? 'H' : 'E'}${counts[action.kind]}`)
  }
  return labels
}
